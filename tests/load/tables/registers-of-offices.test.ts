import { describe, expect, it } from 'vitest';
import { loaded } from '../loaded.js';

// Registers as their forms are printed.

describe('a register of AVCs', () => {
  it('that says nothing of where they were used is one of their issue, and its bare date that of the issue', async () => {
    const lines = [
      'РЕЕСТР выдачи открепительных удостоверений на избирательном участке № 12',
      '№ п/п;Фамилия, имя, отчество избирателя;Адрес;Номер открепительного удостоверения;Подпись избирателя;Дата',
      '1;Ли Ян Ир;Абая 1;000123;подпись;01.06.2019',
    ];
    await loaded({ 'Реестр ОУ УИК 12.csv': lines.join('\n') }, ({ all }) => {
      expect(all('select precinct, issued_at from avc_issued')).toEqual([{ precinct: '12', issued_at: '2019-06-01' }]);
      expect(all('select * from avc_used')).toEqual([]);
    });
  });

  it('that says when they were presented and kept is one of their use, at the precinct that it names', async () => {
    const text = 'УИК;№ ОУ;ФИО;Время предъявления;Изъято\n15;000123;Ли Ян Ир;10:15;да\n';
    await loaded({ 'avc.csv': text }, ({ all }) => {
      expect(all('select precinct, retained from avc_used')).toEqual([{ precinct: '15', retained: 1 }]);
      expect(all('select * from avc_issued')).toEqual([]);
    });
  });

  it('of their whole life has both, in whatever words', async () => {
    for (const [issuing, host] of [
      ['Выдано на участке', 'Использовано на участке'],
      ['Кем выдано ОУ (УИК)', 'Погашено на УИК'],
    ]) {
      const text = `Номер ОУ;ФИО;${issuing};${host}\n000123;Ли Ян Ир;12;15\n000124;Ким Ия Ир;12;\n`;
      await loaded({ 'реестр оу.csv': text }, ({ all }) => {
        expect(all('select precinct from avc_issued')).toEqual([{ precinct: '12' }, { precinct: '12' }]);
        expect(all('select precinct from avc_used')).toEqual([{ precinct: '15' }]);
      });
    }
  });
});

it('of moves names the precincts that were left and entered', async () => {
  const text = 'ФИО;Дата рождения;УИК убытия;УИК прибытия\nЛи Ян Ир;01.02.1880;12;13\n';
  await loaded({ 'миграция.csv': text }, ({ all }) => {
    expect(all('select from_precinct, to_precinct from registration_change')).toEqual([
      { from_precinct: '12', to_precinct: '13' },
    ]);
  });
});

it('of complaints has a date and says what they are about', async () => {
  const text = 'Дата, время;УИК;Суть жалобы;Результат\n09.06.2019 10:00;12;Не включён в список;отказано\n';
  await loaded({ 'жалобы.csv': text }, ({ all }) => {
    expect(all('select filed_at, kind, outcome from complaint')).toEqual([
      { filed_at: '2019-06-09T10:00', kind: 'list', outcome: 'rejected' },
    ]);
  });
});

it('a protocol whose lines are numbered has its ballots, and with them its candidates', async () => {
  const text = [
    'УИК;1. Число избирателей, включённых в список;6. Недействительных;7. Действительных;Первый А.А.;Второй Б.Б.',
    '12;1500;8;890;600;290',
    '13;1300;10;790;500;290',
  ].join('\n');
  await loaded({ 'протоколы.csv': text }, ({ all }) => {
    expect(all('select invalid, valid from precinct_figure order by 1')).toEqual([
      { invalid: 8, valid: 890 },
      { invalid: 10, valid: 790 },
    ]);
    expect(all('select candidate, sum(votes) as votes from candidate_vote group by 1 order by 2')).toEqual([
      { candidate: 'Второй Б.Б.', votes: 580 },
      { candidate: 'Первый А.А.', votes: 1100 },
    ]);
  });
});

describe('a table whose every row bears the number of a paper', () => {
  const AVC =
    '№ п/п;ФИО избирателя;Год рождения;Адрес;Номер открепительного;Дата получения;Подпись\n1;Ли Ян;1880;Абая 1;000123;01.06.2019;да\n';
  const LIST =
    '№ п/п;ФИО избирателя;Год рождения;Адрес;Номер открепительного;Дата получения;Подпись\n1;Ли Ян;1880;Абая 1;;;да\n2;Ким Ия;1881;Абая 2;;;да\n3;Пак Ян;1882;Абая 3;000123;01.06.2019;\n';
  const extractOf = (files: Readonly<Record<string, string>>) =>
    loaded(files, ({ all }) =>
      all<{ extract: string }>('select extract from source_file').map(({ extract }) => extract),
    );

  it('is a register of these papers, with line numbers and addresses too; a list has some of them', async () => {
    expect(await extractOf({ 'УИК 12.csv': AVC })).toEqual(['avc_issued']);
    expect(await extractOf({ 'УИК 12.csv': LIST })).toEqual(['voter_list']);
    const journal = '№ п/п;№ справки;Дата и время;ФИО;ИИН;Адрес;Оператор\n1;77;09.06.2019 10:10;Ли Ян;;Абая 1;Ким\n';
    expect(await extractOf({ 'УИК 12.csv': journal })).toEqual(['residence_certificates']);
  });

  it('is a list of additions where it says on what they rest', async () => {
    const added = 'УИК;ФИО;ИИН;Документ-основание;Номер ОУ;Время;Роспись\n12;Ли Ян;;ОУ;000123;10:10;да\n';
    expect(await extractOf({ 'таблица.csv': added })).toEqual(['supplementary_list']);
  });
});

it('a day of death or of a sentence makes a register of those who may not be listed', async () => {
  for (const [header, ground] of [
    ['ФИО;Дата рождения;ИИН;Дата смерти', 'deceased'],
    ['Full name;DOB;National ID;Date of death', 'deceased'],
    ['ФИО;Дата рождения;ИИН;Дата приговора', 'convicted'],
  ]) {
    const text = `${header}\nЛи Ян Ир;01.02.1880;;03.02.2019\n`;
    await loaded({ 'реестр.csv': text }, ({ all }) => {
      expect(all('select ground, from_date from disqualified'), header).toEqual([{ ground, from_date: '2019-02-03' }]);
    });
  }
});

it('a summary of AVC forms is one of their stock', async () => {
  const text = 'УИК;Получено ОУ;Выдано ОУ;Погашено ОУ;Остаток ОУ\n12;10;3;6;1\n';
  await loaded({ 'учет.csv': text }, ({ all }) => {
    expect(all('select precinct, received, issued, cancelled, unused from avc_stock')).toEqual([
      { precinct: '12', received: 10, issued: 3, cancelled: 6, unused: 1 },
    ]);
  });
});
