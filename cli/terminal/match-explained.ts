import type { ExplainedMatch } from '../../src/index.js';
import { printable } from './printable.js';
import { layOut } from './table.js';

/** One match as a page: both records, then what each part says, and what it comes to. */
export function renderExplainedMatch(match: ExplainedMatch): string {
  const records = match.records.map(({ file, recordNumber, fields }) => {
    const rows = fields.map(({ label, value }) => [`  ${printable(label)}`, printable(value)]);
    return `${printable(file)}, record ${recordNumber}\n${layOut(rows)}`;
  });
  const sum = match.parts.reduce((total, { bits }) => total + bits, 0);
  const rows = [
    ...match.parts.map(({ field, agreement, bits }) => [field, agreement, signed(bits)]),
    ['before anything is compared', '', signed(match.bits - sum)],
    ['together', '', signed(match.bits)],
  ];
  const verdict = match.tier === null ? 'not judged one person' : `judged one person (${match.tier})`;
  return [
    `Match ${match.id}: ${verdict}, rule ${match.rule}, probability ${match.probability.toFixed(4)}`,
    ...records,
    layOut([['part', 'how it compares', 'bits'], ...rows], [2]),
    'Likeness is not proof: namesakes, twins and families look alike.\n',
  ].join('\n\n');
}

function signed(bits: number): string {
  return `${bits >= 0 ? '+' : ''}${bits.toFixed(1)}`;
}
