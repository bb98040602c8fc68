import { describe, expect, it } from 'vitest';
import { describeFolder } from '../../../src/app/describe-folder.js';
import { folderWith } from '../../cli/command-line.js';
import { type Loaded, loaded } from '../loaded.js';

const POLLING = 'extends: generic\npolling_day: 2019-06-09\n';

describe('an extract of the list for voting at home or before the day', () => {
  const LIST = 'Участок;№ п/п;Фамилия;Имя;Подпись\n7;1;Ли;Виктор;да\n7;2;Ким;Вера;\n';
  const REGISTER = 'Участок;№ п/п;Фамилия;Имя;Подпись\n7;1;Ли;Виктор;да\n';
  const asked = (files: Readonly<Record<string, string>>, settings = '') =>
    loaded(
      { 'Список избирателей.csv': LIST, ...files, 'election.yaml': POLLING + settings },
      ({ all, accounting }: Loaded) => ({
        loaded: accounting.map(({ loaded: count }) => count),
        unread: all<{ reason: string }>('select reason from unread_file').map(({ reason }) => reason),
      }),
    );

  const votesIn = (files: Readonly<Record<string, string>>) =>
    loaded({ 'Список избирателей.csv': LIST, ...files, 'election.yaml': POLLING }, ({ all }: Loaded) =>
      all('select surname, precinct, voted from voted_outside'),
    );

  it('is no list of its own, by its name or its title, and says who got a ballot there', async () => {
    const titled = `Выписка из списка избирателей для голосования на дому\n\n${REGISTER}`;
    for (const [name, text] of [
      ['Реестр голосования вне помещения.csv', REGISTER],
      ['Advance voting, ward 7.csv', REGISTER],
      ['Internet voting, ward 7.csv', REGISTER],
      ['uik_7.csv', titled],
      ['Postal voters.csv', REGISTER.replace('Подпись', 'Postal vote returned')],
      ['Голосовавшие по почте.csv', REGISTER],
    ] as const) {
      expect(await votesIn({ [name]: text }), name).toEqual([{ surname: 'Ли', precinct: '7', voted: 1 }]);
    }
  });

  it('is named and not loaded where it says only who asked', async () => {
    const requests = 'Участок;№ п/п;Фамилия;Имя\n7;1;Ли;Виктор\n';
    expect(await asked({ 'Заявления о голосовании на дому.csv': requests })).toEqual({
      loaded: [2],
      unread: ['voted-outside'],
    });
  });

  it('is no list of additions for the time at which somebody called', async () => {
    const calls = (header: string) => `Участок;№ п/п;ФИО;${header};Подпись\n7;1;Ли Виктор;09.06.2019 10:20;болен;да\n`;
    for (const [name, header] of [
      ['Голосование на дому, УИК 7.csv', 'Время;Примечание'],
      ['журнал.csv', 'Дата и время обращения;Причина'],
      ['book2.csv', 'Time requested;Reason for home voting'],
    ] as const) {
      expect(await votesIn({ [name]: calls(header) }), name).toEqual([{ surname: 'Ли', precinct: '7', voted: 1 }]);
    }
    // An application is what an addition rests on.
    expect(await votesIn({ 'журнал.csv': calls('Дата и время включения;Основание') })).toEqual([]);
  });

  it('is said not to be read before anything is loaded', async () => {
    const requests = REGISTER.replaceAll(';Подпись', '').replaceAll(';да', '');
    const folder = folderWith({ 'Список избирателей.csv': LIST, 'Voters who voted early.csv': requests });
    const files = await describeFolder(folder);
    expect(files.map(({ extract, notRead }) => extract ?? notRead?.reason)).toEqual(['voted-outside', 'voter_list']);
  });

  it('is loaded where the settings say what it is, as is a list that holds these voters too', async () => {
    const settings = 'files:\n  Досрочное голосование.csv: {extract: voter_list}\n';
    const both = { loaded: [1, 2], unread: [] };
    expect(await asked({ 'Досрочное голосование.csv': REGISTER }, settings)).toEqual(both);
    // A ship votes before the day as a whole, and its list is one of its own.
    const crew = REGISTER.replace('Имя', 'Имя;Судно').replace('Виктор', 'Виктор;«Алатау»');
    expect(await asked({ 'Экипаж, досрочное голосование.csv': crew })).toEqual({ loaded: [2, 1], unread: [] });
    // An early election is no early vote.
    expect(await asked({ 'Досрочные выборы, голосование 9 июня.csv': REGISTER })).toEqual(both);
    expect(await asked({ 'Избиратели, в том числе на дому.csv': REGISTER })).toEqual(both);
  });
});
