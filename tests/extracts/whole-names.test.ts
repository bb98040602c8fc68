import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { allChecks, readinessOf } from '../../src/checks/index.js';
import { loadAlone } from '../checks/example-audit.js';

// A column of whole names is parted while loading: checks that ask for a part of a name have it.

async function skipped(files: Readonly<Record<string, string>>): Promise<(code: string) => unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-names-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const db = await loadAlone(folder);
  onTestFinished(() => {
    db.close();
  });
  return (code) => {
    const readiness = readinessOf(db, allChecks().find((check) => check.code === code)!);
    return 'skip' in readiness ? readiness.skip.detail : null;
  };
}

test('surnames and patronymics stand in whole names', async () => {
  const lackOf = await skipped({
    'voter_list.csv': 'УИК;ФИО;ИИН\n1;Ли Анна Олеговна;\n1;Ким Олег Юрьевич;810518300014\n',
    'supplementary_list.csv': 'УИК;ФИО;Время включения\n1;Цой Вера;09.06.2019 10:00\n',
    'avc_issued.csv': 'Номер удостоверения;Кем выдано;ФИО\nАА 1;1;Ли Анна\n',
    'avc_used.csv': 'Номер удостоверения;Участок голосования;ФИО\nАА 1;2;Ли Анна\n',
  });
  expect(['AD09', 'AV12', 'DR09', 'LQ06', 'LQ11'].map(lackOf)).toEqual([null, null, null, null, null]);
});

test('a list without names has none', async () => {
  const lackOf = await skipped({ 'voter_list.csv': 'УИК;ИИН\n1;810518300014\n' });
  expect(lackOf('DR09')).toMatch('voter_list.surname');
});
