import type { AuditFile } from '../database/audit-file.js';
import { resolveLookAlikes } from '../identity/index.js';
import { FEWEST_RESPELLED, SHARE_RESPELLED, SPELLINGS_SHOWN } from './constants.js';
import { BEFORE, type Entries } from './entries.js';
import type { Links } from './links.js';

const FIELDS = ['surname', 'given_name', 'patronymic'] as const;
export type NameField = (typeof FIELDS)[number];

/** A name that is written otherwise, though it sounds the same: Анна and Ана. */
export interface Respelled {
  readonly field: NameField;
  readonly before: string;
  readonly after: string;
}

/** Says what differs in how two entries write their names. */
export type SpellingsOf = (a: number, b: number) => readonly Respelled[];

/**
 * What differs in how two entries write names that are one for comparison. Case, blanks, dots, ё and letters of the other alphabet that look
 * alike are no difference.
 */
export function spellingReader(db: AuditFile, entries: Entries): SpellingsOf {
  const { writings, recordIds } = entries;
  const selects = ['previous_listing', 'listing'].map((table) =>
    db.prepare<[number], (string | null)[]>(`select ${FIELDS.join(', ')} from ${table} where record_id = ?`).raw(),
  );
  const namesOf = (entry: number) => selects[entries.states[entry] === BEFORE ? 0 : 1]!.get(recordIds[entry]!)!;
  return (a, b) => {
    if (writings[a] === writings[b]) return [];
    const [one, other] = [namesOf(a), namesOf(b)];
    return FIELDS.flatMap((field, at) => {
      const [before, after] = [plainSpelling(one[at] ?? ''), plainSpelling(other[at] ?? '')];
      return before === '' || after === '' || before === after ? [] : [{ field, before, after }];
    });
  };
}

/**
 * Whether the two files write names in two ways (another alphabet, Kazakh letters or none): names of pairs that agree in every form for
 * comparison are written otherwise again and again.
 */
export function areTwoWays(
  { size, states, surnames, givenNames, patronymics }: Entries,
  links: Links,
  differ: SpellingsOf,
): boolean {
  const agreeing: number[] = [];
  for (let a = 0; a < size; a++) {
    const b = links.partner[a]!;
    if (states[a] !== BEFORE || b < 0) continue;
    if ([surnames, givenNames, patronymics].every(({ codes }) => codes[a] === codes[b])) agreeing.push(a);
  }
  const step = Math.max(1, Math.floor(agreeing.length / SPELLINGS_SHOWN));
  const shown = agreeing.filter((_, k) => k % step === 0);
  const respelled = shown.filter((a) => differ(a, links.partner[a]!).length > 0).length;
  return respelled >= FEWEST_RESPELLED && respelled >= SHARE_RESPELLED * shown.length;
}

function plainSpelling(name: string): string {
  return resolveLookAlikes(name.normalize('NFC'))
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
