import { expect, test } from 'vitest';
import { allChecks, runChecks } from '../../../src/checks/index.js';
import { shownDayBeside } from '../../../src/page/shown-value.js';
import { renderHtml } from '../../../src/publish/page/render-html.js';
import { readAudit } from '../../../src/publish/read/read-audit.js';
import { inFolder, loadExample } from '../../checks/example-audit.js';

// One number on a brother and a sister.
const LIST = `precinct,entry_no,surname,given_name,patronymic,birth_date,sex,iin,voted
333,75,Ли,Юрий,Ильич,1885-01-01,male,850101100121,
333,76,Ли,Ирина,Олеговна,1890-04-08,female,850101100121,yes
`;

test('fields printed in words differ as a whole, so that the page is of one shape in every language', async () => {
  const db = await inFolder({ 'voter_list.csv': LIST }, loadExample);
  runChecks(db, allChecks());
  const page = [renderHtml(readAudit(db, { reveal: false }), { language: 'en' })].flatMap((html) =>
    typeof html === 'string' ? [html] : [...html],
  );
  // A page whose languages differ in more than words is refused when it is made.
  expect(page.join('')).toMatch(/<mark>[^m]*male/u);
  expect(page.join('')).not.toContain('<mark>fe</mark>');
  db.close();
});

test('days that differ are marked in the same digits in every language', () => {
  expect(shownDayBeside('1871-03-09', '1871-08-09').markup).toBe('1871-0<mark>3</mark>-09');
  expect(shownDayBeside('09.03.1871', '09.08.1871').markup).toBe('09.0<mark>3</mark>.1871');
  expect(shownDayBeside('1871-03-09', '1868-03-09').markup).toBe('18<mark>71</mark>-03-09');
  expect(shownDayBeside('1871', '1871-03-09').markup).toBe('<mark>1871</mark>');
  expect(shownDayBeside('«9.3.71» → 1871-03-09', '1871-03-09').markup).toMatch(/^<mark>.*<\/mark>$/u);
});

// One person added twice.
const ADDED = `precinct,entry_no,surname,given_name,patronymic,birth_date,iin,added_at
138,1,Ли,Юрий,Ильич,1885-01-01,850101100121,2019-06-09 10:15:20
139,2,Ли,Юрий,Ильич,1885-01-01,850101100121,2019-05-18 11:16:20
`;

test('days that differ are of one shape in every language, whatever order it writes them in', async () => {
  const db = await inFolder({ 'supplementary_list.csv': ADDED }, loadExample);
  runChecks(db, allChecks());
  const page = [...renderHtml(readAudit(db, { reveal: true }), { language: 'ru' })].join('');
  const texts = page.replace(/<span lang="(?:en|kk)">[^<]*<\/span>/g, '').replace(/<\/?span[^>]*>/g, '');
  expect(texts).toContain('<mark>18</mark>.0<mark>5</mark>.2019, 1<mark>1</mark>:1<mark>6</mark>:20');
  db.close();
});
