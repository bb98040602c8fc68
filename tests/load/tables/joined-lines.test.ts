import { describe, expect, it } from 'vitest';
import { loaded } from '../loaded.js';

const people = (content: string, name = 'voter_list.csv') =>
  loaded({ [name]: content }, ({ all, accounting }) => ({
    rows: all<Record<string, string>>(
      'select entry_no as no, surname, given_name as given, address from listing order by record_id',
    ).map(({ no, surname, given, address }) => [no, surname, given, address].join('|')),
    counts: accounting.map(({ read, loaded: stored, rejected }) => [read, stored, rejected]),
    joined: all("select record_count as n from file_note where kind = 'lines-joined'"),
  }));

describe('a record that goes on in the next line', () => {
  it('a broken word, a double name and an address', async () => {
    const found = await people(
      [
        'УИК;№;ФИО;Дата рождения;Адрес',
        '4;1;Преобра-;03.04.1871;ул. Речная,',
        ';;женская Анна;;дом 5, кв. 2',
        '4;2;Римская-;05.04.1871;ул. Речная, 7',
        ';;Корсакова Вера;;',
        '4;3;Пак Лев;06.04.1871;ул. Речная, 9',
      ].join('\n'),
    );
    expect(found).toEqual({
      rows: [
        '1|Преображенская|Анна|ул. Речная, дом 5, кв. 2',
        '2|Римская-Корсакова|Вера|ул. Речная, 7',
        '3|Пак|Лев|ул. Речная, 9',
      ],
      counts: [[3, 3, 0]],
      joined: [{ n: 2 }],
    });
  });

  it('in a text whose columns are set apart by blanks', async () => {
    const found = await people(
      [
        'Участок № 4',
        '№    ФИО                  Дата рождения   Адрес',
        '1    Преобра-             03.04.1871      ул. Речная, 5',
        '     женская Анна',
        '2    Пак Лев              06.04.1871      ул. Речная,',
        '                                          дом 9',
        '3    Ким Яна              07.04.1871      ул. Речная, 11',
        '4    Хан Лия              08.04.1871      ул. Речная, 13',
        '5    Тен Ева              09.04.1871      ул. Речная, 15',
        '6    Цой Ида              10.04.1871      ул. Речная, 17',
        '7    Югай Зоя             11.04.1871      ул. Речная, 19',
        '8    Шин Ада              12.04.1871      ул. Речная, 21',
      ].join('\n'),
      'voter_list.txt',
    );
    expect(found.rows.slice(0, 3)).toEqual([
      '1|Преображенская|Анна|ул. Речная, 5',
      '2|Пак|Лев|ул. Речная, дом 9',
      '3|Ким|Яна|ул. Речная, 11',
    ]);
    expect(found.counts).toEqual([[8, 8, 0]]);
  });

  it('a dash that stands for nothing goes on with nothing', async () => {
    const found = await people('УИК;№;Фамилия;Имя;Адрес\n4;1;Ли;Ян;-\n4;2;Пак;-;-\n4;;;Лев;\n');
    expect(found.rows).toEqual(['1|Ли|Ян|', '2|Пак||', '||Лев|']);
    expect(found.joined).toEqual([]);
  });
});
