import { chmodSync, renameSync, rmSync } from 'node:fs';
import { InputError, type Texts } from '../model.js';
import { type AuditFile, auditValue, openAuditFile, setAuditValue } from './audit-file.js';
import { explainingStorage } from './storage-problem.js';

/** Tables of precincts and their figures: they name no voter and stay whole. Every other table of records is reduced, a new one too. */
const OF_PRECINCTS: ReadonlySet<string> = new Set([
  ...['precinct', 'precinct_figure', 'avc_stock', 'official_figure', 'candidate_vote', 'tec_figure'],
  ...['previous_figure', 'counted_elsewhere'],
]);
const KEPT = 'select record_id from temp.evidence';

/** What names records by other columns: a row stays where all of them are evidence. Then what hangs on rows that went. */
const BY_OTHER_COLUMNS = [
  ...['left_record', 'right_record'].map((column) => goneBy('match', column)),
  ...['before_record', 'after_record', 'other_record', 'explained_record'].map((column) =>
    goneBy('list_change', column),
  ),
  'delete from match_field where match_id not in (select match_id from match)',
  // What earlier steps of a series said of people who left is of nobody that this file has a record of.
  'delete from undone_change; delete from earlier_change',
  'delete from list_change_field where change_id not in (select change_id from list_change)',
  'delete from person where person_id not in (select person_id from person_record)',
  'update match set person_id = null where person_id not in (select person_id from person)',
  'delete from namesake where namesake_id not in (select namesake_id from namesake_record)',
  // The first and the last of a precinct are people, too.
  `update precinct_list set first_address = null, last_address = null, earliest_birth_date = null, latest_birth_date = null`,
];

function goneBy(table: string, column: string): string {
  return `delete from ${table} where ${column} is not null and ${column} not in (${KEPT})`;
}

/** The name beside an audit file under which its smaller form is written. */
function nextName(path: string): string {
  return `${path}.evidence.partial`;
}

/**
 * Leaves of the people in an audit file only those records that findings cite, with what was said of them; precincts, figures, counts
 * and findings stay. The file is written anew, so that nothing of the others is left in free pages, and takes the place of the old
 * one whole or not at all. Throws an InputError where there is no room.
 */
export function keepEvidence(path: string): void {
  const next = nextName(path);
  sweepEvidence(path);
  explainingStorage(path, () => {
    const db = openAuditFile(path);
    try {
      db.pragma('foreign_keys = off');
      db.pragma('secure_delete = on');
      db.transaction(() => reduce(db))();
      db.prepare('vacuum into ?').run(next);
    } finally {
      db.close();
    }
  });
  chmodSync(next, 0o600);
  renameSync(next, path);
}

/** Removes what a run that was killed while it reduced an audit file has left. */
export function sweepEvidence(path: string): void {
  for (const end of ['', '-journal']) rmSync(nextName(path) + end, { force: true });
}

function reduce(db: AuditFile): void {
  db.exec(`drop table if exists temp.evidence;
    create temp table evidence (record_id integer primary key);
    insert into temp.evidence select distinct record_id from finding_record`);
  const tables = db
    .prepare<[], string>(
      `select m.name from sqlite_schema m join pragma_table_info(m.name) c
       where m.type = 'table' and c.name = 'record_id' and m.name <> 'finding_record' order by m.name`,
    )
    .pluck()
    .all();
  for (const table of tables) if (!OF_PRECINCTS.has(table)) db.exec(goneBy(table, 'record_id'));
  for (const statement of BY_OTHER_COLUMNS) db.exec(statement);
  setAuditValue(db, 'kept', 'evidence');
}

/** Whether of the people in an audit file only the evidence was kept. */
export function isEvidenceOnly(db: AuditFile): boolean {
  return auditValue(db, 'kept') === 'evidence';
}

/** Throws an InputError where of an audit file only the evidence was kept: what is counted anew from it would be wrong. */
export function refuseEvidenceOnly(db: AuditFile): void {
  if (isEvidenceOnly(db)) throw InputError.at(db.name, WORDS);
}

const WORDS: Readonly<Record<'expected' | 'found' | 'notDone' | 'advice', Texts>> = {
  expected: {
    en: 'an audit file with every record',
    ru: 'файл аудита со всеми записями',
    kk: 'барлық жазбасы бар аудит файлы',
  },
  found: {
    en: 'one of which only the evidence of its findings was kept (--keep evidence)',
    ru: 'файл, в котором оставлены только записи, на которых стоят находки (--keep evidence)',
    kk: 'тек деректерге негіз болған жазбалары қалдырылған файл (--keep evidence)',
  },
  notDone: {
    en: 'Nothing was done: what is counted from a part would be wrong.',
    ru: 'Ничего не сделано: подсчёт по части записей был бы неверен.',
    kk: 'Ештеңе жасалған жоқ: жазбалардың бір бөлігі бойынша санау қате болар еді.',
  },
  advice: {
    en: 'Audit the folder again without --keep evidence, or use the reports that were written then.',
    ru: 'Проведите аудит папки снова без --keep evidence или пользуйтесь записанными тогда отчётами.',
    kk: 'Бумаға --keep evidence параметрінсіз қайта аудит жүргізіңіз немесе сол кезде жазылған есептерді пайдаланыңыз.',
  },
};
