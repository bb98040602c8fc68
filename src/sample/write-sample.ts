import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SampleFile, writeCsv } from './csv-file.js';
import type { Election } from './election.js';
import { officialFiguresFile, precinctFiguresFile, precinctsFile } from './figure-files.js';
import { specialListFile, supplementaryListFile, voterListFiles } from './list-files.js';
import { makeElection } from './make-election.js';
import { electionYaml, readmePage } from './pages.js';
import { avcIssuedFile, avcUsedFile, certificatesFile } from './register-files.js';
import { type Places, recordsOf, truthFile } from './truth-file.js';
import { summariseTruth, type TruthSummary } from './truth-summary.js';

/** How large a synthetic election is to be, and which of all possible ones. */
export interface SampleOptions {
  /** People on the voter lists, 3,000 or more. */
  readonly voters: number;
  /** Any whole number; the same gives the same bytes. */
  readonly seed: number;
}

/** What was written. */
export interface SampleSummary extends SampleOptions {
  readonly directory: string;
  /** Extracts in the order of writing, with their number of records. */
  readonly files: readonly { readonly path: string; readonly records: number }[];
  /** Per check: cases planted, and cases that only look alike. */
  readonly truth: readonly TruthSummary[];
}

/**
 * Writes a synthetic election into a directory: extracts as offices of Kazakhstan export them, election.yaml, truth.csv and a
 * README. The same options give the same bytes on every machine. Throws an InputError for fewer than 3,000 voters.
 */
export async function writeSample(directory: string, { voters, seed }: SampleOptions): Promise<SampleSummary> {
  const { election, truth } = makeElection(voters, seed);
  mkdirSync(directory, { recursive: true });
  const asked = recordsOf(truth);
  const places: Places = new Map();
  const files: { path: string; records: number }[] = [];
  for (const file of filesOf(election)) {
    const records = await writeCsv(directory, file, (record, number) => {
      if (asked.has(record)) places.set(record, [file.path, number]);
    });
    files.push({ path: file.path, records });
  }
  await writeCsv(directory, truthFile(truth, places));
  const summary = { directory, voters, seed, files, truth: summariseTruth(truth) };
  writeFileSync(join(directory, 'election.yaml'), electionYaml(seed));
  writeFileSync(join(directory, 'README.md'), readmePage(summary));
  return summary;
}

function filesOf(election: Election): readonly SampleFile[] {
  return [
    ...voterListFiles(election),
    supplementaryListFile(election),
    specialListFile(election),
    avcIssuedFile(election),
    avcUsedFile(election),
    certificatesFile(election),
    precinctsFile(election),
    precinctFiguresFile(election),
    officialFiguresFile(election),
  ];
}
