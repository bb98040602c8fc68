import { matchWord } from '../../src/api/words.js';
import type { ExplainedMatch, Language } from '../../src/index.js';
import { MATCH_TEXTS } from './match-texts.js';
import { printable } from './printable.js';
import { layOut } from './table.js';

/** One match as a page: both records, then what each part says, and what it comes to. */
export function renderExplainedMatch(match: ExplainedMatch, language: Language): string {
  const texts = MATCH_TEXTS[language];
  const word = (text: string) => matchWord(language, text);
  const records = match.records.map(({ file, recordNumber, fields }) => {
    const rows = fields.map(({ label, value }) => [`  ${printable(label)}`, printable(value)]);
    return `${texts.record(printable(file), recordNumber)}\n${layOut(rows)}`;
  });
  const sum = match.parts.reduce((total, { matchWeight }) => total + matchWeight, 0);
  const rows = [
    ...match.parts.map(({ field, agreement, matchWeight }) => [word(field), word(agreement), signed(matchWeight)]),
    [texts.before, '', signed(match.matchWeight - sum)],
    [texts.together, '', signed(match.matchWeight)],
  ];
  const tier = match.tier === null ? null : word(match.tier);
  return [
    texts.judged(match.id, tier, word(match.rule), match.probability.toFixed(4)),
    ...records,
    layOut([[...texts.partHeads], ...rows], [2]),
    `${texts.similarity}\n`,
  ].join('\n\n');
}

function signed(matchWeight: number): string {
  return `${matchWeight >= 0 ? '+' : ''}${matchWeight.toFixed(1)}`;
}
