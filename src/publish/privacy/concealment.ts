import type { AuditFile } from '../../database/audit-file.js';
import { ALL_EXTRACTS } from '../../extracts/catalogue.js';
import { fieldsOfTable } from '../../extracts/extract.js';
import type { SqlValue } from '../../model.js';
import {
  LEAST_LIKE_AN_IIN,
  PLAIN_DIGITS,
  PRECINCTS_OF_AN_AREA,
  RECORDS_OF_A_PRECINCT,
  SHARE_OF_A_SHAPE,
  VALUES_OF_A_SHAPE,
} from '../constants.js';
import { lengthsOfForms } from './lengths-of-forms.js';
import { hidePersonal, isNumberLike, maskShape } from './mask.js';

/** What of an audit's identifiers may be shown: whatever slipped into their columns may be a name or an address. */
export interface Concealment {
  /** A text with everything hidden that slipped into a column of identifiers, and whatever looks personal by itself. */
  readonly hide: (text: string) => string;
  /** The same of any value: a count may be somebody's number. */
  readonly hideValue: (value: SqlValue) => SqlValue;
  /** Whether an identifier that is no number is one of its column nevertheless, such as a ward's name. */
  readonly isKnown: (value: string) => boolean;
  /** Whether the numbers of the audit's own forms and precincts have so many digits: longer than a count, they would pass for somebody's. */
  readonly isOfForms: (digits: number) => boolean;
}

interface Identifier {
  readonly value: string;
  readonly records: number;
  readonly isRegistered: number;
}

const made = new WeakMap<AuditFile, Concealment>();

/** What is concealed of an audit. Reads the columns of identifiers when it is first asked, and once for a connection. */
export function concealmentOf(db: AuditFile): Concealment {
  let concealment = made.get(db);
  if (concealment === undefined) {
    concealment = lazyConcealment(db);
    made.set(db, concealment);
  }
  return concealment;
}

function lazyConcealment(db: AuditFile): Concealment {
  let found: ReturnType<typeof sorted> | undefined;
  const all = () => {
    found ??= sorted(db);
    return found;
  };
  const hide = (text: string): string => {
    const { slipped, candidates } = all();
    const shown = hideSlipped(text, slipped);
    // Whom votes were given to is public, patronymic and all.
    return candidates.some((candidate) => text.includes(candidate)) ? shown : hidePersonal(shown, isOfForms);
  };
  const isOfForms = (digits: number) => all().lengths.has(digits);
  return {
    hide,
    hideValue: (value) => {
      if (typeof value === 'string') return hide(value);
      if (value === null || value < LEAST_LIKE_AN_IIN) return value;
      const shown = hidePersonal(String(value), isOfForms);
      return shown === String(value) ? value : shown;
    },
    isKnown: (value) => all().known.has(value),
    isOfForms,
  };
}

function sorted(db: AuditFile) {
  const known = new Set<string>();
  const slipped: string[] = [];
  const columns = columnsOfIdentifiers(db);
  for (const { identifiers, least } of columns) {
    const isOwn = ownShapes(identifiers);
    const isOfArea = areasOf(identifiers);
    for (const { value, records, isRegistered } of identifiers) {
      if (isNumberLike(value)) continue;
      if (isOfArea(value)) {
        known.add(value);
        continue;
      }
      if (isRegistered === 1 || records >= least) {
        if (isOwn(value)) {
          known.add(value);
          continue;
        }
      }
      slipped.push(value);
    }
  }
  const slippedWords = byFirstWord(slipped.filter((value) => !known.has(value)));
  return {
    known,
    slipped: slippedWords,
    candidates: candidatesOf(db),
    lengths: lengthsOfForms(db, ofPrecincts(columns[0])),
  };
}

/** Precincts by which their numbers are measured: where lists are loaded, those with voters or in a register. */
function ofPrecincts(column: ReturnType<typeof columnsOfIdentifiers>[number] | undefined): readonly string[] {
  const { identifiers = [], least = 0 } = column ?? {};
  const isListed = identifiers.some(({ records }) => records > 0);
  return identifiers
    .filter(({ records, isRegistered }) => !isListed || records >= least || isRegistered === 1)
    .map(({ value }) => value);
}

/** Names that several protocols give votes to, or that were announced. */
function candidatesOf(db: AuditFile): readonly string[] {
  const select = `select candidate from candidate_vote group by candidate having count(*) > 1
                  union select candidate from announced_result`;
  return db.prepare<[], string>(select).pluck().all();
}

function columnsOfIdentifiers(db: AuditFile): { identifiers: readonly Identifier[]; least: number }[] {
  const precincts = db
    .prepare<[], Identifier>(
      `with named as (select precinct from known_precinct union select precinct from avc_issued where precinct is not null),
            listed as (select precinct, sum(entries) as entries from precinct_list group by precinct)
       select named.precinct as value, coalesce(listed.entries, 0) as records,
              exists (select 1 from precinct where precinct.precinct = named.precinct) as isRegistered
       from named left join listed on listed.precinct = named.precinct`,
    )
    .all();
  // Entries of lists are read one by one where they are shown: nobody waits for a look through all of them.
  const columns = ALL_EXTRACTS.flatMap((extract) =>
    extract.tables
      .filter((table) => table !== 'listing')
      .flatMap((table) =>
        fieldsOfTable(extract, table)
          .filter(({ kind, numbered }) => kind === 'serial' || numbered === true)
          .map(({ name, column }) => `${table}.${column ?? name}`),
      ),
  );
  const others = [...new Set(columns)].map((place) => {
    const [table, column] = place.split('.');
    // Digits alone hide nothing; to count each number of a list of millions takes its while.
    const isMore = `select 1 from ${table} where ${column} glob '*[^0-9]*' or length(${column}) not between 1 and ${PLAIN_DIGITS} limit 1`;
    if (db.prepare(isMore).get() === undefined) return { identifiers: [], least: 0 };
    const select = `select ${column} as value, count(*) as records, 0 as isRegistered from ${table} where ${column} is not null group by ${column}`;
    return { identifiers: db.prepare<[], Identifier>(select).all(), least: 0 };
  });
  return [{ identifiers: precincts, least: RECORDS_OF_A_PRECINCT }, ...others];
}

/** "Tver region/12": the same words before the numbers of many precincts are an area, in protocols alone too; no surname numbers so many. */
function areasOf(identifiers: readonly Identifier[]): (value: string) => boolean {
  const areaOf = (value: string) => AREA.exec(String(value))?.[1] ?? null;
  const precincts = new Map<string, number>();
  for (const { value } of identifiers) {
    const area = areaOf(value);
    if (area !== null) precincts.set(area, (precincts.get(area) ?? 0) + 1);
  }
  return (value) => (precincts.get(areaOf(value) ?? '') ?? 0) >= PRECINCTS_OF_AN_AREA;
}

/** Words without digits, and behind a sign the number in them. */
const AREA = /^([^\d]*\p{L}[^\d]*[/№#|-])\s*\d{1,5}$/u;

/** Whether a value has a shape that is its column's own. */
function ownShapes(identifiers: readonly Identifier[]): (value: string) => boolean {
  const counts = new Map<string, number>();
  for (const { value } of identifiers) counts.set(shapeOf(value), (counts.get(shapeOf(value)) ?? 0) + 1);
  const least = Math.max(VALUES_OF_A_SHAPE, identifiers.length * SHARE_OF_A_SHAPE);
  return (value) => (counts.get(shapeOf(value)) ?? 0) >= least;
}

/** Runs of letters and of digits as one sign each: `Ward 12` and `Ward 7` have one shape. */
function shapeOf(value: string): string {
  return maskShape(String(value)).replace(/x+/g, 'x').replace(/9+/g, '9');
}

type SlippedWords = ReadonlyMap<string, readonly RegExp[]>;

const WORD = /[\p{L}\p{M}\p{N}]+/u;
/** Lists of identifiers are joined by commas and blanks, so that those inside a value are not what they were. */
const BETWEEN = /[\s,]+/u;

/** Values by their first word, the longest first; what has no word needs no hiding. */
function byFirstWord(values: readonly string[]): SlippedWords {
  const words = new Map<string, RegExp[]>();
  for (const value of [...new Set(values)].sort((a, b) => b.length - a.length)) {
    const [first] = WORD.exec(value) ?? [];
    if (first === undefined) continue;
    const from = anyBetween(value.slice(value.indexOf(first)));
    const alike = words.get(first);
    if (alike === undefined) words.set(first, [from]);
    else alike.push(from);
  }
  return words;
}

/** Finds a value where the search stands, whatever blanks and commas part its words. */
function anyBetween(value: string): RegExp {
  const words = value.split(BETWEEN).filter((word) => word !== '');
  return new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join(BETWEEN.source), 'yu');
}

function hideSlipped(text: string, slipped: SlippedWords): string {
  if (slipped.size === 0) return text;
  const words = new RegExp(WORD, 'gu');
  let shown = '';
  let at = 0;
  for (let word = words.exec(text); word !== null; word = words.exec(text)) {
    const value = matchAt(slipped.get(word[0]), text, word.index);
    if (value === null) continue;
    shown += text.slice(at, word.index) + maskShape(value);
    at = word.index + value.length;
    words.lastIndex = at;
  }
  return shown + text.slice(at);
}

function matchAt(values: readonly RegExp[] | undefined, text: string, at: number): string | null {
  for (const value of values ?? []) {
    value.lastIndex = at;
    const found = value.exec(text);
    if (found !== null) return found[0];
  }
  return null;
}
