import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRecords } from '../../src/load/read/open-records.js';
import { UnreadableFile } from '../../src/load/read/types.js';
import { scoreOf, type Table } from './score.js';

// node dist-bench/bench/pollock/main.js FOLDER: reads every polluted file of Pollock's public collection (FOLDER/csv, with what each
// should give in FOLDER/clean) and scores it as its authors do. The collection is not ours to ship; the folder is the user's.
// Says besides how many files were read otherwise than meant without a word: no record rejected, no note, no refusal.

const [folder = ''] = process.argv.slice(2);
if (!existsSync(join(folder, 'csv')) || !existsSync(join(folder, 'clean'))) {
  process.stderr.write('Give the folder polluted_files of Pollock, with csv/ and clean/ in it.\n');
  process.exit(2);
}

/** A table as our reader gives it, and whether it said that something is odd; null where it refused the file. */
async function readByUs(path: string): Promise<{ readonly table: Table; readonly hasSpoken: boolean } | null> {
  try {
    const file = await openRecords(path);
    const records: string[][] = [];
    let rejected = 0;
    for await (const batch of file.batches())
      for (const record of batch) {
        if ('cells' in record) records.push(record.cells);
        else rejected += 1;
      }
    const hasSpoken = rejected > 0 || file.notes().length > 0;
    await file.close();
    return { table: { header: file.shape.header, records }, hasSpoken };
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

/** What the file should give: plain CSV by the letter of RFC 4180, with a header. */
async function meant(path: string): Promise<Table> {
  const file = await openRecords(path, {
    encoding: 'utf-8',
    delimiter: ',',
    quote: '"',
    header: 1,
    maxQuotedLines: 1000,
  });
  const records: string[][] = [];
  for await (const batch of file.batches())
    for (const record of batch) if ('cells' in record) records.push(record.cells);
  await file.close();
  return { header: file.shape.header, records };
}

let sum = 0;
let files = 0;
let refused = 0;
const silent: string[] = [];
for (const name of readdirSync(join(folder, 'csv')).sort()) {
  if (!existsSync(join(folder, 'clean', name)) || readFileSync(join(folder, 'clean', name)).length === 0) continue;
  const ours = await readByUs(join(folder, 'csv', name));
  files += 1;
  if (ours === null) {
    refused += 1;
    continue;
  }
  const score = scoreOf(ours.table, await meant(join(folder, 'clean', name)));
  sum += score;
  if (score < 10 && !ours.hasSpoken) silent.push(`${score.toFixed(3)}  ${name}`);
}
process.stdout.write(`${files} files, mean score ${(sum / Math.max(1, files)).toFixed(3)} of 10, ${refused} refused\n`);
process.stdout.write(
  `read otherwise than meant, without a word: ${silent.length}\n${silent.map((line) => `  ${line}\n`).join('')}`,
);
