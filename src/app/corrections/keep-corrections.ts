import { join } from 'node:path';
import type { Language } from '../../model.js';
import { makeFolder } from '../../plain-file.js';
import type { Correction, Shown } from '../../publish/files/correction.js';
import { correctionsFiles } from '../../publish/files/write-corrections.js';
import { type WrittenFile, writeOutput } from '../../publish/files/write-output.js';
import { refuseNoted } from './read-corrections.js';

/**
 * Writes the corrections into a directory, as CSV and as workbooks. Throws an InputError before anything is written where a file of such a
 * name holds a clerk's notes, or is no corrections file.
 */
export async function keepCorrections(
  corrections: readonly Correction[],
  directory: string,
  shown: { readonly language: Language; readonly shown: Shown },
): Promise<readonly WrittenFile[]> {
  makeFolder(directory, 0o700);
  const files = correctionsFiles(corrections, shown);
  for (const { name } of files) await refuseNoted(join(directory, name));
  const written: WrittenFile[] = [];
  for (const { name, chunks } of files) written.push(await writeOutput(join(directory, name), chunks()));
  return written;
}
