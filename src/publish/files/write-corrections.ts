import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile } from 'fast-csv';
import type { Language } from '../../model.js';
import { type Correction, correctionKey, maskCorrection } from './corrections.js';
import { csvText } from './csv-text.js';
import { type WrittenFile, writeOutput } from './write-output.js';

const COLUMNS = [
  'key',
  'file',
  'record',
  'tec',
  'precinct',
  'entry_no',
  'code',
  'field',
  'problem',
  'written',
  'proposed',
  'done',
] as const;

/** A name for each correction that stays when records move: for the clerk, and for the comparison with the next validation. */
export function keyOf(correction: Correction): string {
  return createHash('sha256').update(correctionKey(correction)).digest('hex').slice(0, 16);
}

/**
 * Writes one corrections file for each TEC, or for each list where no TEC is known, with an empty column in which the clerk
 * notes what was done. Values are masked unless `reveal`.
 */
export async function writeCorrections(
  corrections: readonly Correction[],
  directory: string,
  { language, reveal }: { readonly language: Language; readonly reveal: boolean },
): Promise<readonly WrittenFile[]> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const groups = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const group = fileNameOf(correction.tec ?? correction.file);
    groups.set(group, [...(groups.get(group) ?? []), correction]);
  }
  const written: WrittenFile[] = [];
  for (const [group, members] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rows = members.map((correction) =>
      cellsOf(reveal ? correction : maskCorrection(correction), keyOf(correction), language),
    );
    written.push(await writeOutput(join(directory, `corrections-${group}.csv`), csvText(COLUMNS, rows)));
  }
  return written;
}

function cellsOf(correction: Correction, key: string, language: Language) {
  const { file, record, tec, precinct, entryNo, code, fieldLabel, problem, written, proposed } = correction;
  return [
    key,
    file,
    record,
    tec,
    precinct,
    entryNo,
    code,
    fieldLabel?.[language] ?? null,
    problem[language],
    written,
    proposed,
    null,
  ];
}

/** A TEC's or file's name as a file name: letters and digits of any alphabet, the rest as dashes. */
function fileNameOf(name: string): string {
  return (
    name
      .normalize('NFC')
      .replace(/\.(csv|tsv|xlsx|gz|zip)/gi, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'list'
  );
}

/** Keys of the corrections that an earlier validation wrote into a directory. */
export async function readCorrectionKeys(directory: string): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  if (!existsSync(directory)) return keys;
  for (const name of readdirSync(directory).sort()) {
    if (!/^corrections-.*\.csv$/.test(name)) continue;
    const rows = parseFile<Record<string, string>, Record<string, string>>(join(directory, name), {
      headers: true,
      delimiter: ';',
    });
    for await (const row of rows) keys.add(String((row as Record<string, string>)['key']));
  }
  return keys;
}
