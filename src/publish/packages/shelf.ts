import type { AskedFinding } from './package-content.js';
import type { Paper } from './papers.js';

/** One document of a shelf: its lines or numbers, and the findings that ask for it. */
export interface ShelfLine {
  readonly paper: string;
  readonly precinct: string | null;
  /** Lines of a list, as ranges; empty where the document has no lines. */
  readonly lines: readonly string[];
  readonly numbers: readonly string[];
  readonly findings: readonly number[];
}

/** What a commission takes from the shelf: each document once, in the order of documents and precincts. */
export function shelfOf(findings: readonly AskedFinding[]): readonly ShelfLine[] {
  const documents = new Map<string, { papers: Paper[]; findings: Set<number> }>();
  for (const { no, papers } of findings) {
    for (const paper of papers) {
      const key = JSON.stringify([paper.paper, paper.precinct]);
      const known = documents.get(key) ?? { papers: [], findings: new Set<number>() };
      documents.set(key, known);
      known.papers.push(paper);
      known.findings.add(no);
    }
  }
  return [...documents.values()]
    .map(({ papers, findings: numbers }) => ({
      paper: papers[0]?.paper ?? '',
      precinct: papers[0]?.precinct ?? null,
      lines: ranges(papers.flatMap(({ line }) => line ?? [])),
      numbers: [...new Set(papers.flatMap(({ line, number }) => (line === null ? (number ?? []) : [])))].sort(),
      findings: [...numbers],
    }))
    .sort((a, b) => compare(a.paper, b.paper) || compare(a.precinct ?? '', b.precinct ?? ''));
}

/** How many different documents, lines and numbers of documents there are. */
export function papersOf(findings: readonly AskedFinding[]): number {
  return new Set(findings.flatMap(({ papers }) => papers.map(({ file, record }) => `${record} ${file}`))).size;
}

/** Line numbers as people write them: 3–7, 12; what is no number stands as it is, at the end. */
function ranges(lines: readonly string[]): readonly string[] {
  const unique = [...new Set(lines)];
  const numbers = unique.filter((line) => /^\d{1,9}$/.test(line)).map(Number);
  const others = unique.filter((line) => !/^\d{1,9}$/.test(line)).sort();
  const found: [number, number][] = [];
  for (const number of numbers.sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else if (last?.[1] !== number) found.push([number, number]);
  }
  return [...found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)), ...others];
}

function compare(a: string, b: string): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
