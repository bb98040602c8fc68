import { expect, test } from 'vitest';
import { newAuditFile } from '../shared/new-audit-file.js';

const DAY = 86_400_000;
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** What the view registration_age says of a registration on each day from `before` days before polling day to `after` days after it. */
function agesAround(pollingDay: string, before: number, after: number): readonly number[] {
  const db = newAuditFile();
  try {
    db.prepare("insert into profile_value (path, value) values ('polling_day', ?)").run(JSON.stringify(pollingDay));
    const add = db.prepare(
      'insert into residence_certificate (record_id, certificate_no, registration_date) values (?, ?, ?)',
    );
    for (let age = -after; age <= before; age++)
      add.run(age + after + 1, 'no', isoOf(Date.parse(pollingDay) - age * DAY));
    add.run(before + after + 2, 'no date', null);
    return db.prepare<[], number>('select age from registration_age order by record_id').pluck().all();
  } finally {
    db.close();
  }
}

// Leap years, a century that is none and one that is, and the ends of all months.
test.each(['2019-06-09', '2020-03-01', '2021-01-10', '2000-03-01', '1900-03-01'])(
  'a registration is as many days old on %s as the calendar says',
  (pollingDay) => {
    const ages = agesAround(pollingDay, 800, 400);
    expect(ages).toEqual(Array.from({ length: 1201 }, (_, i) => i - 400));
  },
);
