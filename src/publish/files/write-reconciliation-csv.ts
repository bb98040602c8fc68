import type { Language } from '../../model.js';
import type { ReconciledFigure } from '../reconciliation/read-reconciliation.js';
import { reconciliationTexts } from '../reconciliation/texts.js';
import { tableInGeneralWords } from '../words/general/general-words.js';
import { csvText, decimalCell } from './csv-text.js';

const COLUMNS = ['figure', 'of', 'unit', 'official', 'least', 'most', 'state', 'difference', 'meaning', 'why'] as const;

/** reconciliation.csv: one line per figure that can be recomputed; `least` and `most` differ where it is only bounded. */
export function reconciliationCsv(
  figures: readonly ReconciledFigure[],
  { language, isGeneral }: { readonly language: Language; readonly isGeneral: boolean },
) {
  const own = reconciliationTexts(language);
  const texts = isGeneral ? tableInGeneralWords(own, language) : own;
  return csvText(
    COLUMNS,
    figures.map(({ figure, detail, unit, official, least, most, state, difference, why }) => [
      ...[figure, detail, unit],
      ...[official, least, most].map((value) => decimalCell(value, language)),
      state,
      decimalCell(difference, language),
      ...[texts.figures[figure], texts.reasons[why]],
    ]),
  );
}
