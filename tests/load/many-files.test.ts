import { describe, expect, it } from 'vitest';
import { createAuditFile } from '../../src/database/audit-file.js';
import { sourceFiles } from '../../src/database/source-files.js';
import { unreadFiles } from '../../src/database/unread-files.js';
import { readProfile } from '../../src/election/read-profile.js';
import { loadFolder } from '../../src/load/load-folder.js';
import { folderWith } from '../cli/command-line.js';

const HEADER = 'УИК;№;Фамилия;Имя;Отчество;Дата рождения';
const list = (precinct: number, lines = 3) =>
  [
    HEADER,
    ...Array.from({ length: lines }, (_, i) => `${precinct};${i + 1};Әлиев;Асан${precinct};Ерланұлы;0${i + 1}.02.1891`),
  ].join('\n');

async function load(folder: string) {
  const db = createAuditFile(':memory:');
  await loadFolder(db, folder, readProfile(folder));
  return db;
}

describe('one list a precinct', () => {
  it('gives each record a number of its own, and takes its own columns alone', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`voter_list/uik_${1000 + i}.csv`, `${list(i + 1, 1 + (i % 4))}\n`]),
    );
    const db = await load(folderWith(files));
    const loaded = sourceFiles(db);
    expect(loaded).toHaveLength(60);
    for (const [i, file] of loaded.entries()) {
      const before = loaded[i - 1];
      if (before !== undefined) expect(file.firstRecordId).toBe(before.firstRecordId + before.read);
    }
    expect(db.prepare('select count(distinct record_id) from listing').pluck().get()).toBe(
      loaded.reduce((sum, { read }) => sum + read, 0),
    );
    db.close();
  });

  it('knows a list saved anew among many of its size', async () => {
    const files: Record<string, string> = {};
    for (let i = 0; i < 12; i += 1) files[`voter_list/uik_${1000 + i}.csv`] = `${list(i + 1)}\n`;
    const [head, ...lines] = list(7).split('\n');
    files['voter_list/uik_2000.csv'] = `${[head, ...lines.reverse()].join('\n')}\n`;
    const db = await load(folderWith(files));
    expect(unreadFiles(db)).toEqual([
      { path: 'voter_list/uik_2000.csv', reason: 'same-records', detail: 'voter_list/uik_1006.csv' },
    ]);
    expect(sourceFiles(db)).toHaveLength(12);
    db.close();
  });

  it('rejects what an earlier file has said of a precinct', async () => {
    const figures = (precinct: number) => `УИК;Избирателей в списке;Проголосовало\n${precinct};100;${precinct}\n`;
    const db = await load(
      folderWith({
        'precinct_figures/a1.csv': figures(11),
        'precinct_figures/b1.csv': figures(12),
        'precinct_figures/c1.csv': `${figures(13)}11;90;80\n13;1;1\n`,
      }),
    );
    expect(db.prepare('select found from rejection order by record_id').pluck().all()).toEqual(['11 PEC', '13 PEC']);
    db.close();
  });

  it('keeps the files before one that is refused', async () => {
    const folder = folderWith({
      'voter_list/a.csv': `${list(1)}\n`,
      'voter_list/b.csv': `${list(2)}\n`,
      'voter_list/c.csv': `${HEADER}\n`,
    });
    const db = createAuditFile(':memory:');
    await expect(loadFolder(db, folder, readProfile(folder))).rejects.toThrow('voter_list/c.csv');
    expect(db.inTransaction).toBe(false);
    expect(sourceFiles(db).map(({ path }) => path)).toEqual(['voter_list/a.csv', 'voter_list/b.csv']);
    db.close();
  });
});
