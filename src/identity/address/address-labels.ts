import { type AddressToken, readAddressTokens } from './address-token.js';
import type { AddressRole, TypeWord } from './address-words.js';

/** What a token belongs to; `typeword` is a type itself, '' is not known. */
export type AddressLabel = AddressRole | 'typeword' | '';

/** An address as tokens, each with what it belongs to. */
export interface LabelledAddress {
  tokens: AddressToken[];
  labels: AddressLabel[];
}

const NUMBER_ROLES: ReadonlySet<string> = new Set(['house', 'building', 'flat']);
const NUMBERED_ROLES: ReadonlySet<string> = new Set(['street', 'microdistrict']);

function isSingleLetter(read: AddressToken): boolean {
  return read.end - read.start - (read.dotted ? 1 : 0) === 1;
}

/**
 * Type words of one letter are types only where they can be: д, к before a number, а and қ behind a word, г, с, п not right
 * behind a street type (ул. Г. Тукая). Other dotted letters are initials, and no part of a name.
 */
function settleLetters({ tokens, labels }: LabelledAddress): void {
  tokens.forEach((read, i) => {
    if (read.kind === 'number' || read.kind === 'break' || !isSingleLetter(read)) return;
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    const letter = read.fold;
    let isType = read.type !== null;
    if (letter === 'D') isType &&= next?.kind === 'number';
    else if (letter === 'A') isType &&= before?.kind === 'word';
    else isType &&= before?.type?.role !== 'street';
    // "к." is a building only between two numbers: д. 12 к. 1.
    if (letter === 'K' && read.type === null && before?.kind === 'number' && next?.kind === 'number') {
      read.type = { role: 'building', side: 'behind' };
      read.kind = 'type';
    } else if (!isType) {
      read.type = null;
      read.kind = 'word';
      if (read.dotted || before?.type?.role === 'street') labels[i] = 'dropped';
    }
  });
}

/** Of two types of streets in a row the first is a name: Park Lane is none, Crescent Road and Terrace Road are. */
function settleNames({ tokens }: LabelledAddress): void {
  tokens.forEach((read, i) => {
    const next = tokens[i + 1];
    if (read.type?.houseInFront !== true || next?.type?.houseInFront !== true) return;
    read.type = null;
    read.kind = 'word';
  });
}

/** Indices of the unlabelled run of words before `i` in its segment; with numbers that belong to a name of this role. */
function runBefore({ tokens, labels }: LabelledAddress, i: number, role: AddressRole): number[] {
  const run: number[] = [];
  // Of a settlement only a number right before its type belongs to the name (Ақбастау 1 ауылы): another is a house.
  const numbered = NUMBERED_ROLES.has(role) || (role === 'settlement' && tokens[i - 1]?.kind === 'number');
  for (let j = i - 1; j >= 0; j--) {
    const read = tokens[j];
    if (read === undefined || read.kind === 'break' || read.kind === 'type') break;
    if (labels[j] === 'dropped') continue;
    if (labels[j] !== '' || (read.kind === 'number' && !numbered)) break;
    run.unshift(j);
    // A number in front begins the name (8 наурыз), unless it is glued to the word before it (Самал-2).
    if (read.kind === 'number' && !read.glued && run.length > 1) break;
  }
  return run;
}

function runBehind({ tokens, labels }: LabelledAddress, i: number, role: AddressRole): number[] {
  const run: number[] = [];
  for (let j = i + 1; j < tokens.length; j++) {
    const read = tokens[j];
    if (read === undefined || read.kind === 'break' || read.kind === 'type') break;
    if (labels[j] === 'dropped') continue;
    if (labels[j] !== '') break;
    if (read.kind === 'number') {
      const opensName =
        run.length === 0 && (tokens[j + 1]?.kind === 'word' || role === 'microdistrict' || read.ordinal);
      if (!NUMBERED_ROLES.has(role) || !(opensName || read.glued || read.ordinal)) break;
    }
    run.push(j);
    if (read.kind === 'number' && run.length === 1 && role === 'microdistrict') break;
  }
  return run;
}

/** Whether the house stands right behind the type: then a number in front belongs to the name (8 Marta street, 12). */
function hasNumberBehind({ tokens }: LabelledAddress, i: number): boolean {
  const next = tokens.find((read, j) => j > i && read.kind !== 'break');
  return next?.kind === 'number' && !next.ordinal;
}

function nameOf(address: LabelledAddress, i: number, { role, side, houseInFront }: TypeWord): number[] {
  const run = runBefore(address, i, role);
  const first = address.tokens[run[0] ?? -1];
  const isHouse =
    houseInFront === true &&
    run.length > 1 &&
    first?.kind === 'number' &&
    !first.ordinal &&
    // No street's name begins with five digits.
    (first.fold.length >= SHORT_POSTCODE || !hasNumberBehind(address, i));
  const before = isHouse ? run.slice(1) : run;
  const behind = runBehind(address, i, role);
  if (before.length === 0 || behind.length === 0) return before.length > 0 ? before : behind;
  if (side === 'before') return before;
  if (side === 'behind') return behind;
  // Regions and districts follow their adjective; a microdistrict takes a word behind it before one in front.
  return role === 'microdistrict' && address.tokens[i + 1]?.kind === 'word' ? behind : before;
}

function labelNumber({ tokens, labels }: LabelledAddress, i: number, { role, side }: TypeWord): void {
  const isFreeNumber = (j: number) => tokens[j]?.kind === 'number' && labels[j] === '';
  const isFreeLetter = (j: number) => role === 'building' && tokens[j]?.kind === 'word' && tokens[j]?.fold.length === 1;
  const prefersBefore = side === 'either' && isFreeNumber(i - 1);
  if (!prefersBefore && (isFreeNumber(i + 1) || isFreeLetter(i + 1))) labels[i + 1] = role;
  else if (isFreeNumber(i - 1)) labels[i - 1] = role;
}

/** Runs of words that nothing claims, in order. */
function freeRuns({ tokens, labels }: LabelledAddress): number[][] {
  const runs: number[][] = [];
  let open = false;
  tokens.forEach((read, i) => {
    if (labels[i] === 'dropped') return;
    const isFree = read.kind === 'word' && labels[i] === '';
    if (isFree && open) runs.at(-1)?.push(i);
    else if (isFree) runs.push([i]);
    open = isFree;
  });
  return runs;
}

function isBeforeNumber({ tokens, labels }: LabelledAddress, run: readonly number[]): boolean {
  let next = (run.at(-1) ?? 0) + 1;
  while (tokens[next]?.kind === 'break' || labels[next] === 'typeword') next++;
  return tokens[next]?.kind === 'number' && labels[next] !== 'dropped' && labels[next] !== 'flat';
}

/** Words that no type claims: the last ones before a number are the street, the first others the settlement. */
function labelFreeWords(address: LabelledAddress): void {
  const { tokens, labels } = address;
  const runs = freeRuns(address);
  const hasSettlement = labels.includes('settlement');
  if (!labels.includes('street') && !labels.includes('microdistrict')) {
    const numbered = runs.findLastIndex((run) => isBeforeNumber(address, run));
    const isLast = numbered < 0 && (hasSettlement || runs.length > 1);
    const [street] = numbered >= 0 || isLast ? runs.splice(isLast ? runs.length - 1 : numbered, 1) : [];
    for (const i of street ?? []) labels[i] = 'street';
    const glued = (street?.at(-1) ?? -1) + 1;
    if (tokens[glued]?.glued === true && labels[glued] === '') labels[glued] = 'street';
  }
  if (!hasSettlement) for (const i of runs[0] ?? []) labels[i] = 'settlement';
}

/** A number behind a settlement's name or type is part of the name where its segment ends with it and the street is still to come. */
function labelSettlementNumbers({ tokens, labels }: LabelledAddress): void {
  tokens.forEach((read, i) => {
    const isBehind = labels[i - 1] === 'settlement' || tokens[i - 1]?.type?.role === 'settlement';
    if (read.kind !== 'number' || labels[i] !== '' || !isBehind || tokens[i + 1]?.kind !== 'break') return;
    if (read.fold.length < 6 && labels.slice(i).some((label) => NUMBERED_ROLES.has(label))) labels[i] = 'settlement';
  });
}

/** Digits of a postcode in most countries, and of one in others, where few houses have as many. */
const POSTCODE = 6;
const SHORT_POSTCODE = 5;

/** Whether a type of street stands behind the number in its segment, so that the number is the house: 12450 Cedar Road. */
function isInFront({ tokens }: LabelledAddress, i: number): boolean {
  const behind = tokens.slice(i + 1);
  const end = behind.findIndex(({ kind }) => kind === 'break');
  return behind.slice(0, end < 0 ? undefined : end).some(({ type }) => type?.houseInFront === true);
}

/** Numbers that no type claims: six digits are a postcode, and five beside a house's; then the house, then the flat. */
function labelFreeNumbers(address: LabelledAddress): void {
  const { tokens, labels } = address;
  const isFree = (i: number) => tokens[i]?.kind === 'number' && labels[i] === '';
  const isBare = ({ fold, start, end }: AddressToken, digits: number) =>
    fold.length === digits && end - start === digits;
  const isHouse = (read: AddressToken, i: number) => read.fold.length < SHORT_POSTCODE || isInFront(address, i);
  const isHoused = labels.includes('house') || tokens.some((read, i) => isFree(i) && isHouse(read, i));
  tokens.forEach((read, i) => {
    if (!isFree(i)) return;
    const isPostcode = isBare(read, POSTCODE) || (isHoused && isBare(read, SHORT_POSTCODE) && !isInFront(address, i));
    if (isPostcode) labels[i] = 'dropped';
    else if (!labels.includes('house')) labels[i] = 'house';
    else labels[i] = labels.includes('flat') ? 'dropped' : 'flat';
  });
}

/** Takes a written address apart: what each token belongs to, Russian and Kazakh order, with or without type words. */
export function labelAddress(written: string): LabelledAddress {
  const tokens = readAddressTokens(written);
  const address: LabelledAddress = { tokens, labels: tokens.map(() => '') };
  settleLetters(address);
  settleNames(address);
  tokens.forEach((read, i) => {
    if (read.type === null) return;
    if (read.type.role === 'dropped') address.labels[i] = 'dropped';
    else address.labels[i] = 'typeword';
    if (NUMBER_ROLES.has(read.type.role)) labelNumber(address, i, read.type);
    else if (read.type.role !== 'dropped') {
      for (const j of nameOf(address, i, read.type)) address.labels[j] = read.type.role;
    }
  });
  labelFreeWords(address);
  labelSettlementNumbers(address);
  labelFreeNumbers(address);
  return address;
}
