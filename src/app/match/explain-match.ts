import { openAuditFile } from '../../database/audit-file.js';
import { refuseEvidenceOnly } from '../../database/keep-evidence.js';
import type { Language } from '../../model.js';
import { recordReader } from '../../publish/read/record-reader.js';
import { noSuchMatchError } from './problems.js';

/** A stored match with its two records, part by part. */
export interface ExplainedMatch {
  readonly id: number;
  readonly probability: number;
  readonly matchWeight: number;
  readonly tier: string | null;
  readonly rule: string;
  /** What each column says, in log2 of odds: for (above 0) or against. */
  readonly parts: readonly { readonly field: string; readonly agreement: string; readonly matchWeight: number }[];
  readonly records: readonly {
    readonly file: string;
    readonly recordNumber: number;
    readonly fields: readonly { readonly label: string; readonly value: string }[];
  }[];
}

interface Stored {
  readonly probability: number;
  readonly match_weight: number;
  readonly tier: string | null;
  readonly rule: string;
  readonly left_record: number;
  readonly right_record: number;
}

/** Reads one match of an audit file, masked unless revealed. Throws an InputError where there is none of that number. */
export function explainMatch(
  path: string,
  id: number,
  options: { readonly reveal: boolean; readonly language: Language },
): ExplainedMatch {
  const db = openAuditFile(path, { readonly: true });
  try {
    const match = db.prepare<[number], Stored>('select * from match where match_id = ?').get(id);
    // Of a part, only the matches between two records of evidence are there.
    if (match === undefined) refuseEvidenceOnly(db);
    if (match === undefined)
      throw noSuchMatchError(path, id, db.prepare<[], number>('select count(*) from match').pluck().get() ?? 0);
    const parts = db
      .prepare<[number], { field: string; agreement: string; matchWeight: number }>(
        'select field, agreement, match_weight as matchWeight from match_field where match_id = ? order by abs(match_weight) desc, field',
      )
      .all(id);
    const read = recordReader(db, { reveal: options.reveal });
    const records = [match.left_record, match.right_record].map((recordId) => {
      const { file, recordNumber, fields } = read(recordId);
      const shown = fields.map(({ label, value }) => ({ label: label[options.language], value: String(value) }));
      return { file, recordNumber, fields: shown };
    });
    const { probability, match_weight: matchWeight, tier, rule } = match;
    return { id, probability, matchWeight, tier, rule, parts, records };
  } finally {
    db.close();
  }
}
