import type { AuditFile } from '../../database/audit-file.js';
import { recordLocator } from '../../database/source-files.js';
import { extractNamed } from '../../extracts/catalogue.js';
import type { Language, SqlValue } from '../../model.js';
import { CHANGES_PER_READING, PROBABILITY_STEPS } from '../constants.js';
import { maskPath, shownPaths } from '../privacy/file-names.js';
import { maskValue } from '../privacy/mask.js';
import { CHANGE_KINDS, CHANGE_REASONS } from '../words/change-words.js';
import { csvText } from './csv-text.js';

const PERSON = ['surname', 'given_name', 'patronymic', 'birth_date', 'iin', 'address'] as const;

const COLUMNS = [
  ...['change', 'kind', 'explained_by', 'reason', 'from_precinct', 'to_precinct', 'fields', 'linked_by', 'probability'],
  ...['before_file', 'before_record', ...PERSON.map((field) => `before_${field}`)],
  ...['after_file', 'after_record', ...PERSON.map((field) => `after_${field}`)],
  ...['other_file', 'other_record', 'paper_file', 'paper_record', 'takes_back', 'takes_back_of'],
];

interface ChangeRow {
  readonly change_id: number;
  readonly kind: string;
  readonly explained_by: string | null;
  readonly from_precinct: string | null;
  readonly to_precinct: string | null;
  readonly fields: string;
  readonly linked_by: string | null;
  readonly probability: number | null;
  readonly before_record: number | null;
  readonly after_record: number | null;
  readonly other_record: number | null;
  readonly explained_record: number | null;
}

/** changes.csv: one line for each entry that is not the same in both states of a list, with both as they are written, masked unless revealed. */
export function changesCsv(
  db: AuditFile,
  options: { readonly reveal: boolean; readonly language: Language; readonly hideValue: (value: SqlValue) => SqlValue },
) {
  return csvText(COLUMNS, changeRows(db, options));
}

function* changeRows(
  db: AuditFile,
  {
    reveal,
    language,
    hideValue,
  }: { readonly reveal: boolean; readonly language: Language; readonly hideValue: (value: SqlValue) => SqlValue },
): Generator<SqlValue[]> {
  const locate = recordLocator(db);
  const place = (record: number | null): SqlValue[] => {
    if (record === null) return [null, null];
    const { file, recordNumber } = locate(record);
    return [reveal ? file.path : shownPath(file.path), recordNumber];
  };
  const shownPath = shownPaths(db);
  const entry = entryReader(db, reveal ? null : hideValue);
  const takesBack = db.prepare<[number], { kinds: string; states: string }>(
    `select group_concat(distinct kind) as kinds, group_concat(distinct state) as states
     from undone_change join earlier_change using (earlier_id) where change_id = ? having count(*) > 0`,
  );
  const taken = (change: number): SqlValue[] => {
    const row = takesBack.get(change);
    return [row?.kinds ?? null, row === undefined ? null : maskPath(row.states)];
  };
  const shown = (precinct: string | null) => (reveal ? precinct : hideValue(precinct));
  const next = db.prepare<[number, number], ChangeRow>(
    'select * from list_change where change_id > ? order by change_id limit ?',
  );
  for (
    let page = next.all(0, CHANGES_PER_READING);
    page.length > 0;
    page = next.all(page.at(-1)!.change_id, CHANGES_PER_READING)
  ) {
    for (const row of page) {
      yield [
        row.change_id,
        row.kind,
        row.explained_by,
        [CHANGE_KINDS[row.kind], CHANGE_REASONS[row.explained_by ?? '']]
          .flatMap((text) => text?.[language] ?? [])
          .join(': '),
        shown(row.from_precinct),
        shown(row.to_precinct),
        row.fields,
        row.linked_by,
        row.probability === null ? null : Math.round(row.probability * PROBABILITY_STEPS) / PROBABILITY_STEPS,
        ...place(row.before_record),
        ...entry('previous_listing', row.before_record),
        ...place(row.after_record),
        ...entry('listing', row.after_record),
        ...place(row.other_record),
        ...place(row.explained_record),
        ...taken(row.change_id),
      ];
    }
  }
}

/** The person of an entry as written, or as `hideValue` leaves it, in the order of `PERSON`. */
function entryReader(db: AuditFile, hideValue: ((value: SqlValue) => SqlValue) | null) {
  const fields = PERSON.map((name) => extractNamed('voter_list').fields.find((field) => field.name === name)!);
  const columns = PERSON.map((name) => (name === 'iin' ? 'coalesce(iin, iin_written)' : name)).join(', ');
  const selects = new Map(
    ['listing', 'previous_listing'].map((table) => [
      table,
      db.prepare<[number], (string | null)[]>(`select ${columns} from ${table} where record_id = ?`).raw(),
    ]),
  );
  return (table: string, record: number | null): SqlValue[] => {
    const cells = record === null ? undefined : selects.get(table)!.get(record);
    if (cells === undefined) return PERSON.map(() => null);
    return cells.map((cell, at) =>
      cell === null || hideValue === null ? cell : hideValue(maskValue(fields[at]!, cell)),
    );
  };
}
