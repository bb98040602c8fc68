import { expect, test } from 'vitest';
import { readLosses } from '../../src/publish/read/read-losses.js';
import { lossTexts } from '../../src/publish/words/loss-texts.js';
import { inFolder, loadExample } from '../checks/example-audit.js';

const list = `precinct,entry_no,surname,birth_date\n${Array.from({ length: 50 }, (_, i) => `101,${i},Ли,01.01.1885\n`).join('')}`;

test.each([
  ['birth_date', 1, 1],
  ['birth_date', 0, 0],
  ['iin', 30, 1],
  ['patronymic', 50, 0],
])('unread cells of %s in %i records are %i losses', async (field, cells, losses) => {
  await inFolder({ 'voter_list.csv': list }, async (folder) => {
    const db = await loadExample(folder);
    db.exec('create table if not exists unread_count (source_file_id integer, field text, kind text, cells integer)');
    db.prepare("insert into unread_count (source_file_id, field, kind, cells) values (1, ?, 'other', ?)").run(
      field,
      cells,
    );
    const found = readLosses(db, { reveal: false });
    db.close();
    expect(found).toHaveLength(losses);
    for (const loss of found) {
      expect(loss).toEqual({ path: 'voter_list.csv', field, lost: cells, read: 50 });
      expect(lossTexts(loss).ru).toContain(`${cells} из 50`);
    }
  });
});

test.each([
  ['Год рождения', '1885', 0],
  ['Дата рождения', '31.02.1885', 1],
])('a file whose birth dates are all %s %s has %i losses: a year is what is known', async (header, birth, losses) => {
  const rows = Array.from({ length: 20 }, (_, i) => `101;${i + 1};Ли Ян;${birth}\n`).join('');
  await inFolder({ 'voter_list.csv': `УИК;№ п/п;ФИО;${header}\n${rows}` }, async (folder) => {
    const db = await loadExample(folder);
    const found = readLosses(db, { reveal: false });
    db.close();
    expect(found).toHaveLength(losses);
  });
});
