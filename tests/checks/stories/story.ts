import { expect } from 'vitest';
import { allChecks, runChecks } from '../../../src/checks/index.js';
import { inFolder, loadExample } from '../example-audit.js';

/** Somebody of the 19th century, with a valid IIN. */
export interface Person {
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly born: string;
  readonly iin: string;
}

/** One record: cells by header; what is left out is blank. */
export type Cells = Readonly<Record<string, string | number>>;

const WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

function checkDigit(digits: string): number {
  const sum = (shift: number) =>
    [...digits].reduce((total, digit, at) => total + Number(digit) * WEIGHTS[(at + shift) % 11]!, 0) % 11;
  return sum(0) < 10 ? sum(0) : sum(2);
}

/** The valid IIN of somebody born on a day, the `nth` of that day and sex. */
export function iinOf(born: string, isMan: boolean, nth = 1): string {
  const head = born.slice(2).replaceAll('-', '') + (isMan ? '1' : '2');
  for (let serial = nth; ; serial++) {
    const digits = head + String(serial).padStart(4, '0');
    if (checkDigit(digits) < 10) return digits + checkDigit(digits);
  }
}

/** A person by full name, birth date and sex. */
export function person(name: string, born: string, isMan: boolean, nth = 1): Person {
  const [surname = '', given = '', patronymic = ''] = name.split(' ');
  return { surname, given, patronymic, born, iin: iinOf(born, isMan, nth) };
}

/** The cells that name a person. */
export function named({ surname, given, patronymic, born, iin }: Person): Cells {
  return { surname, 'given name': given, patronymic, 'birth date': born, iin };
}

/** A table as CSV, with every header that a record uses. */
export function csv(records: readonly Cells[]): string {
  const headers = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const lines = records.map((record) => headers.map((header) => `"${record[header] ?? ''}"`).join(','));
  return `${[headers.join(','), ...lines].join('\n')}\n`;
}

/** Ordinary voters with a ballot mark each, so that a list is one of after polling. */
export function neighbours(precinct: number, count = 4): readonly Cells[] {
  return Array.from({ length: count }, (_, at) => ({
    precinct,
    'entry no': 900 + at,
    ...named(person('Тоқтаров Жандос Ескендірұлы', `18${60 + at}-0${1 + (precinct % 9)}-1${at}`, true, precinct)),
    address: `ул. Ауэзова ${precinct + at}`,
    voted: 'yes',
  }));
}

export type Tables = Readonly<Record<string, readonly Cells[]>>;

/** A lawful day, and the same day with the one fact changed that no lawful act explains. */
export interface Story {
  readonly day: string;
  readonly lawful: Tables;
  readonly guilty: Tables;
  /** The check that finds the guilty day, and how strongly. */
  readonly found: readonly [code: string, strength: string];
}

/** The voters of the precincts beside those of the story, so that it is none of a whole list. */
export const around = [101, 102, 105, 106].flatMap((precinct) => neighbours(precinct));

/** Voter lists of these voters and of the precincts beside. */
export const lists = (...voters: readonly Cells[]) => ({ voter_list: [...voters, ...around] });

/** What all checks say of a folder: by code of DR and RC, and of AV and AD, the strongest finding; and every contradiction. */
export interface Told {
  readonly certificates: Readonly<Record<string, string>>;
  readonly found: Readonly<Record<string, string>>;
  readonly contradictions: readonly string[];
  readonly claims: Readonly<Record<string, unknown>>;
  /** The same of LQ. */
  readonly listed: Readonly<Record<string, string>>;
}

/** Audits a folder with these tables by all checks. */
export function audit(tables: Readonly<Record<string, readonly Cells[]>>, profile = 'kz-2019'): Promise<Told> {
  const files = Object.fromEntries(Object.entries(tables).map(([name, records]) => [`${name}.csv`, csv(records)]));
  const election = { 'election.yaml': `extends: ${profile}\n` };
  return inFolder({ ...files, ...election }, async (folder) => {
    const db = await loadExample(folder);
    runChecks(db, allChecks());
    const rows = db
      .prepare<[], { code: string; strength: string; claims: string }>(
        `select code, strength, claims from finding
         order by case strength when 'contradiction' then 0 when 'needs-document' then 1 else 2 end, finding_id`,
      )
      .all();
    db.close();
    const strongest = new Map<string, (typeof rows)[number]>();
    for (const row of rows) if (!strongest.has(row.code)) strongest.set(row.code, row);
    const ofPeople = [...strongest.values()]
      .filter(({ code }) => /^(DR|RC)/.test(code))
      .sort((a, b) => a.code.localeCompare(b.code));
    const ofLists = [...strongest.values()].filter(({ code }) => code.startsWith('LQ'));
    const ofCertificates = [...strongest.values()].filter(({ code }) => /^A[VD]/.test(code));
    return {
      certificates: Object.fromEntries(ofCertificates.map(({ code, strength }) => [code, strength])),
      found: Object.fromEntries(ofPeople.map(({ code, strength }) => [code, strength])),
      contradictions: rows.filter(({ strength }) => strength === 'contradiction').map(({ code }) => code),
      listed: Object.fromEntries(ofLists.map(({ code, strength }) => [code, strength])),
      claims: Object.fromEntries(ofPeople.map(({ code, claims }) => [code, JSON.parse(claims) as unknown])),
    };
  });
}

/** The lawful day is no contradiction and gives no such finding; its guilty twin is found, at the strength that the story says. */
export async function expectTwins({ lawful, guilty, found: [code, strength] }: Story): Promise<void> {
  const day = await audit(lawful);
  expect(day.contradictions).toEqual([]);
  const twin = await audit(guilty);
  expect({ ...day.found, ...day.certificates, ...day.listed }[code] === strength).toBe(false);
  expect({ ...twin.found, ...twin.certificates, ...twin.listed }).toMatchObject({ [code]: strength });
}
