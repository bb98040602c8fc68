import type { MatchSummary } from '../../src/index.js';
import { printable } from './printable.js';
import { layOut } from './table.js';
import type { Terminal } from './terminal.js';

const count = new Intl.NumberFormat('en');
const share = (value: number) => value.toFixed(4);

/** What matching found, as a person reads it: persons, weights, blocking and, where the truth is known, the scores. */
export function renderMatch(summary: MatchSummary, terminal: Terminal): string {
  const parts = [people(summary), weights(summary, terminal), blocking(summary, terminal), scores(summary, terminal)];
  if (summary.unused.length > 0)
    parts.push(`Columns not compared: ${summary.unused.map(printable).join(', ')}. (--map)`);
  if (summary.written !== null) parts.push(`Pairs written to ${printable(summary.written)}.`);
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function people({ records, broken, persons, personsWithSeveral, pairs, refusedLinks }: MatchSummary): string {
  const lines = [
    `${count.format(records)} records${broken > 0 ? ` and ${count.format(broken)} that could not be read` : ''}: ` +
      `${count.format(persons)} persons, ${count.format(personsWithSeveral)} of them with several records (${count.format(pairs)} pairs).`,
  ];
  if (refusedLinks > 0)
    lines.push(`${count.format(refusedLinks)} links would have chained records that contradict each other.`);
  lines.push('Likeness is not proof: namesakes, twins and families look alike.');
  return lines.join('\n');
}

function weights({ columns, priorBits }: MatchSummary, { bold }: Terminal): string {
  const rows = columns.map(({ header, kind, bitsEqual, bitsDifferent }) => [
    printable(header),
    kind,
    bitsEqual.toFixed(1),
    bitsDifferent.toFixed(1),
  ]);
  const table = layOut([['column', 'taken for', 'bits if equal', 'if different'], ...rows], [2, 3]);
  return `${bold('Columns')} (odds before anything is compared: ${priorBits.toFixed(1)} bits)\n${table}`;
}

const SHOWN_PASSES = 25;

function blocking({ passes }: MatchSummary, { bold }: Terminal): string {
  const shown = [...passes].sort((a, b) => b.foundAlone - a.foundAlone || b.pairs - a.pairs).slice(0, SHOWN_PASSES);
  const rows = shown.map((pass) => [
    printable(pass.name),
    count.format(pass.pairs),
    String(pass.largestBlock),
    String(pass.skippedBlocks),
    count.format(pass.matches),
    count.format(pass.foundAlone),
  ]);
  const header = ['blocks with the same', 'new pairs', 'largest', 'skipped', 'matches', 'found alone'];
  return `${bold(`Blocking: ${passes.length} passes`)}\n${layOut([header, ...rows], [1, 2, 3, 4, 5])}`;
}

function scores({ score }: MatchSummary, { bold }: Terminal): string {
  if (score === null) return '';
  const line = (name: string, { precision, recall, f1 }: { precision: number; recall: number; f1: number }) => [
    name,
    share(precision),
    share(recall),
    share(f1),
  ];
  const table = layOut(
    [
      ['', 'precision', 'recall', 'F1'],
      line('pairs', score.pairs),
      line('pairs by their own probability', score.directPairs),
      line('persons with exactly their records', score.clusters),
      line('B-cubed', score.bCubed),
    ],
    [1, 2, 3],
  );
  const bins = score.reliability.map((bin) => [
    `${bin.from.toFixed(2)} to ${bin.to.toFixed(2)}`,
    count.format(bin.pairs),
    bin.meanProbability.toFixed(3),
    bin.shareRight.toFixed(3),
  ]);
  const reliability = layOut([['probability', 'pairs', 'mean', 'right'], ...bins], [1, 2, 3]);
  return `${bold('Against the truth')}\n${table}\n\n${bold('Reliability')}\n${reliability}`;
}
