import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../plain-file.js';
import { makeElection } from './make-election.js';
import { announcedResults } from './papers/announced-results.js';
import { messyLevel } from './write/damage.js';
import { electionYaml } from './write/election-yaml.js';
import { shapeOf } from './write/file-shape.js';
import { refuseOtherDirectory } from './write/own-directory.js';
import { readmePage } from './write/readme-page.js';
import { SampleFiles } from './write/sample-files.js';
import { type SampleSummary, summariseTruth } from './write/truth-summary.js';
import { writePapers } from './write/write-papers.js';

/** How large a synthetic election is to be, which of all possible ones, and how it is written. */
export interface SampleOptions {
  /** People on the voter lists, 1,000 or more (below 6,000 little is planted); 12,000 unless given. Not beside `scale`. */
  readonly voters?: number;
  /** The country of the report at a scale from 0.02 to 1, instead of a district. */
  readonly scale?: number;
  /** Any whole number; the same gives the same bytes. */
  readonly seed: number;
  /** More planted cases than there are anyway, each as KIND=COUNT with the code of a check: DR02=50. */
  readonly plant?: readonly string[];
  /** How much offices err in records that the truth does not name: none (unless given), some, heavy. */
  readonly messy?: string;
  /** The shape of the files: akimat unless given. */
  readonly format?: string;
}

/**
 * Writes a synthetic election into a directory: extracts as offices of Kazakhstan export them, election.yaml, truth.csv,
 * truth_pairs.csv and a README. The same options give the same bytes on every machine (packed files: the same content). Memory
 * does not grow with the number of voters beyond a bit for each possible IIN. Throws an InputError for options that cannot be.
 */
export function writeSample(directory: string, options: SampleOptions): Promise<SampleSummary> {
  try {
    return Promise.resolve(write(directory, options));
  } catch (problem) {
    return Promise.reject(problem);
  }
}

function write(directory: string, options: SampleOptions): SampleSummary {
  const { seed, messy = 'none', format = 'akimat' } = options;
  const level = messyLevel(messy);
  shapeOf(format, 0);
  refuseOtherDirectory(directory, 'truth.csv');
  const { election, truth, voters, announced } = makeElection(options);
  makeFolder(directory);
  const files = new SampleFiles(directory, format);
  const written = writePapers(election, truth, files, level, announced);
  const summary: SampleSummary = {
    ...{ directory, voters, seed, messy: level, format },
    files: files.written(),
    truth: summariseTruth(written.truth),
  };
  writeFileSync(
    join(directory, 'election.yaml'),
    electionYaml(seed, announcedResults(written.votes, true), options.scale),
  );
  const facts = { ...summary, command: commandOf(options), isCountry: announced !== null };
  writeFileSync(join(directory, 'README.md'), readmePage(facts));
  return summary;
}

/** The command that writes the same sample. */
function commandOf({ voters, scale, seed, messy = 'none', format = 'akimat', plant = [] }: SampleOptions): string {
  const size = scale === undefined ? `--voters ${voters ?? 12_000}` : `--preset kz-2019 --scale ${scale}`;
  const more = plant.length === 0 ? '' : ` --plant ${plant.join(' ')}`;
  const rough = messy === 'none' ? '' : ` --messy ${messy}`;
  return `rollproof sample DIR ${size} --seed ${seed}${rough}${format === 'akimat' ? '' : ` --format ${format}`}${more}`;
}
