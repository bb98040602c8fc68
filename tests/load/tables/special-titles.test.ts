import { expect, it } from 'vitest';
import { loaded } from '../loaded.js';

// The title of a list says that its station was formed in an institution: its voters stay on their home lists too.

const ROWS = [
  '№;Фамилия, имя, отчество;Дата рождения;Адрес',
  '1;Ли Анна;01.02.1880;Абая 1',
  '2;Пак Борис;03.04.1881;Абая 2',
];

it.each<[string, string, string]>([
  ['special', 'a.csv', 'Избирательный участок № 399, образованный при Центральной районной больнице'],
  ['special', 'a.csv', 'Избирательный участок № 12; открыт в следственном изоляторе'],
  ['special', 'a.csv', 'Участок № 7 при войсковой части 12345'],
  ['special', 'a.csv', 'Список избирателей, находящихся на излечении в санатории, участок № 7'],
  ['special', 'a.csv', '№ 7 сайлау учаскесі, аурухана жанынан құрылған'],
  ['special', 'a.csv', 'Polling station 7, formed at the district hospital'],
  ['special', 'УИК 399 ЦРБ.csv', 'Список избирателей'],
  // Where an ordinary station stands is no institution that it was formed in.
  ['voter', 'a.csv', 'Избирательный участок № 12, центр: поликлиника районной больницы, ул. Мира'],
  ['voter', 'a.csv', 'Избирательный участок № 12 (ул. Больничная, школа-интернат № 3)'],
  ['voter', 'a.csv', 'Участок № 12, образован в границах улиц Мира и Санаторной, районная больница'],
  ['voter', 'a.csv', 'Участок № 12, образован в здании районной больницы'],
  ['voter', 'a.csv', 'Участок № 12, открыт в школе напротив районной больницы'],
  ['voter', 'a.csv', 'Участок № 12, находящийся в помещении санатория'],
  ['voter', 'a.csv', 'Участок № 12 (клуб при районной больнице)'],
  ['voter', 'a.csv', '№ 7 сайлау учаскесі, аурухана жанындағы клуб'],
  ['voter', 'a.csv', 'Polling station 7, set up in the school opposite the hospital'],
  ['voter', 'a.csv', '№ 7 сайлау учаскесі, орталығы: аудандық аурухана'],
  ['voter', 'a.csv', 'Polling station 7, Hospital Street'],
])('%s list: %s, %s', async (list, file, title) => {
  const lines = [`${title};;;`, ...ROWS];
  await loaded({ [file]: `${lines.join('\n')}\n` }, ({ all }) => {
    expect(all('select distinct list from listing')).toEqual([{ list }]);
  });
});

it('what the settings say a file is, it is, whatever its title', async () => {
  const title = 'Избирательный участок № 399, образованный при районной больнице;;;';
  const settings = 'extends: kz-2019\nfiles: {a.csv: {extract: voter_list}}\n';
  const files = { 'a.csv': `${[title, ...ROWS].join('\n')}\n`, 'election.yaml': settings };
  await loaded(files, ({ all }) => {
    expect(all('select distinct list from listing')).toEqual([{ list: 'voter' }]);
  });
});
