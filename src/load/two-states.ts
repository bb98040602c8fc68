import type { AuditFile } from '../database/audit-file.js';
import { type SourceFile, sourceFiles } from '../database/source-files.js';
import { twoStatesError } from './folder/loading-errors.js';

/** Lists whose entries may stand in one file only. A supplement repeats nobody of itself, but it is not compared with the list. */
const LISTS = ['voter_list', 'special_list', 'previous_list'] as const;
/** From this share of a file's entries on, found in another file under the same precinct, both are states of one list. */
const MOST = 0.5;
/** Fewer common entries than this may be doubles that an audit is to find. */
const FEWEST = 10;
/** Entries looked at in each file, evenly spread; of very many files fewer. */
const SAMPLE = 1000;
const SAMPLES_IN_ALL = 200_000;

const TABLE: Readonly<Record<(typeof LISTS)[number], string>> = {
  voter_list: 'listing',
  special_list: 'listing',
  previous_list: 'previous_listing',
};

/**
 * Throws an InputError where two files of one list hold mostly the same voters of the same precincts: the list of May and that
 * of June beside each other make a double of every voter. One list in parts, by precinct, region or letter, shares nobody.
 */
export function refuseTwoStates(db: AuditFile): void {
  const all = sourceFiles(db);
  for (const list of LISTS) {
    const files = all.filter(({ extract, loaded }) => extract === list && loaded >= FEWEST);
    if (files.length < 2) continue;
    const pair = findPair(db, TABLE[list], files);
    if (pair !== null) throw twoStatesError(list, pair.file.path, pair.other.path, pair.share);
  }
}

interface Pair {
  readonly file: SourceFile;
  readonly other: SourceFile;
  readonly share: number;
}

/** One pass over the files' entries, each looked up among the samples of the others. */
function findPair(db: AuditFile, table: string, files: readonly SourceFile[]): Pair | null {
  const taken = takeSamples(db, table, files);
  if (!taken.sharePrecincts) return null;
  const rows = db
    .prepare<[], { sample: number; file: number; found: number }>(
      `select sampled.file as sample, state_file.file as file, count(distinct sampled.sample_id) as found
       from temp.state_file
       join ${table} on ${table}.record_id between state_file.first_id and state_file.last_id
       join temp.state_sample as sampled
         on sampled.key = coalesce(${table}.iin, ${KEY}) and sampled.precinct = ${table}.precinct
       where sampled.file <> state_file.file
       group by sampled.file, state_file.file
       order by sampled.file, state_file.file`,
    )
    .all();
  const shares = rows.map(({ sample, file, found }) => ({
    file: files[sample] as SourceFile,
    other: files[file] as SourceFile,
    share: found / (taken.sizes[sample] ?? 1),
    found: (found / (taken.sizes[sample] ?? 1)) * (files[sample]?.loaded ?? 0),
  }));
  return shares.find(({ share, found }) => share >= MOST && found >= FEWEST) ?? null;
}

const KEY = "surname_fold || ' ' || coalesce(given_name_fold, '') || ' ' || coalesce(birth_date, '')";

function takeSamples(db: AuditFile, table: string, files: readonly SourceFile[]) {
  db.exec(`drop table if exists temp.state_sample; drop table if exists temp.state_file;
    create temp table state_sample (sample_id integer primary key, file integer, key text, precinct text);
    create temp table state_file (file integer primary key, first_id integer, last_id integer, step integer)`);
  const most = Math.max(FEWEST, Math.min(SAMPLE, Math.floor(SAMPLES_IN_ALL / files.length)));
  const insert = db.prepare('insert into temp.state_file (file, first_id, last_id, step) values (?, ?, ?, ?)');
  files.forEach(({ firstRecordId, read }, index) => {
    insert.run(index, firstRecordId, firstRecordId + Math.max(read, 1) - 1, Math.max(1, Math.ceil(read / most)));
  });
  db.exec(`
    insert into temp.state_sample (file, key, precinct)
    with recursive taken (file, id, last_id, step) as (
      select file, first_id, last_id, step from temp.state_file
      union all
      select file, id + step, last_id, step from taken where id + step <= last_id
    )
    select taken.file, coalesce(iin, ${KEY}), precinct from taken cross join ${table} on record_id = taken.id
    where precinct is not null and coalesce(iin, ${KEY}) is not null`);
  const sizes = new Array<number>(files.length).fill(0);
  const counts = db.prepare<[], { file: number; size: number }>(
    'select file, count(*) as size from temp.state_sample group by file',
  );
  for (const { file, size } of counts.all()) sizes[file] = size;
  db.exec('create index temp.state_sample_key on state_sample (key, precinct)');
  const sharePrecincts =
    db
      .prepare<[], number>(
        `select count(*) from (select precinct from temp.state_sample group by precinct having count(distinct file) > 1)`,
      )
      .pluck()
      .get() !== 0;
  return { sizes, sharePrecincts };
}
