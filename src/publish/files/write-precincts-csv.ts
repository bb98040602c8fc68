import type { Language } from '../../model.js';
import type { Concealment } from '../privacy/concealment.js';
import type { PrecinctSummary } from '../read/precinct-summary.js';
import { valueText } from '../words/labels.js';
import { csvText } from './csv-text.js';

/** precincts.csv: one line per precinct that any extract names, with every count that was loaded. A cell is empty where no loaded file can fill it. */
export function precinctsCsv(
  { columns, rows }: PrecinctSummary,
  options: { readonly reveal: boolean; readonly language: Language } & Pick<Concealment, 'hide' | 'hideValue'>,
) {
  return csvText(
    // A candidate's votes are headed by whatever stands in the candidate's column.
    columns.map((column) => (options.reveal ? column : options.hide(column))),
    rows.map((row) =>
      row.map((value, index) => {
        const shown = options.reveal ? value : options.hideValue(value);
        if (typeof shown !== 'string') return shown;
        return valueText(columns[index] ?? '', shown, 'precincts', options.language);
      }),
    ),
  );
}
