import { type MatchRow, matchRow } from './cluster/match-rows.js';
import { pairRules } from './cluster/match-tiers.js';
import type { SexOf } from './cluster/one-identity.js';
import { FEWEST_RECORDS, FINDING_THRESHOLD, THRESHOLD } from './link-constants.js';
import { type LinkResult, linkTable } from './link-table.js';
import type { AuditPeople } from './table/audit-people.js';
import { auditTable } from './table/audit-table.js';
import type { AddressOf } from './table/dwellings.js';
import { sexOfNumber } from './table/person-numbers.js';
import { probabilityOf } from './weights/link-model.js';

/** What similarity says of an audit's records: the linkage, and the pairs that are worth a row, in order. */
export interface SimilarityLinks {
  readonly result: LinkResult;
  readonly rows: readonly MatchRow[];
}

/**
 * Seeks, for the records without a valid IIN, whom they resemble; null where there are none or too few records to learn from.
 * `sameIin` are the groups that share a valid one; `addressOf` gives addresses, where any are loaded; `standing` says on what paper each record stands.
 */
export function seekBySimilarity(
  people: AuditPeople,
  sameIin: readonly Int32Array[],
  addressOf: AddressOf | null,
  standing: () => Uint8Array,
): SimilarityLinks | null {
  if (people.size < FEWEST_RECORDS || people.iins.every((iin) => !Number.isNaN(iin))) return null;
  const result = linkTable(auditTable(people, sameIin, addressOf, standing()), { threshold: THRESHOLD });
  return { result, rows: worthStoring(result) };
}

/** Pairs that are one person by themselves, so surely that findings may rest on them: those from which persons are made. `sexOf` is by what a record writes, or its patronymic. */
export function linksOf(
  { rows }: SimilarityLinks,
  { iins, givenNames }: AuditPeople,
  sexOf: SexOf,
): readonly MatchRow[] {
  const sex = (record: number) => sexOfNumber(iins[record]!) ?? sexOf(record);
  return rows.filter(({ samePerson, probability, rule, left, right }) => {
    if (!samePerson || probability < FINDING_THRESHOLD) return false;
    if (rule !== 'married-name' && givenNames.codes[left] === givenNames.codes[right]) return true;
    const sexes = [sex(left), sex(right)];
    // Women take their husbands' names; another surname of a man is another man. A brother and a sister may share an initial.
    return rule === 'married-name' ? !sexes.includes('m') : !(sexes.includes('m') && sexes.includes('f'));
  });
}

function worthStoring(result: LinkResult): readonly MatchRow[] {
  const { pairs, clusters, levels } = result;
  const ruleOf = pairRules(levels);
  const rows: MatchRow[] = [];
  for (let k = 0; k < pairs.size; k++) {
    const [left, right] = [pairs.left[k]!, pairs.right[k]!];
    const isLikely = clusters.personOf[left] === clusters.personOf[right] || probabilityOf(pairs.bits[k]!) >= THRESHOLD;
    const rule = isLikely ? null : ruleOf(pairs.patterns[k]!, left, right);
    if (isLikely || rule === 'twins' || rule === 'father-and-son') rows.push(matchRow(result, left, right));
  }
  return rows.sort((a, b) => a.left - b.left || a.right - b.right);
}
