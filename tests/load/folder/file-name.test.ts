import { expect, test } from 'vitest';
import { extractByName, extractByWords } from '../../../src/load/folder/file-name.js';

test.each([
  ['Спецучастки список.csv', 'special_list'],
  ['Районная больница.xlsx', 'special_list'],
  ['Открепительные, принятые в день голосования.csv', 'avc_used'],
  ['Журнал выдачи открепительных удостоверений.xls', 'avc_issued'],
  ['Остатки бланков ОУ.csv', 'avc_stock'],
  ['справки адресные ЦОН.csv', 'residence_certificates'],
  ['Сведения РАГС за май.csv', 'disqualified'],
  ['Изменения регистрации.csv', 'registration_changes'],
  ['ПРОТОКОЛЫ УИК.csv', 'precinct_figures'],
  ['hospital_voters.csv', 'special_list'],
  ['Экипаж т-х «Алатау».csv', 'special_list'],
  ['Избиратели в посольстве.csv', 'special_list'],
  ['Движение ОУ по участкам.csv', 'avc_stock'],
])('the words of %s speak of %s', (name, extract) => {
  expect(extractByWords(`2019/${name}`)?.name).toBe(extract);
});

test.each(['экспорт_1.csv', 'Лист1', 'data.csv', 'УИК 138.csv'])('%s speaks of nothing', (name) => {
  expect(extractByWords(name)).toBe(null);
});

test.each([
  ['Список избирателей Алакольская ТИК.csv', 'voter_list'],
  ['Список избирателей, включённых дополнительно.csv', 'supplementary_list'],
  ['Список избирателей спецучастка 332.csv', 'special_list'],
  ['voter list previous 2015.csv', 'previous_list'],
  ['ЕШК қозғалысы.csv', 'avc_stock'],
  ['Тізімге түзетулер туралы шешімдер.csv', 'list_corrections'],
  ['Список избирателей, включённых в день голосования.csv', 'supplementary_list'],
  // Lawful names of ordinary lists.
  ['Список избирателей ул. Больничная.csv', 'voter_list'],
  ['Список избирателей, включенных в списки по участку 5.csv', 'voter_list'],
  ['Список избирателей с. Госпитальное.csv', 'voter_list'],
])('%s is announced as %s', (name, extract) => {
  expect(extractByName(name)?.name).toBe(extract);
});
