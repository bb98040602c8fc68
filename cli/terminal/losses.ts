import { LOSSES_ADVICE, LOSSES_TITLE, lossTexts, NOTHING_LOADED } from '../../src/api/words.js';
import type { Language, Loss } from '../../src/index.js';
import { printable } from './printable.js';

/** What was lost, of what was loaded. */
export interface Losses {
  readonly losses: readonly Loss[];
  readonly accounting: { readonly files: readonly unknown[]; readonly loaded: number };
}

/** The lines before everything else where too much was lost or nothing was loaded; nothing otherwise. */
export function renderLosses({ losses, accounting }: Losses, language: Language): string {
  const isEmpty = accounting.files.length > 0 && accounting.loaded === 0;
  if (losses.length === 0 && !isEmpty) return '';
  const lines = losses.map((loss) => `  ${printable(loss.path)}: ${lossTexts(loss)[language]}\n`);
  const title = (isEmpty ? NOTHING_LOADED : LOSSES_TITLE)[language];
  return `${title}.\n${lines.join('')}  ${LOSSES_ADVICE[language]}\n\n`;
}
