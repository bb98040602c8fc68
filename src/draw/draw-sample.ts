import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openAuditFile } from '../database/audit-file.js';
import { refuseEvidenceOnly } from '../database/keep-evidence.js';
import { InputError, type Language, type SqlValue } from '../model.js';
import { csvText } from '../publish/files/csv-text.js';
import { type Chunks, writeOutput } from '../publish/files/write-output.js';
import { concealmentOf } from '../publish/privacy/concealment.js';
import { readAudit } from '../publish/read/read-audit.js';
import { recordReader } from '../publish/read/record-reader.js';
import { subjectText } from '../publish/words/labels.js';
import { DESIGNS, type Design, type Draw } from './drawn.js';
import { sizeFor } from './estimates.js';
import { formsPage } from './forms.js';
import { entriesOf, findingFrame, findingRows, keysOf, precinctSizes, unflaggedRuns } from './frame.js';
import { frameDigest } from './frame-digest.js';
import { NO_SEED, NOT_EMPTY } from './texts.js';
import { drawClusters, equalShares, METHOD, smallestTickets } from './tickets.js';

export interface DrawOptions {
  /** Twelve digits of dice or more, thrown in public after the audit was closed. */
  readonly seed: string;
  readonly findings: number;
  readonly others: number;
  /** Designs, with the margin that is wanted at 95 %. */
  readonly designs: Readonly<Partial<Record<Design, { readonly margin: number }>>>;
  /** People of a precinct, and how alike they are (the correlation within clusters). */
  readonly each: number;
  readonly alike: number;
  readonly reveal: boolean;
  readonly language: Language;
}

/** Columns that somebody fills in the field. */
const FILLED = ['answer', 'note'] as const;

/**
 * Draws findings, entries without a finding, and people of precincts for a check in the field, and writes the papers into a
 * directory that is not there yet: the frame, the forms, and what was drawn. Anybody repeats it from the seed and the frame
 * (bench/draw/again.py). Personal data is masked unless `reveal`. Throws an InputError for a seed that is none.
 */
export async function drawSample(auditFile: string, directory: string, options: DrawOptions): Promise<Draw> {
  if (!/^\d{12,}$/.test(options.seed)) throw InputError.at('--seed', NO_SEED);
  const db = openAuditFile(auditFile, { readonly: true });
  try {
    refuseEvidenceOnly(db);
    try {
      mkdirSync(directory, { mode: 0o700 });
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? InputError.at(directory, NOT_EMPTY) : error;
    }
    const { seed, reveal, language } = options;
    const reading = readAudit(db, { reveal });
    const readRecord = recordReader(db, { reveal });
    const show = reveal ? (text: string) => text : concealmentOf(db).hide;
    const write = (name: string, chunks: Chunks) => writeOutput(join(directory, name), chunks);
    const table = (name: string, columns: readonly string[], rows: Iterable<readonly SqlValue[]>) =>
      write(name, csvText(columns, rows));

    const frame = findingFrame(db);
    const strata = [...frame].map(([code, own]) => ({ code, own }));
    // What cannot be divided evenly goes by ticket: by code it would always be the same checks that nobody looks at.
    const inTurn = smallestTickets(seed, frame.keys(), frame.size);
    const shares = equalShares(
      inTurn.map((code) => frame.get(code)?.size ?? 0),
      options.findings,
    );
    const shareOf = new Map(inTurn.map((code, at) => [code, shares[at] ?? 0]));
    const findings = strata.flatMap(({ code, own }) =>
      smallestTickets(seed, own.keys(), shareOf.get(code) ?? 0).map((fingerprint) => {
        const finding = reading.finding(own.get(fingerprint) ?? 0);
        const subject = finding === null ? '' : subjectText(finding.subjectKind, finding.subject, language);
        return [code, fingerprint, subject, finding?.message[language] ?? ''];
      }),
    );
    await table('frame-findings.csv', ['code', 'fingerprint'], findingRows(frame));
    await table('findings.csv', ['no', 'code', 'fingerprint', 'subject', 'finding', ...FILLED], numbered(findings));

    const runs = [...unflaggedRuns(db)];
    const whereOf = new Map(runs.map(({ sha256, path }) => [sha256, path]));
    const keys = smallestTickets(seed, keysOf(runs), options.others);
    const shown = (key: string) => {
      const [sha256 = '', number = ''] = key.split(',');
      return [
        key,
        whereOf.get(sha256) ?? '',
        Number(number),
        entryText(db, readRecord, sha256, Number(number), language),
      ];
    };
    const entries = keys.map(shown);
    await table(
      'frame-entries.csv',
      ['path', 'sha256', 'from', 'to'],
      runs.map(({ path, sha256, from, to }) => [path, sha256, from, to]),
    );
    await table('entries.csv', ['no', 'key', 'file', 'record', 'entry', ...FILLED], numbered(entries));

    const precincts = precinctSizes(db);
    const sizes = precincts.map(({ precinct, entries: size }) => [show(precinct), size]);
    await table('frame-precincts.csv', ['precinct', 'entries'], sizes);
    const whole = precincts.reduce((sum, { entries: size }) => sum + size, 0);
    const people: Partial<Record<Design, SqlValue[][]>> = {};
    const clusters: Record<Design, number> = { 'list-to-people': 0, 'people-to-list': 0 };
    for (const design of DESIGNS) {
      const wanted = options.designs[design];
      if (wanted === undefined) continue;
      clusters[design] = sizeFor(wanted.margin, options.each, options.alike).clusters;
      const drawn = drawClusters(
        seed,
        design,
        precincts.map(({ entries: size }) => size),
        clusters[design],
      );
      people[design] = drawn.flatMap((place, at) => {
        const { precinct } = precincts[place]!;
        const own = entriesOf(db, precinct);
        const ofCluster = [...own.keys()].map((key) => `${design},${at + 1},${key}`);
        // Of people asked at their doors the list knows only where to begin.
        const chosen = smallestTickets(seed, ofCluster, design === 'list-to-people' ? options.each : 1);
        return Array.from({ length: options.each }, (_, person): SqlValue[] => {
          const key = chosen[person]?.split(',').slice(2).join(',');
          const id = key === undefined ? undefined : own.get(key);
          const text = id === undefined ? '' : fieldsText(readRecord(id).fields, language);
          return [at + 1, show(precinct), person + 1, text];
        }).filter((row) => design === 'people-to-list' || row[3] !== '');
      });
      await table(
        `${design}.csv`,
        ['cluster', 'precinct', 'person', 'entry', 'weight', ...FILLED],
        blank(weighted(people[design] ?? [], whole / drawn.length)),
      );
    }
    const draw: Draw = {
      seed,
      method: METHOD,
      language,
      frames: {
        findings: frameDigest(findingRows(frame)),
        entries: frameDigest(runs.map(({ sha256, from, to }) => [sha256, from, to])),
        precincts: frameDigest(sizes),
      },
      findings: strata.map(({ code, own }) => ({ code, findings: own.size, drawn: shareOf.get(code) ?? 0 })),
      others: { entries: runs.reduce((sum, { from, to }) => sum + to - from + 1, 0), drawn: keys.length },
      'list-to-people': { clusters: clusters['list-to-people'], each: options.each },
      'people-to-list': { clusters: clusters['people-to-list'], each: options.each },
    };
    await write('forms.html', [
      formsPage(draw, { findings, entries, people }, reading.election.title[language], reveal),
    ]);
    await write('draw.json', [`${JSON.stringify(draw, null, 2)}\n`]);
    return draw;
  } finally {
    db.close();
  }
}

function numbered(rows: readonly (readonly SqlValue[])[]): readonly (readonly SqlValue[])[] {
  return rows.map((row, at) => [at + 1, ...row, ...FILLED.map(() => null)]);
}

function blank(rows: readonly (readonly SqlValue[])[]): readonly (readonly SqlValue[])[] {
  return rows.map((row) => [...row, ...FILLED.map(() => null)]);
}

/** Each person stands for an equal part of what the precinct that was drawn stands for. */
function weighted(rows: readonly (readonly SqlValue[])[], ofCluster: number): readonly (readonly SqlValue[])[] {
  const persons = new Map<SqlValue, number>();
  for (const [cluster = null] of rows) persons.set(cluster, (persons.get(cluster) ?? 0) + 1);
  return rows.map((row) => [...row, Math.round((ofCluster / (persons.get(row[0] ?? null) ?? 1)) * 100) / 100]);
}

function entryText(
  db: ReturnType<typeof openAuditFile>,
  readRecord: ReturnType<typeof recordReader>,
  sha256: string,
  number: number,
  language: Language,
): string {
  const first = db
    .prepare<[string], number>(
      'select first_record_id from source_file where sha256 = ? order by source_file_id limit 1',
    )
    .pluck()
    .get(sha256);
  return first === undefined ? '' : fieldsText(readRecord(first + number - 1).fields, language);
}

/** The fields by which somebody finds the person or the line. */
function fieldsText(fields: ReturnType<ReturnType<typeof recordReader>>['fields'], language: Language): string {
  const named = ['precinct', 'entry_no', 'surname', 'given_name', 'patronymic', 'birth_date', 'address'];
  return fields
    .filter(({ name }) => named.includes(name))
    .map(({ label, value }) => `${label[language]}: ${value}`)
    .join('; ');
}
