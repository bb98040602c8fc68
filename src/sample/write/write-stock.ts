import { serialOf } from '../papers/avc-papers.js';
import type { Election } from '../papers/election.js';
import type { Figures } from '../papers/figure-names.js';
import { stockMarks } from '../papers/stock.js';
import type { Precinct } from '../places/precincts.js';
import type { SampleFiles } from './sample-files.js';
import type { TruthPlaces } from './truth-places.js';

const HEADER = [
  ...['Номер участка', 'ТИК', 'Номера с', 'Номера по', 'Получено', 'Выдано', 'Не использовано', 'Погашено', 'Утрачено'],
  ...['Дата получения', 'Номер акта'],
];

/** Writes the account that a precinct gives of its AVC forms; what was planted in it shows. */
export function writeStock(
  election: Election,
  files: SampleFiles,
  places: TruthPlaces,
  precinct: Precinct,
  { avcReceived, avcIssued }: Pick<Figures, 'avcReceived' | 'avcIssued'>,
): void {
  const { number, tec, firstForm } = precinct;
  const received = avcReceived ?? 0;
  const issued = avcIssued ?? 0;
  if (received === 0) return;
  const edit = election.stockEdits.get(number) ?? {};
  const unused = received - issued + (edit.unused ?? 0);
  const last = serialOf(
    tec.series,
    firstForm + (edit.lastIssuedLess === undefined ? received : issued - edit.lastIssuedLess) - 1,
  );
  const file = files.file('avc_stock', HEADER);
  // Unused forms are cancelled in the end: some accounts write the same forms in both columns.
  const counts = [received, issued, unused, edit.cancelled === true ? unused : 0, 0];
  const act = [`${number.length % 2 === 0 ? '21' : '22'}.05.2019`, `${number}-ОУ`];
  file.write([number, tec.name, serialOf(tec.series, firstForm), last, ...counts, ...act]);
  places.noteMarked(election, stockMarks(number), file);
}
