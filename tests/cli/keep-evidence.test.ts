import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openAuditFile } from '../../src/database/audit-file.js';
import { folderWith, rollproof } from './command-line.js';

vi.setConfig({ testTimeout: 300_000 });

/** Everybody but one person is listed once; a line is rejected, a row set aside, and two people of one birthday nearly share a name. */
const VOTERS = [
  'precinct,entry_no,surname,given_name,patronymic,birth_date,address',
  '101,1,Цитируемов,Виктор,Олегович,01.02.1885,ул. Абая 1',
  '101,2,Безвестнов,Иван,Петрович,03.04.1981,ул. Тайная 17',
  '101,3,Зейнуллин,Арман,Кайратович,05.06.1977,ул. Сокрытая 3',
  '102,1,Цитируемов,Виктор,Олегович,01.02.1885,ул. Абая 1',
  '102,2,Зейнулин,Арман,Кайратович,05.06.1977,ул. Другая 8',
  '102,3,,,,,ул. Отвергнутая 5',
  'Итого,6,,,,,Председатель Подписантов',
].join('\n');
const GONE = ['Безвестнов', 'Тайная', 'Отвергнутая', 'Подписантов'];

test('--keep evidence leaves the records that findings cite and says what cannot be repeated', async () => {
  const folder = folderWith({
    'in/voter_list.csv': VOTERS,
    'in/election.yaml': 'extends: kz-2019\nloading: {most_lost: 1}\n',
  });
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const [key, open] = [join(folder, 'key.pem'), join(folder, 'public.pem')];
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  writeFileSync(open, publicKey.export({ type: 'spki', format: 'pem' }));
  const [out, db] = [join(folder, 'out'), join(folder, 'out', 'audit.sqlite')];
  const audit = [
    'audit',
    join(folder, 'in'),
    '--out',
    out,
    '--fail-on',
    'never',
    '--sign',
    key,
    '--only',
    'DR',
    '--lang',
    'ru',
  ];
  const whole = await rollproof(...audit, '--quiet');
  expect(whole).toEqual({ code: 0, out: '', err: '' });
  expect(readFileSync(db).includes('Безвестнов')).toBe(true);
  const page = readFileSync(join(out, 'report.html'));
  // As a killed run would have left it: swept.
  writeFileSync(`${db}.evidence.partial`, 'the beginning of a smaller one');

  const reduced = await rollproof(...audit, '--keep', 'evidence');
  expect(reduced.code).toBe(0);
  expect(reduced.out.trimEnd().split('\n').at(-1)).toMatch(/^В файле аудита оставлены только записи/);
  expect(existsSync(`${db}.evidence.partial`)).toBe(false);
  // The reports are those of every record.
  expect(readFileSync(join(out, 'report.html')).equals(page)).toBe(true);
  const bytes = readFileSync(db).toString('utf8');
  expect([...GONE, 'Цитируемов'].filter((word) => bytes.includes(word))).toEqual(['Цитируемов']);

  const file = openAuditFile(db, { readonly: true });
  expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(file.pragma('foreign_key_check')).toEqual([]);
  const cited = file.prepare('select distinct record_id from finding_record order by 1').pluck().all();
  expect(cited).toContain(1);
  expect(file.prepare('select record_id from listing order by 1').pluck().all()).toEqual(cited);
  expect(file.prepare('select records_read from source_file').pluck().get()).toBe(7);
  file.close();

  const verified = await rollproof('verify', out, '--folder', join(folder, 'in'), '--public-key', open);
  expect(verified).toMatchObject({ code: 0, err: '' });
  expect(verified.out).toContain('of which only their evidence was kept');
  expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')).audit.kept).toBe('evidence');
  for (const argv of [
    ['report', '--db', db, '--out', join(folder, 'again')],
    ['check', '--db', db],
    ['link', '--db', db],
    ['explain', '--db', db, '--match', '999'],
    ['evaluate', '--db', db, '--truth', join(folder, 'truth.csv')],
  ]) {
    const refused = await rollproof(...argv);
    expect(refused.code, argv[0]).toBe(2);
    expect(refused.err).toContain('only the evidence of its findings was kept');
  }
  expect(existsSync(join(folder, 'again'))).toBe(false);
});
