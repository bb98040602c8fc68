import { DRAW_TEXTS, fieldText } from '../../src/api/field.js';
import type { Draw, FieldResults, Language } from '../../src/index.js';
import { printable } from './printable.js';
import { layOut } from './table.js';

/** What was drawn, and what to do next. */
export function wroteText(draw: Draw, directory: string, language: Language): string {
  const texts = DRAW_TEXTS[language];
  const rows = draw.findings.map(({ code, findings, drawn }) => [code, texts.drawn(drawn, findings)]);
  const others = [texts.others, texts.drawn(draw.others.drawn, draw.others.entries)];
  return `${layOut([...rows, others])}\n${texts.wrote(printable(directory))}\n`;
}

/** What the check in the field came to: precision of each check, what was missed at most, and the two tests of the list. */
export function drawResultsText(results: FieldResults, language: Language): string {
  const { words, rows, sentences } = fieldText(results, language);
  const heads = [words.check, words.looked, words.precision, words.interval];
  const lines = [...(rows.length > 0 ? [layOut([heads, ...rows])] : []), ...sentences];
  return `${lines.length === 0 ? DRAW_TEXTS[language].nothing : lines.join('\n')}\n`;
}
