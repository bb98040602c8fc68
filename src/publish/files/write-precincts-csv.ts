import type { Language } from '../../model.js';
import { hideIins } from '../privacy/mask.js';
import type { PrecinctSummary } from '../read/precinct-summary.js';
import { valueText } from '../words/labels.js';
import { csvText } from './csv-text.js';

/** precincts.csv: one line per precinct that any extract names. A cell is empty where no loaded file can fill it. */
export function precinctsCsv(
  { columns, rows }: PrecinctSummary,
  options: { readonly reveal: boolean; readonly language: Language },
) {
  return csvText(
    columns,
    rows.map((row) =>
      row.map((value, index) => {
        if (typeof value !== 'string') return value;
        const shown = options.reveal ? value : hideIins(value);
        return valueText(columns[index] ?? '', shown, 'precincts', options.language);
      }),
    ),
  );
}
