import type { Recognised } from './types.js';

/** Lists of voters, and by register of papers the field that holds the number of a paper. */
const LISTS: ReadonlySet<string> = new Set(['voter_list', 'supplementary_list', 'special_list']);
const NUMBER_OF: Readonly<Record<string, string>> = {
  avc_issued: 'serial',
  avc_used: 'serial',
  avc: 'serial',
  residence_certificates: 'certificate_no',
};
/** What only a list says of its voters; the signature in a journal of AVCs may be that of who received one. */
const OF_LISTS: Readonly<Record<string, readonly string[]>> = {
  serial: ['basis', 'home_vote', 'struck_off', 'certificate_no'],
  certificate_no: ['basis', 'home_vote', 'struck_off', 'avc_serial', 'voted'],
};
/** A bare time may be that of whatever a table is about. */
const ADDED = /включ|внес|добавл|дополн|қос|енгіз|add|inclu/iu;
/** In a register so many rows bear the number of a paper; of the voters of a list some do. */
const NEARLY_ALL = 0.8;

/**
 * The same extracts without the lists, where nearly every row bears the number of a paper and no column says what only a list does: a
 * journal with line numbers and addresses has as many columns of a list as a list.
 */
export function withoutListsOfPapers(
  fitting: readonly Recognised[],
  records: readonly (readonly string[])[],
): readonly Recognised[] {
  const register = fitting.find(({ extract }) => NUMBER_OF[extract.name] !== undefined);
  const number = NUMBER_OF[register?.extract.name ?? ''];
  const lists = fitting.filter(({ extract }) => LISTS.has(extract.name));
  if (register === undefined || number === undefined || lists.length === 0 || records.length === 0) return fitting;
  const isOfList = lists.some(({ columns }) =>
    columns.some(
      ({ field, header }) =>
        OF_LISTS[number]?.includes(field?.name ?? '') === true || (field?.name === 'added_at' && ADDED.test(header)),
    ),
  );
  if (isOfList) return fitting;
  const at = register.columns.find(({ field }) => field?.name === number)?.position ?? 0;
  const filled = records.filter((record) => (record[at - 1] ?? '').trim() !== '').length;
  return filled < records.length * NEARLY_ALL ? fitting : fitting.filter(({ extract }) => !LISTS.has(extract.name));
}
