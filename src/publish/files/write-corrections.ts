import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../model.js';
import { CORRECTION_HEADINGS, otherRecordText, wholeFileText } from '../words/correction-texts.js';
import type { Correction, Shown } from './correction.js';
import { maskCorrection } from './correction-values.js';
import { csvText } from './csv-text.js';
import { refuseNoted } from './read-corrections.js';
import { type WrittenFile, writeOutput } from './write-output.js';

/**
 * Names for corrections that stay when rows are inserted: of what the record holds and what is asked of it. Several that read
 * alike are numbered in their order.
 */
export function keysOf(corrections: readonly Correction[]): readonly string[] {
  const taken = new Map<string, number>();
  return corrections.map(({ file, record, content, code, field, problem }) => {
    const what = [code, field ?? '', problem.en];
    const key = (record === null ? ['file', file, ...what] : [content, ...what]).join('\u0000');
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return createHash('sha256')
      .update(before === 0 ? key : `${key}\u0000${before}`)
      .digest('hex')
      .slice(0, 16);
  });
}

/**
 * Writes one corrections file for each TEC, or for each list where no TEC is known, with an empty column in which the clerk
 * notes what was done. Throws an InputError where a file of that name holds such notes, or is no corrections file.
 */
export async function writeCorrections(
  corrections: readonly Correction[],
  directory: string,
  { language, shown }: { readonly language: Language; readonly shown: Shown },
): Promise<readonly WrittenFile[]> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const keys = keysOf(corrections);
  const groups = new Map<string, (readonly (string | number | null)[])[]>();
  for (const [index, correction] of corrections.entries()) {
    const group = fileNameOf(correction.tec ?? correction.file);
    const rows = groups.get(group) ?? [];
    rows.push(cellsOf(maskCorrection(correction, shown), keys[index] ?? '', language));
    groups.set(group, rows);
  }
  const headings = CORRECTION_HEADINGS.map((heading) => heading[language]);
  // All of them before the first is written.
  for (const group of groups.keys()) await refuseNoted(join(directory, `corrections-${group}.csv`));
  const written: WrittenFile[] = [];
  for (const [group, rows] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    written.push(await writeOutput(join(directory, `corrections-${group}.csv`), csvText(headings, rows)));
  }
  return written;
}

function cellsOf(correction: Correction, key: string, language: Language) {
  const { file, record, tec, precinct, entryNo, person, code, fieldLabel, problem, written, proposed } = correction;
  const { records, ofRecords, others } = correction;
  const whole = record === null ? `: ${wholeFileText(records, ofRecords, language)}` : '';
  const otherTexts = others.map((other) => {
    const place = otherRecordText(other, language);
    return other.person === null ? place : `${place}: ${other.person}`;
  });
  return [
    ...[key, file, record, tec, precinct, entryNo, person, code],
    fieldLabel?.[language] ?? null,
    `${problem[language]}${whole}`,
    ...[written, proposed],
    otherTexts.length === 0 ? null : otherTexts.join(' | '),
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
