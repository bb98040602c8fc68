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

  it('is named and not loaded, by its name or its title', async () => {
    const aside = { loaded: [2], unread: ['voted-outside'] };
    expect(await asked({ 'Реестр голосования вне помещения.csv': REGISTER })).toEqual(aside);
    expect(await asked({ 'Advance voting, ward 7.csv': REGISTER })).toEqual(aside);
    expect(await asked({ 'Internet voting, ward 7.csv': REGISTER })).toEqual(aside);
    const titled = `Выписка из списка избирателей для голосования на дому\n\n${REGISTER}`;
    expect(await asked({ 'uik_7.csv': titled })).toEqual(aside);
  });

  it('is no list of additions for the time at which somebody called', async () => {
    const aside = { loaded: [2], unread: ['voted-outside'] };
    const calls = (header: string) => `Участок;№ п/п;ФИО;${header};Подпись\n7;1;Ли Виктор;09.06.2019 10:20;болен;да\n`;
    expect(await asked({ 'Голосование на дому, УИК 7.csv': calls('Время;Примечание') })).toEqual(aside);
    expect(await asked({ 'журнал.csv': calls('Дата и время обращения;Причина') })).toEqual(aside);
    expect(await asked({ 'book2.csv': calls('Time requested;Reason for home voting') })).toEqual(aside);
    // An application is what an addition rests on.
    const added = { loaded: [2, 1], unread: [] };
    expect(await asked({ 'журнал.csv': calls('Дата и время включения;Основание') })).toEqual(added);
  });

  it('is said not to be read before anything is loaded', async () => {
    const folder = folderWith({ 'Список избирателей.csv': LIST, 'Voters who voted early.csv': REGISTER });
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
