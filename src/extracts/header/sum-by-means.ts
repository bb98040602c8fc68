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

/** Columns of paper and of machine ballots: what is to be summed, and what is a part of a column that has the sum already. */
interface ByMeans {
  readonly sums: readonly JointColumn[];
  /** Indexes of columns that mean nothing by themselves. */
  readonly parts: ReadonlySet<number>;
}

/**
 * Numbers that are counted apart by paper and by machine under headers that say the same otherwise are one number; where a third
 * column is that number already, they are parts of it.
 */
export function sumsByMeans(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  isLeftOut: (index: number) => boolean,
): ByMeans {
  const sums: JointColumn[] = [];
  const parts = new Set<number>();
  const ofMeans = columns.flatMap((column) => ofOneMeans(column, isLeftOut) ?? []);
  for (const paper of ofMeans.filter(({ means }) => means === 0)) {
    const same = ofMeans.filter(({ rest }) => rest === paper.rest);
    const [other] = same.filter(({ means }) => means === 1);
    if (other === undefined || same.length !== 2) continue;
    const field = extract.fields.find((each) => each.kind === 'whole_number' && speaksOf(paper.rest, each, extract));
    if (field === undefined || (field.name === 'valid' && columns.some(({ header }) => FOR_NOBODY.test(header))))
      continue;
    const own = [paper.column.position - 1, other.column.position - 1];
    const isTotal = columns.some(
      (column, index) => !own.includes(index) && (column.field === field || speaksOf(column.header, field, extract)),
    );
    if (!isTotal) sums.push(jointColumn(field, own));
    for (const index of own) parts.add(index);
  }
  return { sums, parts };
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
