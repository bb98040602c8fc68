import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, rollproof } from '../cli/command-line.js';

const additions = (day: string) =>
  `precinct,surname,given_name,birth_date,iin,added_at,basis\n101,Ли,Виктор,01.01.1885,,${day} 10:15,residence\n101,Ким,Анна,02.01.1888,,${day} 11:00,residence\n`;

test('dates that fit no polling day are an error, and one of them is enough', async () => {
  const settings = { 'election.yaml': 'extends: kz-2019\n' };
  for (const day of ['10.01.2021', '19.03.2023']) {
    const folder = folderWith({ 'supplementary_list.csv': additions(day), ...settings });
    const { code, err } = await rollproof('audit', folder, '--out', join(folderWith({}), 'out'));
    expect(code).toBe(2);
    expect(err).toContain('expected records of the election of 2019-06-09');
  }
  const mixed = `${additions('10.01.2021')}101,Пак,Олег,03.01.1889,,09.06.2019 12:00,residence\n`;
  const folder = folderWith({ 'supplementary_list.csv': mixed, ...settings });
  expect((await rollproof('load', folder, '--db', join(folderWith({}), 'a.sqlite'))).code).toBe(0);
});

test('a built-in profile is offered where the dates fit it, and not taken', async () => {
  const summary = async (day: string) => {
    const folder = folderWith({ 'supplementary_list.csv': additions(day) });
    return (await rollproof('audit', folder, '--out', join(folderWith({}), 'out'), '--fail-on', 'never')).out;
  };
  expect(await summary('09.06.2019')).toContain('The dates fit kz-2019: write "extends: kz-2019"');
  // Additions with the hour alone: the certificates of that day and the AVCs of the weeks before it say which election it is.
  const papers = folderWith({
    'supplementary_list.csv': additions('').replaceAll(' 1', '1'),
    'residence_certificates.csv':
      'certificate_no,surname,given_name,birth_date,issued_at\n1,Ли,Виктор,01.01.1885,09.06.2019 09:50\n',
    'avc_issued.csv': 'serial,precinct,issued_at\nAA 1,101,01.06.2019\n',
  });
  const { out } = await rollproof('audit', papers, '--out', join(folderWith({}), 'out'), '--fail-on', 'never');
  expect(out).toContain('The dates fit kz-2019: write "extends: kz-2019"');
  const other = await summary('10.01.2021');
  expect(other).not.toContain('2019');
  expect(other).toContain('no election.yaml: nothing of any election is assumed');
});
