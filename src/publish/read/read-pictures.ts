import type { AuditFile } from '../../database/audit-file.js';
import type { SqlValue } from '../../model.js';
import { concealmentOf } from '../privacy/concealment.js';
import type {
  Certificates,
  Day,
  Ladder,
  PictureData,
  Place,
  PrecinctAdditions,
  Quarters,
  SharedVoters,
  TecShares,
} from './picture-data.js';
import { pictureRows } from './picture-query.js';

type Loaded = (extract: string, field?: string) => boolean;

/** Reads what the pictures show. A text that a file put into a precinct's or TEC's cell is masked as everywhere. */
export function readPictures(db: AuditFile, { reveal }: { readonly reveal: boolean }): PictureData {
  const loaded = loadedFields(db);
  const rows = <Row extends object>(name: string) => {
    const read = pictureRows<Row>(db, name);
    return reveal ? read : read.map((row) => masked(row, concealmentOf(db).hideValue));
  };
  const triageLine = profileNumber(db, 'additions.triage_line');
  const counted = loaded('supplementary_list') || loaded('precinct_figures', 'additions');
  const avc = loaded('avc') || (loaded('avc_issued') && loaded('avc_used'));
  const shares = rows<TecShares>('shares-by-tec');
  const places = rows<Place>('coordinates');
  const [ladder] = rows<Ladder>('ladder');
  return {
    additions: counted ? rows<PrecinctAdditions>('additions-by-precinct') : null,
    triageLine,
    day: readDay(db, rows, loaded),
    certificates: avc ? rows<Certificates>('avc-three-way') : null,
    sharedVoters: loaded('voter_list') || loaded('supplementary_list') ? rows<SharedVoters>('shared-voters') : null,
    ladder: ladder !== undefined && ladder.opening !== null && ladder.voter_lists > 0 ? ladder : null,
    shares: shares.some((row) => row.retention_stated + row.recording_stated + row.additions_stated > 0)
      ? shares
      : null,
    places: places.length > 0 ? places : null,
  };
}

function loadedFields(db: AuditFile): Loaded {
  const fields = pictureRows<{ extract: string; field: string }>(db, 'loaded-fields');
  return (extract, field) =>
    fields.some((row) => row.extract === extract && (field === undefined || row.field === field));
}

/** A row with everything personal in its texts masked. */
function masked<Row extends object>(row: Row, hide: (value: SqlValue) => SqlValue): Row {
  const shown = Object.entries(row).map(([name, value]) => [name, hide(value)]);
  return Object.fromEntries(shown) as Row;
}

interface AddedRow {
  readonly minute: number | null;
  readonly additions: number;
  readonly at_largest: number;
  readonly largest: string | null;
}

type Rows = <Row extends object>(name: string) => Row[];

function readDay(db: AuditFile, rows: Rows, loaded: Loaded): Day | null {
  const added = loaded('supplementary_list', 'added_at') ? rows<AddedRow>('additions-over-the-day') : [];
  const printed = loaded('residence_certificates', 'issued_at')
    ? rows<{ minute: number | null; certificates: number }>('certificates-over-the-day')
    : [];
  const additions = quartersOf(added.map(({ minute, additions: count }) => ({ minute, count })));
  const certificates = quartersOf(printed.map(({ minute, certificates: count }) => ({ minute, count })));
  if (additions === null && certificates === null) return null;
  const from = profileMinute(db, 'polling_hours.from');
  const until = profileMinute(db, 'polling_hours.until');
  return {
    additions,
    certificates,
    atLargest: quartersOf(added.map(({ minute, at_largest: count }) => ({ minute, count }))),
    largest: added.find(({ largest }) => largest !== null)?.largest ?? null,
    hours: from === null || until === null ? null : { from, until },
  };
}

/** Null where no record has a time. */
function quartersOf(rows: readonly { readonly minute: number | null; readonly count: number }[]): Quarters | null {
  const quarters = rows.flatMap(({ minute, count }) => (minute === null ? [] : [{ minute, count }]));
  const withoutTime = rows.find(({ minute }) => minute === null)?.count ?? 0;
  return quarters.length === 0 ? null : { quarters, withoutTime };
}

function profileText(db: AuditFile, path: string): unknown {
  const value = db.prepare<[string], string>('select value from profile_value where path = ?').pluck().get(path);
  return value === undefined ? null : JSON.parse(value);
}

function profileNumber(db: AuditFile, path: string): number | null {
  const value = profileText(db, path);
  return typeof value === 'number' ? value : null;
}

/** A time of day such as "07:00" in minutes after midnight. */
function profileMinute(db: AuditFile, path: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(String(profileText(db, path))) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}
