import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, LANGUAGES } from '../model.js';
import { readPlainFile } from '../plain-file.js';
import type { FieldResults } from '../publish/words/field-words.js';
import { DESIGNS, type Design, type Draw } from './drawn.js';
import {
  type ClusterEstimate,
  clusterEstimate,
  type FieldCount,
  mostMissed,
  overallPrecision,
  precisionOf,
} from './estimates.js';
import { drawnKeys, refuseOtherAudit, rowsOf } from './held-to-draw.js';
import { DRAW_TEXTS, NO_DRAW, NOT_DRAWN } from './texts.js';

/** What a check in the field came to, and the draw. */
export interface DrawResults extends FieldResults {
  readonly draw: Draw;
}

const NOTHING: FieldCount = { yes: 0, no: 0, unknown: 0 };

/**
 * Reads what was entered into the papers of a draw. What was drawn and not answered, though others were, counts as what could not be
 * established: otherwise one could leave out what does not please. Throws an InputError where the papers are not those of the draw,
 * with the line, and where an audit file is given that is not the one that was drawn from.
 */
export async function readDrawResults(directory: string, auditFile?: string): Promise<DrawResults> {
  const draw = readDraw(directory);
  if (auditFile !== undefined) refuseOtherAudit(directory, draw, auditFile);
  const drawn = await drawnKeys(directory, draw);
  const byCheck = await countsBy(join(directory, 'findings.csv'), 'code', 'fingerprint', drawn.findings);
  const strata = draw.findings.map((one) => ({ ...one, ...(byCheck.get(one.code) ?? NOTHING) }));
  const whole = strata.map((one) => ({ ...one, ...withUnanswered(one, one.drawn) }));
  const others = (await countsBy(join(directory, 'entries.csv'), null, 'key', drawn.entries)).get('') ?? NOTHING;
  const looked = lookedOf(others);
  const designs: Partial<Record<Design, ClusterEstimate>> = {};
  for (const design of DESIGNS) {
    const path = join(directory, `${design}.csv`);
    if (existsSync(path)) designs[design] = clusterEstimate(await clustersOf(path, draw[design].clusters));
  }
  return {
    draw,
    checks: strata.map(({ code, findings, drawn: of, ...count }) => ({
      ...{ code, findings, drawn: of, ...precisionOf(withUnanswered(count, of)) },
      looked: lookedOf(count),
    })),
    overall: {
      ...overallPrecision(whole.filter(({ findings }) => findings > 0)),
      looked: strata.reduce((sum, one) => sum + lookedOf(one), 0),
    },
    missed:
      looked === 0
        ? null
        : {
            most: mostMissed(withUnanswered(others, draw.others.drawn), draw.others.entries),
            ...{ entries: draw.others.entries, drawn: draw.others.drawn, looked },
          },
    designs,
  };
}

function lookedOf({ yes, no, unknown }: FieldCount): number {
  return yes + no + unknown;
}

function withUnanswered({ yes, no, unknown }: FieldCount, drawn: number): FieldCount {
  const looked = yes + no + unknown;
  return { yes, no, unknown: looked === 0 ? 0 : unknown + Math.max(0, drawn - looked) };
}

function readDraw(directory: string): Draw {
  try {
    const draw = JSON.parse(readPlainFile(join(directory, 'draw.json')).toString('utf8')) as Draw;
    const isWhole = Array.isArray(draw.findings) && typeof draw.others.entries === 'number';
    if (isWhole && typeof draw.frames.findings === 'string' && typeof draw.frames.entries === 'string') return draw;
  } catch {}
  throw InputError.at(directory, NO_DRAW);
}

/** Answers by the value of a column, or all together; blank ones are not counted, and each row is one that was drawn. */
async function countsBy(
  path: string,
  column: string | null,
  keyColumn: string,
  drawn: ReadonlySet<string>,
): Promise<ReadonlyMap<string, FieldCount>> {
  const counts = new Map<string, FieldCount>();
  const seen = new Set<string>();
  for await (const { answer, row, line } of answersIn(path)) {
    const key = row[keyColumn] ?? '';
    if (!drawn.has(key) || seen.has(key)) throw InputError.at(`${path}, ${line}`, NOT_DRAWN);
    seen.add(key);
    addTo(counts, column === null ? '' : (row[column] ?? ''), answer);
  }
  return counts;
}

/** The answers of each precinct that was drawn. */
async function clustersOf(path: string, clusters: number): Promise<readonly FieldCount[]> {
  const counts = new Map<string, FieldCount>();
  const seen = new Set<string>();
  for await (const { answer, row, line } of answersIn(path)) {
    const [cluster = '', person = ''] = [row['cluster'], row['person']];
    const isDrawn = Number.isInteger(Number(cluster)) && Number(cluster) >= 1 && Number(cluster) <= clusters;
    if (!isDrawn || seen.has(`${cluster} ${person}`)) throw InputError.at(`${path}, ${line}`, NOT_DRAWN);
    seen.add(`${cluster} ${person}`);
    addTo(counts, cluster, answer);
  }
  return [...counts.values()];
}

function addTo(counts: Map<string, FieldCount>, key: string, answer: keyof FieldCount): void {
  const count = counts.get(key) ?? NOTHING;
  counts.set(key, { ...count, [answer]: count[answer] + 1 });
}

/** The rows in which something was entered, with their lines. */
async function* answersIn(path: string) {
  if (!existsSync(path)) return;
  let line = 1;
  for await (const row of rowsOf(path)) {
    line += 1;
    const written = row['answer'];
    if (written === undefined) throw InputError.at(path, NO_DRAW);
    const answer = answerOf(written);
    if (answer === null) throw InputError.at(`${path}, ${line}`, NO_DRAW);
    if (answer !== 'blank') yield { answer, row, line };
  }
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
