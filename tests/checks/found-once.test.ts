import { expect, test } from 'vitest';
import { checkedSampleAudit } from '../shared/sample.js';

test.each(['DR08', 'DR09'])(
  'entries that DR03 to DR06 show are not shown again as alike by %s, unless ballot marks stand on two lines',
  async (code) => {
    const db = await checkedSampleAudit();
    const cited = db
      .prepare<[string, string], { code: string; records: string }>(
        `select code, group_concat(record_id) as records from finding join finding_record using (finding_id)
       where code in ('DR03', 'DR04', 'DR05', 'DR06', ?) and coalesce(claims, '') not like ? group by finding_id`,
      )
      .all(code, code === 'DR09' ? '%"two_ballot_marks":1%' : '')
      .map((finding) => ({ code: finding.code, records: finding.records.split(',') }));
    const alike = cited.filter((finding) => finding.code === code);
    const others = cited.filter((finding) => finding.code !== code).map(({ records }) => new Set(records));
    expect(alike.length).toBeGreaterThan(0);
    expect(alike.filter(({ records }) => others.some((other) => records.every((each) => other.has(each))))).toEqual([]);
    db.close();
  },
);
