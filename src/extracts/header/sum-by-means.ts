import { headerConcepts } from '../../identity/index.js';
import type { Extract, Field } from '../extract.js';
import { fieldOfHeader, normaliseHeader } from './header-spelling.js';
import { type JointColumn, jointColumn } from './joint-columns.js';
import type { UnderstoodColumn } from './types.js';

/** How a ballot was cast, in words of headers. Together these are all ballots of a precinct; boxes and early votes are not told so. */
const MEANS: readonly RegExp[] = [
  /(?<!\p{L})(?:paper|papel|papier\p{L}*|hartie|carta|бумаж\p{L}*|бумага|хартиен\p{L}*|қағаз)(?!\p{L})/iu,
  /(?<!\p{L})(?:machines?|evm|electronic\p{L}*|electr[oó]nic\p{L}*|машин\p{L}*|электронн?\p{L}*|коиб|koib)(?!\p{L})/iu,
];
/** Ballots for nobody: where they are counted apart, votes for somebody are not all that are valid. */
const FOR_NOBODY = /none|no[ _]?one|against all|blank|против всех|никого|бланк|nulos? y blancos|blancos/i;

interface OfMeans {
  readonly column: UnderstoodColumn;
  readonly means: number;
  /** The header without its word for the means. */
  readonly rest: string;
}

/**
 * Numbers that are counted apart by paper and by machine under headers that say the same otherwise are one number, unless a third
 * column is that number already.
 */
export function sumsByMeans(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  isLeftOut: (index: number) => boolean,
): readonly JointColumn[] {
  const ofMeans = columns.flatMap((column) => ofOneMeans(column, isLeftOut) ?? []);
  const first = ofMeans.filter(({ means }) => means === 0);
  return first.flatMap((paper): readonly JointColumn[] => {
    const same = ofMeans.filter(({ rest }) => rest === paper.rest);
    const [other] = same.filter(({ means }) => means === 1);
    if (other === undefined || same.length !== 2) return [];
    const field = extract.fields.find((each) => each.kind === 'whole_number' && speaksOf(paper.rest, each, extract));
    if (field === undefined || (field.name === 'valid' && columns.some(({ header }) => FOR_NOBODY.test(header))))
      return [];
    const isOwn = (column: UnderstoodColumn) => column === paper.column || column === other.column;
    const isTotal = columns.some(
      (column) => !isOwn(column) && (column.field === field || speaksOf(column.header, field, extract)),
    );
    return isTotal ? [] : [jointColumn(field, [paper.column.position - 1, other.column.position - 1])];
  });
}

function ofOneMeans(column: UnderstoodColumn, isLeftOut: (index: number) => boolean): OfMeans | null {
  const { header, position } = column;
  if (isLeftOut(position - 1)) return null;
  const plain = header.replace(/_/g, ' ');
  const found = MEANS.flatMap((words, means) => (words.test(plain) ? [means] : []));
  const [means] = found;
  if (means === undefined || found.length > 1) return null;
  return { column, means, rest: normaliseHeader(plain.replace(MEANS[means]!, ' ').replace(/\(\s*\)/g, ' ')) };
}

function speaksOf(header: string, field: Field, extract: Extract): boolean {
  return (
    fieldOfHeader(header, extract) === field || headerConcepts(header).some(({ concept }) => concept === field.name)
  );
}
