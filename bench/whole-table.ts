import type { PairScore } from './list-clusters.js';
import type { Figures } from './measure.js';
import type { Linkage } from './whole-linkage.js';
import type { PeerFigures, PeerName } from './whole-peers.js';

/** What one size of election took. */
export interface WholeFigures {
  readonly voters: number;
  readonly records: number;
  readonly inputBytes: number;
  readonly auditFileBytes: number;
  readonly generate: Figures;
  readonly audit: Figures;
  /** The stages of the audit, from a run of their own. */
  readonly steps: Readonly<Record<string, { seconds: number; cpuSeconds: number; residentMegabytes: number }>>;
  readonly findings: number;
  readonly pairs: PairScore | null;
  readonly peers: readonly PeerFigures[];
  readonly linkage: readonly Linkage[];
}

/** A run of the benchmark, as its file holds it. */
export interface WholeRun {
  readonly date: string;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string };
  readonly figures: readonly WholeFigures[];
}

const BETWEEN = /(<!-- whole:begin -->\n)[\s\S]*?(<!-- whole:end -->)/;

/** The page with the tables of a run in their place. Throws an Error where the page has no such place. */
export function writtenIntoReadme(page: string, run: WholeRun): string {
  if (!BETWEEN.test(page)) throw new Error('bench/README.md should have the marks whole:begin and whole:end');
  const { date, machine } = run;
  const of = `Written by the run of ${date} (${machine.cores} cores of ${machine.cpu}, Node ${machine.node}); [all figures](results/${date}.json).`;
  return page.replace(BETWEEN, (_, begin: string, end: string) => `${begin}\n${of}\n\n${tablesOf(run)}\n${end}`);
}

/** The figures as tables in Markdown: the goals by size, the stages, and the peers. */
export function tablesOf({ figures }: WholeRun): string {
  const tables = [goalTable(figures), stageTable(figures), programTable(figures), linkageTable(figures)];
  return tables.map((table) => `${table}\n`).join('\n');
}

type Row = readonly [string, ...string[]];

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const shown = (value: number | null | undefined, digits = 1) =>
  value === null || value === undefined || Number.isNaN(value) ? '?' : value.toFixed(digits);
const size = (voters: number) => voters.toLocaleString('en');
const peer = ({ peers }: WholeFigures, name: PeerName) => peers.find((each) => each.name === name);
const careful = ({ linkage }: WholeFigures) => linkage.find(({ list }) => list === 'without errors');

function goalTable(all: readonly WholeFigures[]): string {
  const perRecord = ({ audit, records }: WholeFigures) => (audit.seconds / records) * 1e6;
  const toDuck = (figures: WholeFigures) =>
    figures.audit.seconds / (peer(figures, 'DuckDB script')?.seconds ?? Number.NaN);
  const splinkToOwn = (figures: WholeFigures) => {
    const linkage = careful(figures);
    return (linkage?.splink?.seconds ?? Number.NaN) / (linkage?.own.seconds ?? Number.NaN);
  };
  const row = (name: string, of: (figures: WholeFigures) => string): Row => [name, ...all.map(of)];
  return markdown(
    ['goal', ...all.map(({ voters }) => size(voters))],
    [
      row('audit, seconds (12 million: at most 120)', ({ audit }) => shown(audit.seconds)),
      row('audit, peak MB (at most 1,500)', ({ audit }) => shown(audit.peakMegabytes, 0)),
      row('µs per record', (figures) => shown(perRecord(figures), 2)),
      row('to the first size (at most 1.10)', (figures) => shown(perRecord(figures) / perRecord(all[0] ?? figures), 2)),
      row('audit file ÷ CSV (at most 1.5)', (figures) => shown(figures.auditFileBytes / figures.inputBytes, 2)),
      row('audit ÷ DuckDB script (at most 4)', (figures) => shown(toDuck(figures), 2)),
      row("Splink's linkage ÷ ours (at least 5)", (figures) => shown(splinkToOwn(figures), 2)),
      row('records', ({ records }) => size(records)),
      row('findings', ({ findings }) => size(findings)),
      row('F1 of pairs on lists', ({ pairs }) => shown(pairs?.f1, 4)),
    ],
  );
}

function stageTable(all: readonly WholeFigures[]): string {
  const stages = [...new Set(all.flatMap(({ steps }) => Object.keys(steps)))];
  const cell = ({ steps }: WholeFigures, stage: string) => {
    const found = steps[stage];
    if (found === undefined) return '?';
    return `${shown(found.seconds)} (${shown(found.cpuSeconds)} CPU, ${shown(found.residentMegabytes, 0)} MB)`;
  };
  return markdown(
    ['stage, seconds', ...all.map(({ voters }) => size(voters))],
    stages.map((stage) => [stage, ...all.map((figures) => cell(figures, stage))]),
  );
}

function programTable(all: readonly WholeFigures[]): string {
  const line = (voters: number, name: string, { seconds, cpuSeconds, peakMegabytes }: Figures, to: number) => [
    size(voters),
    name,
    shown(seconds),
    shown(cpuSeconds),
    shown(peakMegabytes, 0),
    shown(to / seconds, 2),
  ];
  const rows = all.flatMap(({ voters, generate, audit, peers }) => [
    line(voters, 'Rollproof sample', generate, audit.seconds),
    line(voters, 'Rollproof audit', audit, audit.seconds),
    ...peers.map((each) => line(voters, each.name, each, audit.seconds)),
  ]);
  return markdown(['voters', 'program', 'seconds', 'CPU s', 'peak MB', 'audit ÷ it'], rows);
}

function linkageTable(all: readonly WholeFigures[]): string {
  const rows = all.flatMap(({ voters, linkage }) =>
    linkage.flatMap(({ list, own, pairs, splink }) => {
      const line = (name: string, took: Figures, score: typeof pairs) => [
        `${size(voters)}, ${list}`,
        name,
        shown(took.seconds),
        shown(took.cpuSeconds),
        shown(took.peakMegabytes, 0),
        shown(took.seconds / own.seconds, 2),
        shown(score?.precision, 4),
        shown(score?.recall, 4),
        shown(score?.f1, 4),
      ];
      const ours = line('rollproof link', own, pairs);
      if (splink === null) return [ours];
      const best = `Splink, its best threshold for this list (${splink.bestThreshold})`;
      return [ours, line('Splink, threshold 0.9', splink, splink.usual), line(best, splink, splink.best)];
    }),
  );
  return markdown(
    ['linking alone', 'program', 'seconds', 'CPU s', 'peak MB', '÷ ours', 'precision', 'recall', 'F1'],
    rows,
  );
}
