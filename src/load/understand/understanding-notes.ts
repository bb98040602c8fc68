import type { PersonNumbers } from '../../extracts/header/person-numbers.js';
import type { UnderstoodHeader } from '../../extracts/header/types.js';
import { shownHeader } from '../../extracts/understand-header.js';
import type { FoundFile } from '../find-files.js';
import type { UnderstandingNote } from '../read/types.js';
import type { PlacedPrecinct } from './precinct-place.js';

/** What a person should know who trusts that the columns are what they are taken for. */
export function understandingNotes(
  { columns, doubts }: UnderstoodHeader,
  placed: PlacedPrecinct | null,
  file: FoundFile,
  personNumbers: PersonNumbers,
): readonly UnderstandingNote[] {
  const isSaid = placed === null || file.settings.defaults?.['precinct'] !== undefined;
  const note = (kind: UnderstandingNote['kind'], detail: string): UnderstandingNote => {
    return { kind, detail, fromRecord: null, toRecord: null, count: 1 };
  };
  const shown = shownHeader(columns.map(({ header }) => header));
  return [
    ...columns.flatMap(({ header, position, field, by }, index) => {
      const named = header.trim() === '' ? String(position) : (shown[index] ?? '');
      return by === undefined ? [] : [note(`column-by-${by}`, `${named} → ${field?.name ?? ''}`)];
    }),
    ...doubts.map(({ field, headers }) => note('column-doubtful', `${field}: ${shownHeader(headers).join(' | ')}`)),
    ...(personNumbers === 'iin'
      ? []
      : [note('national-numbers', columns.find(({ field }) => field?.kind === 'iin')?.header ?? '')]),
    ...(file.numberedBy === undefined ? [] : [note('precinct-by-area', file.numberedBy)]),
    ...(file.areaMissing === undefined ? [] : [note('precinct-area-missing', file.areaMissing)]),
    ...(isSaid ? [] : [note(`precinct-from-${placed.from}`, placed.precinct)]),
  ];
}
