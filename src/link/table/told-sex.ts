import { foldName, foldSurname, patronymicSex } from '../../identity/index.js';
import { SHARE_OF_TWO_SEXES } from '../link-constants.js';
import type { FieldColumn, ToldSexes } from './people-table.js';
import type { RawColumn } from './raw-columns.js';

/** Endings of men's surnames whose wives and daughters bear another one, folded. */
const OF_A_MAN = /(?:OV|EV|IN|SKI)$/;
const [FEMALE, MALE] = [1, 2];

/** Written names of a list, by what they are. */
export interface WrittenNames {
  readonly surname: RawColumn | undefined;
  readonly patronymic: RawColumn | undefined;
  readonly areCyrillic: boolean;
}

/**
 * The sex of each record as its own column or, where more tell it, the ending of the patronymic or the surname says it; undefined
 * where hardly any record does. Which of two letters means women nobody need know: what another surname says is learnt of each.
 */
export function toldSexes(size: number, sex: FieldColumn | undefined, names: WrittenNames): ToldSexes | undefined {
  const told = [...(sex === undefined ? [] : bySexColumn(sex)), byNames(size, names)];
  const counts = told.map(({ byRecord }) => byRecord.reduce((sum, one) => sum + Math.sign(one), 0));
  const best = counts.indexOf(Math.max(...counts));
  return 2 * counts[best]! > size ? told[best] : undefined;
}

/** The two commonest values of the column, in the order of texts; nothing where many are another one: that column holds something else. */
function bySexColumn({ codes, values }: FieldColumn): ToldSexes[] {
  const counts = new Float64Array(values.length);
  for (const code of codes) if (code >= 0) counts[code]! += 1;
  const common = [...values.keys()].sort((a, b) => counts[b]! - counts[a]! || (values[a]! < values[b]! ? -1 : 1));
  const two = common.slice(0, 2).sort((a, b) => (values[a]! < values[b]! ? -1 : 1));
  const ofTwo = two.reduce((sum, code) => sum + counts[code]!, 0);
  if (ofTwo < SHARE_OF_TWO_SEXES * counts.reduce((sum, count) => sum + count, 0)) return [];
  return [
    {
      byRecord: Uint8Array.from(codes, (code) => (code < 0 ? 0 : two.indexOf(code) + 1)),
      values: two.map((code) => values[code]!),
    },
  ];
}

function byNames(size: number, { surname, patronymic, areCyrillic }: WrittenNames): ToldSexes {
  const ofFathers = patronymic?.values.map((written) => {
    const sex = patronymicSex(written);
    return sex === null ? 0 : sex === 'f' ? FEMALE : MALE;
  });
  const ofSurnames = areCyrillic ? surname?.values.map(sexOfSurname) : undefined;
  const byRecord = Uint8Array.from({ length: size }, (_, record) => {
    const father = ofFathers?.[patronymic!.codes[record]!] ?? 0;
    return father === 0 ? (ofSurnames?.[surname!.codes[record]!] ?? 0) : father;
  });
  return { byRecord, values: ['f', 'm'] };
}

function sexOfSurname(written: string): number {
  const folded = foldName(written);
  if (OF_A_MAN.test(folded)) return MALE;
  return folded.endsWith('A') && foldSurname(written) !== folded ? FEMALE : 0;
}
