import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { parseStream } from 'fast-csv';
import { openAuditFile } from '../database/audit-file.js';
import { InputError } from '../model.js';
import { readPlainFile } from '../plain-file.js';
import type { Draw } from './drawn.js';
import { findingFrame, findingRows, keysOf } from './frame.js';
import { frameDigest } from './frame-digest.js';
import { CHANGED_FRAME, OTHER_AUDIT } from './texts.js';
import { smallestTickets } from './tickets.js';

type Row = Readonly<Record<string, string>>;

/** The rows of a CSV file by the names of its columns, whatever delimiter a spreadsheet of the country saved it with. */
export async function* rowsOf(path: string): AsyncGenerator<Row> {
  const [head = ''] = readPlainFile(path).toString('utf8').split('\n');
  const delimiter = [';', ',', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ';';
  yield* parseStream(createReadStream(path), { delimiter, headers: true }) as AsyncIterable<Row>;
}

/** The fingerprints and the keys of entries that the seed draws of the frame. Throws an InputError where the frame was changed. */
export async function drawnKeys(directory: string, draw: Draw) {
  const strata = new Map<string, string[]>();
  for (const [code = '', fingerprint = ''] of await frame(directory, 'findings', ['code', 'fingerprint'], draw))
    strata.set(code, [...(strata.get(code) ?? []), fingerprint]);
  const runs = await frame(directory, 'entries', ['sha256', 'from', 'to'], draw);
  const entries = keysOf(runs.map(([sha256 = '', from, to]) => ({ sha256, from: Number(from), to: Number(to) })));
  const findings = draw.findings.flatMap(({ code, drawn }) =>
    smallestTickets(draw.seed, strata.get(code) ?? [], drawn),
  );
  return {
    findings: new Set(findings),
    entries: new Set(smallestTickets(draw.seed, entries, draw.others.drawn)),
  };
}

async function frame(
  directory: string,
  name: 'findings' | 'entries',
  columns: readonly string[],
  { frames }: Draw,
): Promise<readonly (readonly string[])[]> {
  const path = join(directory, `frame-${name}.csv`);
  const rows: string[][] = [];
  for await (const row of rowsOf(path)) rows.push(columns.map((column) => row[column] ?? ''));
  if (frameDigest(rows) !== frames[name]) throw InputError.at(path, CHANGED_FRAME);
  return rows;
}

/** Throws an InputError where a draw is not from the findings of this audit file. */
export function refuseOtherAudit(directory: string, { frames }: Draw, auditFile: string): void {
  const db = openAuditFile(auditFile, { readonly: true });
  try {
    if (frameDigest(findingRows(findingFrame(db))) !== frames.findings) throw InputError.at(directory, OTHER_AUDIT);
  } finally {
    db.close();
  }
}
