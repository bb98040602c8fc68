import type { Language, SqlValue } from '../../model.js';
import type { PrecinctSummary } from '../read/precinct-summary.js';
import { valueText } from '../words/labels.js';
import { csvText } from './csv-text.js';

/** precincts.csv: one line per precinct that any extract names, with every count that was loaded. A cell is empty where no loaded file can fill it. */
export function precinctsCsv(
  { columns, rows }: PrecinctSummary,
  options: { readonly reveal: boolean; readonly language: Language; readonly hideValue: (value: SqlValue) => SqlValue },
) {
  return csvText(
    columns,
    rows.map((row) =>
      row.map((value, index) => {
        const shown = options.reveal ? value : options.hideValue(value);
        if (typeof shown !== 'string') return shown;
        return valueText(columns[index] ?? '', shown, 'precincts', options.language);
      }),
    ),
  );
}
