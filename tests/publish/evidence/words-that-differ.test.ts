import { expect, test } from 'vitest';
import { allChecks, runChecks } from '../../../src/checks/index.js';
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
