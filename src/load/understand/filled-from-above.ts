import type { Extract } from '../../extracts/extract.js';
import { headingOf } from '../../extracts/header/headings.js';
import type { UnderstoodHeader } from '../../extracts/header/types.js';
import type { FoundFile } from '../find-files.js';
import type { PlacedPrecinct } from './precinct-place.js';

type Sample = readonly (readonly string[])[];

/** Under so many records of a sample there may be more in the file than the sample shows. */
const MAY_GO_ON = 300;

/** The fields that headings within the table fill, with what holds above the first of them. */
export function headingsAbove(
  { settings }: FoundFile,
  place: PlacedPrecinct | null,
  width: number,
  sample: Sample,
): ReadonlyMap<string, string> {
  const seen = new Set(sample.map((cells) => headingOf(cells, width)?.field));
  const above = new Map<string, string>();
  const isSaid = settings.precinct_from !== undefined || settings.defaults?.['precinct'] !== undefined;
  // The next precinct's heading may stand behind the sample, under a title that is the first one's.
  const mayFollow = place?.from === 'title' && sample.length >= MAY_GO_ON;
  const isByTitle = place === null || place.from === 'title';
  if (!isSaid && isByTitle && (seen.has('precinct') || mayFollow)) above.set('precinct', place?.precinct ?? '');
  if (seen.has('address')) above.set('address', '');
  return above;
}

/** Headings fill what no column does, and a precinct that is written once for a group of rows all of them. */
export function withHeadings(
  understood: UnderstoodHeader,
  extract: Extract,
  width: number,
  above: ReadonlyMap<string, string>,
  sample: Sample,
): UnderstoodHeader {
  const columns = [...understood.columns];
  const joints = [...understood.joints];
  if (extract.needsPerson !== true) return understood;
  for (const [name, first] of above) {
    const field = extract.fields.find((each) => each.name === name);
    const within = joints.findIndex((joint) => joint.field === name && joint.parts !== undefined);
    const joint = joints[within];
    // Houses and flats alone stand below the street that a heading names.
    if (joint?.parts?.every((part) => part === 'house' || part === 'flat' || part === 'building'))
      joints[within] = { ...joint, under: { first, isBefore: true } };
    if (field === undefined || columns.some((column) => column.field?.name === name)) continue;
    joints.push({ field: name, from: [], by: '', under: { first } });
    columns.push({ position: width + joints.length, header: '', field, by: 'headings' });
  }
  const at = columns.findIndex(({ field }) => field?.name === 'precinct');
  const { position = 0, header = '', field = null } = columns[at] ?? {};
  if (position > 0 && position <= width && isWrittenOnce(sample, position - 1)) {
    joints.push({ field: 'precinct', from: [position - 1], by: '', under: { first: '' } });
    columns[at] = { position, header, field: null, feeds: 'precinct' };
    columns.push({ position: width + joints.length, header, field, by: 'headings' });
  }
  return { ...understood, columns, joints };
}

/** Whether a column is filled in the first row of each group alone, as merged cells come out in a text: most are blank, and no value follows itself. */
function isWrittenOnce(sample: Sample, column: number): boolean {
  const cells = sample
    .filter((record) => record.filter((cell) => cell.trim() !== '').length > 1)
    .map((record) => (record[column] ?? '').trim());
  const filled = cells.filter((cell) => cell !== '');
  const isRepeated = filled.some((cell, at) => cell === filled[at - 1]);
  return cells[0] !== '' && filled.length > 0 && !isRepeated && filled.length <= cells.length / 2;
}
