import { expect, test } from 'vitest';
import { checkedSampleAudit } from '../shared/sample.js';

test('entries that DR03 to DR06 show are not shown again as namesakes by DR08', async () => {
  const db = await checkedSampleAudit();
  const cited = db
    .prepare<[], { code: string; records: string }>(
      `select code, group_concat(record_id) as records from finding join finding_record using (finding_id)
       where code in ('DR03', 'DR04', 'DR05', 'DR06', 'DR08') group by finding_id`,
    )
    .all()
    .map(({ code, records }) => ({ code, records: records.split(',') }));
  const namesakes = cited.filter(({ code }) => code === 'DR08');
  const others = cited.filter(({ code }) => code !== 'DR08').map(({ records }) => new Set(records));
  expect(namesakes.length).toBeGreaterThan(0);
  expect(namesakes.filter(({ records }) => others.some((other) => records.every((each) => other.has(each))))).toEqual(
    [],
  );
  db.close();
});
