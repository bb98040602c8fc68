import type { Extract } from '../extract.js';
import { normaliseHeader } from './header-spelling.js';
import { type JointColumn, jointCell } from './joint-columns.js';
import { isMistaken, ofRemark, relativeHeader, relativeMeant } from './remark-words.js';
import type { UnderstoodColumn } from './types.js';

const REMARK =
  /^\s*(?:примечани[ея]|прим\.?|особые отметки|отметки|ескерту|ескертпе|remarks?|notes?|comments?|observaciones|bemerkungen?|uwagi|observații|примітк[аи]|забележк[аи])\s*[.:]?\s*$/iu;
const TAKES = [
  ['avc_serial', 'avc'],
  ['struck_off_ground', 'ground'],
] as const;

/**
 * What the one column of remarks says of AVCs and of lines struck off, where the extract has such fields and no column of their own. Only what
 * stands in the sample is taken: a column that never speaks of AVCs does not say that none was given out.
 */
export function fromRemarks(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  records: readonly (readonly string[])[],
): readonly JointColumn[] {
  return [
    ...fromGround(columns, extract, records),
    ...ofRemarks(columns, extract, records),
    ...ofFather(columns, extract, records),
  ];
}

const OF_GROUND = [
  ['avc_serial', 'avc'],
  ['certificate_no', 'paper'],
] as const;

/** The numbers of the papers that a column of grounds names, where they have no column of their own. */
function fromGround(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  records: readonly (readonly string[])[],
): readonly JointColumn[] {
  const basis = columns.find(({ field }) => field?.name === 'basis');
  if (basis === undefined) return [];
  const has = (name: string) => columns.some(({ field }) => field?.name === name);
  return OF_GROUND.map(([field, take]): JointColumn => ({ field, from: [basis.position - 1], by: '', take })).filter(
    (joint) =>
      !has(joint.field) &&
      extract.fields.some(({ name }) => name === joint.field) &&
      records.some((record) => jointCell(joint, record) !== ''),
  );
}

function remarksOf(columns: readonly UnderstoodColumn[]): UnderstoodColumn | null {
  const remarks = columns.filter(
    ({ field, feeds, header }) => field === null && feeds === undefined && REMARK.test(header),
  );
  return remarks.length === 1 ? remarks[0]! : null;
}

/** The marks of ballots with the remarks beside them, where a remark calls such a mark a mistake. */
export function mistakenMarks(
  columns: readonly UnderstoodColumn[],
  records: readonly (readonly string[])[],
): readonly JointColumn[] {
  const remark = remarksOf(columns);
  const mark = columns.find(({ field }) => field?.name === 'voted');
  if (remark === null || mark === undefined) return [];
  const isSaid = records.some((record) => isMistaken(record[remark.position - 1] ?? ''));
  return isSaid ? [{ field: 'voted', from: [mark.position - 1, remark.position - 1], by: '', take: 'mistake' }] : [];
}

function ofRemarks(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  records: readonly (readonly string[])[],
): readonly JointColumn[] {
  const only = remarksOf(columns);
  if (only === null) return [];
  const has = (name: string) => columns.some(({ field }) => field?.name === name);
  const index = only.position - 1;
  return TAKES.filter(
    ([field, take]) =>
      extract.fields.some(({ name }) => name === field) &&
      !has(field) &&
      (take === 'avc' || !has('struck_off')) &&
      records.some((record) => ofRemark(take, record[index] ?? '') !== ''),
  ).map(([field, take]): JointColumn => ({ field, from: [index], by: '', take }));
}

const NEARLY_ALL = 0.9;

/** The name of a relative is a father's where the column beside it says so: a husband's or a mother's is no patronymic. */
function ofFather(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  records: readonly (readonly string[])[],
): readonly JointColumn[] {
  const find = (part: 'name' | 'which') =>
    columns.findIndex(({ field, header }) => field === null && relativeHeader(normaliseHeader(header)) === part);
  const [name, which] = [find('name'), find('which')];
  const isFree = !columns.some(({ field }) => field?.kind === 'patronymic');
  if (name < 0 || which < 0 || !isFree || !extract.fields.some(({ kind }) => kind === 'patronymic')) return [];
  const cells = records.map((record) => (record[which] ?? '').trim()).filter((cell) => cell !== '');
  const known = cells.filter((cell) => relativeMeant(cell) !== null);
  if (cells.length === 0 || known.length < cells.length * NEARLY_ALL) return [];
  return [{ field: 'patronymic', from: [name, which], by: '', take: 'father' }];
}
