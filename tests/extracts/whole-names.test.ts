import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { allChecks, readinessOf } from '../../src/checks/index.js';
import { buildTable } from '../../src/link/table/build-table.js';
import { roleOfHeader } from '../../src/link/table/list-headers.js';
import { RawColumns } from '../../src/link/table/raw-columns.js';
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

/** Surname, given name and patronymic of every record, as the audit and as `match` read them. */
async function namesOf(header: string, records: readonly string[]): Promise<Record<'audit' | 'match', string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-names-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'voter_list.csv'), `УИК;${[header, ...records].join('\n7;')}\n`);
  const db = await loadAlone(folder);
  const rows = db
    .prepare<[], (string | null)[]>('select surname, given_name, patronymic from listing order by 1')
    .raw();
  const audit = rows.all().map((row) => row.join('|'));
  db.close();
  const columns = header.split(';').map((cell) => ({ header: cell, role: roleOfHeader(cell) ?? ('ignore' as const) }));
  const raw = new RawColumns(columns);
  for (const record of records) raw.add(record.split(';'));
  const table = buildTable(records.length, raw.columns());
  const match = ['surname', 'given_name', 'patronymic'].filter((kind) => table.columns.some((of) => of.kind === kind));
  return { audit, match };
}

test('a name beside a given name is a surname, and beside a surname a given name, unless it holds the other too', async () => {
  const records = ['Graf;Ida;01.02.1890', 'van der Berg;Jan Peter;03.04.1891', 'Ott;Kurt;05.06.1892'];
  for (const header of ['Name;Vorname;Geburtsdatum', 'Name;First name;Date of birth', 'Naam;Voornamen;Geboortedatum'])
    expect(await namesOf(header, records), header).toEqual({
      audit: ['Graf|Ida|', 'Ott|Kurt|', 'van der Berg|Jan Peter|'],
      match: ['surname', 'given_name'],
    });
  const turned = ['Graf;Ida;01.02.1890', 'van der Berg;Jan Peter;03.04.1891', 'Ott;Kurt;05.06.1892'];
  for (const header of ['Surname;Name;Date of birth', 'اللقب;الاسم;تاريخ الميلاد'])
    expect(await namesOf(header, turned), header).toEqual({
      audit: ['Graf|Ida|', 'Ott|Kurt|', 'van der Berg|Jan Peter|'],
      match: ['surname', 'given_name'],
    });
  const whole = ['Graf Ida;Ida;01.02.1890', 'Berg Jan;Jan;03.04.1891', 'Ott Kurt;Kurt;05.06.1892'];
  expect((await namesOf('Name;First name;Date of birth', whole)).audit).toEqual([
    'Berg|Jan|',
    'Graf|Ida|',
    'Ott|Kurt|',
  ]);
});

test('a father’s name in a column of its own stays beside a whole name', async () => {
  const records = ['Ram Kumar;Shyam;01.02.1890', 'Sita Devi;Mohan;03.04.1891', 'Anil Rao;;05.06.1892'];
  expect(await namesOf("Name;Father's name;Date of birth", records)).toEqual({
    audit: ['Devi|Sita|Mohan', 'Kumar|Ram|Shyam', 'Rao|Anil|'],
    match: ['surname', 'given_name', 'patronymic'],
  });
});

test('columns without a header behind one of names hold the other names, where their cells are names', async () => {
  const rows = ['Оразов;Ерлан;Маратович;01.02.1871', 'Ли;Ольга;;03.04.1872', 'Пак;Инна;Юрьевна;05.06.1873'];
  const audit = ['Ли|Ольга|', 'Оразов|Ерлан|Маратович', 'Пак|Инна|Юрьевна'];
  expect((await namesOf('ФИО;;;Дата рождения', rows)).audit).toEqual(audit);
  const together = rows.map((row) => row.replace(/;(\p{L}+);/u, ';$1 ').replace(' ;', ';'));
  expect((await namesOf('Фамилия, имя, отчество;;Дата рождения', together)).audit).toEqual(audit);
  const short = ['Оразов;Ерлан;01.02.1871', 'Ли;Ольга;03.04.1872'];
  expect((await namesOf('Фамилия;;Дата рождения', short)).audit).toEqual(['Ли|Ольга|', 'Оразов|Ерлан|']);
  const sexes = ['Оразов Ерлан;муж;01.02.1871', 'Ли Ольга;жен;03.04.1872'];
  expect((await namesOf('ФИО;;Дата рождения', sexes)).audit).toEqual(['Ли|Ольга|', 'Оразов|Ерлан|']);
});

test('the sex that the ending of a patronymic shows is stored beside it, in any alphabet and in whole names', async () => {
  const names = [
    'Ли Анна Олеговна',
    'Ким Олег Юрьевич',
    'Serikov Asan Bolatuly',
    'Serikova Aigul Bolatqyzy',
    'Цой Вера',
    'ALIYEV ANAR VAGIF OGLU',
  ];
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-names-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'voter_list.csv'), `УИК;ФИО\n${names.map((name) => `1;${name}`).join('\n')}\n`);
  const db = await loadAlone(folder);
  onTestFinished(() => {
    db.close();
  });
  const sexes = db.prepare('select patronymic_of_man from listing order by record_id').pluck().all();
  expect(sexes).toEqual([0, 1, 1, 0, null, 1]);
});
