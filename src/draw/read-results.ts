import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile } from 'fast-csv';
import { InputError, LANGUAGES } from '../model.js';
import { DESIGNS, type Design, type Draw } from './drawn.js';
import {
  type ClusterEstimate,
  clusterEstimate,
  type Estimate,
  type FieldCount,
  mostMissed,
  overallPrecision,
  precisionOf,
} from './estimates.js';
import { DRAW_TEXTS, NO_DRAW } from './texts.js';

/** What a check in the field came to. */
export interface DrawResults {
  readonly draw: Draw;
  readonly checks: readonly ({ readonly code: string; readonly findings: number; readonly drawn: number } & Estimate)[];
  readonly overall: Estimate;
  /** Entries without a finding that should have had one, at most; null where none was looked into. */
  readonly missed: { readonly most: number; readonly entries: number; readonly looked: number } | null;
  readonly designs: Readonly<Partial<Record<Design, ClusterEstimate>>>;
}

const NOTHING: FieldCount = { yes: 0, no: 0, unknown: 0 };

/** Reads what was entered into the papers of a draw. Throws an InputError where they are not those of a draw, with the line. */
export async function readDrawResults(directory: string): Promise<DrawResults> {
  const draw = readDraw(directory);
  const byCheck = await countsBy(join(directory, 'findings.csv'), 'code');
  const strata = draw.findings.map((one) => ({ ...one, ...(byCheck.get(one.code) ?? NOTHING) }));
  const others = (await countsBy(join(directory, 'entries.csv'), null)).get('') ?? NOTHING;
  const looked = others.yes + others.no + others.unknown;
  const designs: Partial<Record<Design, ClusterEstimate>> = {};
  for (const design of DESIGNS) {
    const path = join(directory, `${design}.csv`);
    if (existsSync(path)) designs[design] = clusterEstimate([...(await countsBy(path, 'cluster')).values()]);
  }
  return {
    draw,
    checks: strata.map(({ code, findings, drawn, ...count }) => ({ code, findings, drawn, ...precisionOf(count) })),
    overall: overallPrecision(strata.filter(({ findings }) => findings > 0)),
    missed:
      looked === 0 ? null : { most: mostMissed(others, draw.others.entries), entries: draw.others.entries, looked },
    designs,
  };
}

function readDraw(directory: string): Draw {
  try {
    const draw = JSON.parse(readFileSync(join(directory, 'draw.json'), 'utf8')) as Draw;
    if (Array.isArray(draw.findings) && typeof draw.others.entries === 'number') return draw;
  } catch {}
  throw InputError.at(directory, NO_DRAW);
}

/** Answers by the value of a column, or all together; blank ones are not counted. */
async function countsBy(path: string, column: string | null): Promise<ReadonlyMap<string, FieldCount>> {
  const counts = new Map<string, { yes: number; no: number; unknown: number }>();
  if (!existsSync(path)) return counts;
  const delimiter = delimiterOf(path);
  let line = 1;
  for await (const row of parseFile<Record<string, string>, Record<string, string>>(path, {
    delimiter,
    headers: true,
  })) {
    line += 1;
    const cells = row as Readonly<Record<string, string>>;
    const written = cells['answer'];
    if (written === undefined) throw InputError.at(path, NO_DRAW);
    const answer = answerOf(written);
    if (answer === 'blank') continue;
    if (answer === null) throw InputError.at(`${path}, ${line}`, NO_DRAW);
    const key = column === null ? '' : (cells[column] ?? '');
    const count = counts.get(key) ?? { yes: 0, no: 0, unknown: 0 };
    count[answer] += 1;
    counts.set(key, count);
  }
  return counts;
}

/** Spreadsheets save with the delimiter of their country. */
function delimiterOf(path: string): string {
  const [head = ''] = readFileSync(path, 'utf8').split('\n');
  return [';', ',', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ';';
}

/** A word of any of the languages, or a sign that people write for it. */
function answerOf(written: string): keyof FieldCount | 'blank' | null {
  const word = written.trim().toLocaleLowerCase();
  if (word === '') return 'blank';
  const isOf = (kind: keyof FieldCount, signs: readonly string[]) =>
    signs.includes(word) || LANGUAGES.some((language) => DRAW_TEXTS[language][kind] === word);
  if (isOf('yes', ['1', '+', 'y', 'true'])) return 'yes';
  if (isOf('no', ['0', '-', 'n', 'false'])) return 'no';
  return isOf('unknown', ['?', 'unknown']) ? 'unknown' : null;
}
