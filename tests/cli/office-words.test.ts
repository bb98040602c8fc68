import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, rollproof } from './command-line.js';

// An election as one office names its files and columns. The persons are invented, born in the 19th century.
const KIM = 'Ким;Анна;Ивановна;05.02.1871;710205200016';
const LI = 'Ли;Пётр;Олегович;17.09.1869;690917100014';
const TSOI = 'Цой;Вера;Павловна;30.11.1874;741130200017';
const PAK = 'Пак;Лев;Ильич;12.12.1872;721212100012';
const PERSON = 'Фамилия;Имя;Отчество;Дата рождения;ИИН';

const FOLDER = {
  'election.yaml': 'extends: kz-2019\n',
  'Список избирателей по району.csv': [
    `УИК;№ п/п;${PERSON};Нас. пункт;Улица;№ дома;Кв.;Роспись;Телефон`,
    `11;1;${KIM};с. Тас;Абая;1;2;да;87010000000`,
    `11;2;${LI};с. Тас;Абая;3;;нет;`,
    `12;1;${TSOI};с. Кум;Мира;5;;да;`,
    `12;2;${PAK};с. Кум;Мира;7;;нет;`,
  ].join('\n'),
  'Районная больница.csv': [`УИК;№ п/п;${PERSON};Роспись`, `90;1;${KIM};да`, `90;2;${LI};да`].join('\n'),
  'Журнал ОУ, принятые на участках.csv': [
    `УИК голосования;Номер ОУ;УИК выдачи;${PERSON};Время;Изъято`,
    `11;ОУ 501;12;${TSOI};10:15;да`,
    `11;ОУ 502;12;${PAK};11-40;да`,
  ].join('\n'),
  'ЦОН справки адресные.csv': [
    `Номер справки;Напечатана (дата, время);Отдел;${PERSON};Населённый пункт;Улица;Дом`,
    `7001;09.06.2019 09:00;Отдел 1;${PAK};с. Тас;Абая;9`,
    `7002;09.06.2019 09:20;Отдел 1;${PAK};с. Тас;Абая;9`,
  ].join('\n'),
};

test('an election in the words of one office is audited whole, and what no check uses is named', async () => {
  const folder = folderWith(FOLDER);
  const out = join(folder, 'audit');
  const { code, out: printed, err } = await rollproof('audit', folder, '--out', out, '--fail-on', 'never');
  expect(code, err).toBe(0);
  expect(printed).toContain('10 read = 10 loaded + 0 set aside + 0 rejected');
  expect(printed).toMatch(/Список избирателей по району\.csv: "Телефон"/);
  expect(printed).not.toContain('Улица');
  const { findings, checks } = JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8')) as {
    findings: { code: string; strength: string; evidence: { extract: string }[] }[];
    checks: { code: string; outcome: string }[];
  };
  // Home list and hospital, both signed; where the home line is not signed nothing speaks against the voter.
  const special = findings.filter(({ code: check }) => check === 'DR12');
  expect(special.map(({ strength }) => strength)).toEqual(['contradiction']);
  expect(special[0]?.evidence.map(({ extract }) => extract).sort()).toEqual(['special_list', 'voter_list']);
  const marked = findings.find(({ code: check }) => check === 'AV06');
  expect(marked?.evidence.map(({ extract }) => extract)).toEqual(expect.arrayContaining(['avc_used', 'voter_list']));
  const ran = new Set(checks.filter(({ outcome }) => outcome === 'ran').map(({ code: check }) => check));
  for (const check of ['RC01', 'RC04', 'DR05']) expect(ran).toContain(check);
  // A journal of use is no register of issue.
  expect(ran).not.toContain('AV04');
});

test('a header that is somebody is masked where its column is named', async () => {
  const folder = folderWith({
    'election.yaml': 'extends: kz-2019\n',
    'Список избирателей.csv': `УИК;${PERSON};Ли Пётр Олегович 690917100014\n11;${KIM};x\n12;${TSOI};x\n`,
  });
  const out = join(folder, 'audit');
  const { out: printed } = await rollproof('audit', folder, '--out', out, '--fail-on', 'never');
  expect(printed).toContain('Columns that no check uses');
  const page = readFileSync(join(out, 'report.html'), 'utf8');
  for (const text of [printed, page, readFileSync(join(out, 'findings.json'), 'utf8')]) {
    expect(text).not.toContain('690917100014');
    expect(text).not.toContain('Олегович');
  }
});
