import type { WholeFigures } from './whole.js';

const STEPS = ['load', 'index', 'link', 'expect', 'check', 'report'] as const;

/** The figures as tables in Markdown: the audit by size, its stages, and the peers with their ratios. */
export function tablesOf(all: readonly WholeFigures[]): string {
  return [auditTable(all), stageTable(all), peerTable(all)].map((table) => `${table}\n`).join('\n');
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const one = (value: number | null | undefined, digits = 1) =>
  value === null || value === undefined ? '?' : value.toFixed(digits);
const size = (voters: number) => voters.toLocaleString('en');

function auditTable(all: readonly WholeFigures[]): string {
  const first = all[0];
  const perRow = ({ audit, records }: WholeFigures) => (audit.seconds / records) * 1e6;
  const rows = all.map((figures) => [
    size(figures.voters),
    one(figures.generate.seconds),
    one(figures.audit.seconds),
    one(figures.audit.cpuSeconds),
    Math.round(figures.records / figures.audit.seconds).toLocaleString('en'),
    one(perRow(figures), 2),
    first === undefined ? '' : one(perRow(figures) / perRow(first), 2),
    one(figures.audit.peakMegabytes, 0),
    one(figures.auditFileBytes / figures.inputBytes, 2),
  ]);
  return markdown(
    [
      'voters',
      'generate s',
      'audit s',
      'CPU s',
      'records/s',
      'µs/record',
      'to first size',
      'peak MB',
      'audit file / CSV',
    ],
    rows,
  );
}

function stageTable(all: readonly WholeFigures[]): string {
  const cell = ({ steps }: WholeFigures, step: string) => {
    const found = steps[step];
    return found === undefined
      ? '?'
      : `${one(found.seconds)} (${one(found.cpuSeconds)} CPU, ${one(found.residentMegabytes, 0)} MB)`;
  };
  return markdown(
    ['stage', ...all.map(({ voters }) => size(voters))],
    STEPS.map((step) => [step, ...all.map((figures) => cell(figures, step))]),
  );
}

function peerTable(all: readonly WholeFigures[]): string {
  const rows = all.flatMap((figures) => {
    const { audit, steps, peers, voters, pairs } = figures;
    const link = steps['link'];
    const own = [
      'Rollproof audit',
      one(audit.seconds),
      one(audit.cpuSeconds),
      one(audit.peakMegabytes, 0),
      '1.00',
      one(pairs?.f1, 4),
    ];
    const linking = [
      'Rollproof, linking alone',
      one(link?.seconds),
      one(link?.cpuSeconds),
      one(link?.residentMegabytes, 0),
      '1.00',
      one(pairs?.f1, 4),
    ];
    const others = peers.map((peer) => {
      const linkSeconds = (peer.steps as { link?: number }).link;
      const ratio =
        linkSeconds === undefined
          ? `audit takes ${one(audit.seconds / peer.seconds, 2)} times its time`
          : `its linking takes ${one(linkSeconds / (link?.seconds ?? Number.NaN), 2)} times ours`;
      return [
        peer.name,
        one(linkSeconds ?? peer.seconds),
        one(peer.cpuSeconds),
        one(peer.peakMegabytes, 0),
        ratio,
        one(peer.pairs?.f1, 4),
      ];
    });
    return [own, linking, ...others].map((cells) => [size(voters), ...cells]);
  });
  return markdown(['voters', 'program', 'seconds', 'CPU s', 'peak MB', 'ratio', 'F1 of pairs on lists'], rows);
}
