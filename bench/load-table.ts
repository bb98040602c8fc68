import type { Figures } from './load-contenders.js';

/** The figures as a table, with what the goals ask for: ratios to the peers, time per row by size, bad rows against good. */
export function tableOf(figures: readonly Figures[]): string {
  const rows = figures.flatMap((figure) => [lineOf(figure, figures), ...stepsOf(figure)]);
  const header = [
    'list',
    'program',
    'seconds',
    'CPU s',
    'µs/row',
    'peak MB',
    'file MB',
    'to .import',
    'to 1st size',
    'to good',
  ];
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return `${all.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  ')).join('\n')}\n`;
}

function pad(cell: string, width: number, column: number): string {
  return column < 2 ? cell.padEnd(width) : cell.padStart(width);
}

function lineOf(figure: Figures, all: readonly Figures[]): string[] {
  const { name, voters, shape, seconds } = figure;
  const same = (other: Figures) => other.name === name;
  const peer = all.find(
    (other) => other.name === 'sqlite3 .import' && other.voters === voters && other.shape === shape,
  );
  const first = all.find((other) => same(other) && other.shape === shape);
  const good = all.find((other) => same(other) && other.voters === voters && other.shape === 'plain');
  return [
    `${(voters / 1e6).toLocaleString('en')} M ${shape}`,
    name === 'steps' ? 'rollproof, by step' : name,
    seconds.toFixed(1),
    figure.cpuSeconds?.toFixed(1) ?? '?',
    ((seconds / voters) * 1e6).toFixed(2),
    figure.peakMegabytes?.toFixed(0) ?? '?',
    (figure.databaseBytes / 1e6).toFixed(0),
    ratio(seconds, peer?.seconds),
    ratio(seconds / voters, first === undefined ? undefined : first.seconds / first.voters),
    shape === 'bad' ? ratio(seconds, good?.seconds) : '',
  ];
}

function stepsOf({ steps = {}, voters }: Figures): string[][] {
  return Object.entries(steps).map(([step, { seconds, cpuSeconds }]) => [
    '',
    `  ${step}`,
    seconds.toFixed(1),
    cpuSeconds.toFixed(1),
    ((seconds / voters) * 1e6).toFixed(2),
    ...['', '', '', '', ''],
  ]);
}

function ratio(value: number, to: number | undefined): string {
  return to === undefined || to === 0 ? '' : (value / to).toFixed(2);
}
