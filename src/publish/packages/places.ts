import type { AuditFile } from '../../database/audit-file.js';
import { recordLocator } from '../../database/source-files.js';
import { extractNamed } from '../../extracts/catalogue.js';
import { fieldsOfTable } from '../../extracts/extract.js';
import type { SubjectKind } from '../../model.js';
import { isKeptThere } from './papers.js';

/** Whose shelf a paper stands on, by the numbers and names in the audit file; with neither it is somebody else's. */
export interface Place {
  readonly precinct: string | null;
  readonly tec: string | null;
}

/** Says on whose shelf the papers of a record or of a finding are. */
export interface Places {
  /** One place; of an AVC that is one record of issue and use, both. */
  ofRecord(recordId: number): readonly Place[];
  /** By what the finding is about, where it names a commission. */
  ofSubject(kind: SubjectKind, subject: string): readonly Place[];
}

/** Reads places from the tables of records; of which TEC a precinct is, by the register of precincts or its protocol. */
export function placesIn(db: AuditFile): Places {
  const tecs = new Map(
    db
      .prepare<[], [string, string]>(
        `select precinct, tec from precinct where tec is not null
         union all
         select precinct, min(tec) from precinct_figure
         where tec is not null and precinct not in (select precinct from precinct where tec is not null)
         group by precinct`,
      )
      .raw()
      .all(),
  );
  const locate = recordLocator(db);
  const readers = new Map<string, (recordId: number) => readonly Place[]>();
  const placeOf = (precinct: string | null, tec: string | null): Place => ({
    precinct,
    tec: (precinct === null ? null : tecs.get(precinct)) ?? tec,
  });
  const knownPrecinct = db.prepare<[string], number>('select 1 from known_precinct where precinct = ?').pluck();
  const knownTecs = new Set(tecs.values());
  return {
    ofRecord(recordId) {
      const { extract } = locate(recordId).file;
      let reader = readers.get(extract);
      if (reader === undefined) {
        reader = placeReader(db, extract, placeOf);
        readers.set(extract, reader);
      }
      return reader(recordId);
    },
    ofSubject(kind, subject) {
      const name = subject.replace(/^(?:precinct|tec) /i, '');
      if (kind === 'tec') return knownTecs.has(name) ? [{ precinct: null, tec: name }] : [];
      if (kind !== 'precinct' || knownPrecinct.get(name) === undefined) return [];
      return [placeOf(name, null)];
    },
  };
}

type PlaceOf = (precinct: string | null, tec: string | null) => Place;

function placeReader(db: AuditFile, name: string, placeOf: PlaceOf): (recordId: number) => readonly Place[] {
  const extract = extractNamed(name);
  if (!isKeptThere(extract.name)) return () => [{ precinct: null, tec: null }];
  const selects = extract.tables.flatMap((table) => {
    const columns = new Set(fieldsOfTable(extract, table).map(({ name: field, column }) => column ?? field));
    const own = ['precinct', 'tec'].map((column) => (columns.has(column) ? column : 'null'));
    if (own.every((column) => column === 'null')) return [];
    return [
      db
        .prepare<[number], [string | null, string | null]>(
          `select distinct ${own.join(', ')} from ${table} where record_id = ?`,
        )
        .raw(),
    ];
  });
  return (recordId) => {
    const places = selects.flatMap((select) => select.all(recordId).map(([precinct, tec]) => placeOf(precinct, tec)));
    return places.length === 0 ? [{ precinct: null, tec: null }] : places;
  };
}
