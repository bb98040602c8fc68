import { expect, it } from 'vitest';
import { dbfRows } from '../../../src/load/read/grid/dbf-rows.js';
import { fixedRows } from '../../../src/load/read/grid/fixed-rows.js';
import { jsonRows } from '../../../src/load/read/grid/json-rows.js';
import { xmlRows } from '../../../src/load/read/grid/xml-rows.js';
import { loaded } from '../loaded.js';

// Exports of registers in other forms than a table: dBase, JSON, XML, columns at fixed places, signs that seldom part cells.

const PEOPLE = 'select precinct, entry_no, surname, given_name, birth_date from listing order by record_id';
const KNOWN = [
  { precinct: '12', entry_no: '1', surname: 'Оразов', given_name: 'Ерлан', birth_date: '1891-04-03' },
  { precinct: '12', entry_no: '2', surname: 'Ким', given_name: 'Олег', birth_date: '1892-05-04' },
  { precinct: '12', entry_no: '3', surname: 'Ли', given_name: 'Анна', birth_date: '1893-06-05' },
];
const known = (name: string, content: string | Buffer) =>
  loaded({ [name]: content }, ({ accounting, all }) => {
    expect(accounting).toMatchObject([{ path: name, loaded: 3, rejected: 0 }]);
    expect(all(PEOPLE)).toEqual(KNOWN);
  });

/** A dBase table with one deleted record; letters in CP866. */
function dbf(version: number, language: number): Buffer {
  const fields = [
    ...[
      ['UIK', 'N', 5],
      ['NPP', 'N', 5],
      ['FAM', 'C', 12],
      ['IM', 'C', 12],
      ['DATR', 'D', 8],
    ],
  ] as const;
  const size = 1 + fields.reduce((sum, [, , length]) => sum + Number(length), 0);
  const head = Buffer.alloc(32 + 32 * fields.length + 1);
  head.set([version, 119, 6, 9]);
  head.writeUInt32LE(KNOWN.length + 1, 4);
  head.writeUInt16LE(head.length, 8);
  head.writeUInt16LE(size, 10);
  head[29] = language;
  fields.forEach(([name, type, length], at) => {
    head.write(String(name), 32 + 32 * at, 'latin1');
    head.write(String(type), 32 + 32 * at + 11, 'latin1');
    head[32 + 32 * at + 16] = Number(length);
  });
  head[head.length - 1] = 13;
  const cp866 = (text: string) =>
    Buffer.from(
      [...text].map((letter) => {
        const code = letter.charCodeAt(0);
        if (code < 0x410) return code;
        return code < 0x440 ? code - 0x410 + 0x80 : code - 0x440 + 0xe0;
      }),
    );
  const rows = [...KNOWN, { ...KNOWN[0]!, surname: 'Ушёл'.replace('ё', 'е') }].map((person, at) => {
    const cells = [
      person.precinct,
      person.entry_no,
      person.surname,
      person.given_name,
      person.birth_date.replace(/-/g, ''),
    ];
    const padded = cells.map((cell, i) => cell.padEnd(Number(fields[i]?.[2])));
    return cp866((at === KNOWN.length ? '*' : ' ') + padded.join(''));
  });
  return Buffer.concat([head, ...rows, Buffer.from([26])]);
}

it.each([
  ['dBase III, CP866 by its header', 3, 0x65],
  ['FoxPro, its letters alone tell', 0x30, 0],
])('%s', async (_, version, language) => {
  await known('voters.dbf', dbf(version, language));
});

it('a dBase table that is cut off keeps its whole records, and a damaged one is told', () => {
  const whole = dbf(3, 0x65);
  expect(dbfRows(whole.subarray(0, whole.length - 60)).rows).toHaveLength(3);
  const damaged = Buffer.from(whole);
  damaged.writeUInt16LE(9, 10);
  expect(() => dbfRows(damaged)).toThrow(/damaged dBase/);
});

it('JSON: a list, a line each, a list within, names within a name', async () => {
  const people = KNOWN.map(({ precinct: _, ...person }) => person);
  await known('voter_list.json', JSON.stringify(KNOWN));
  await known('voters.jsonl', KNOWN.map((person) => JSON.stringify(person)).join('\n'));
  await known('voter_list.json', JSON.stringify({ precinct: 12, made: null, data: { voters: people } }));
  expect(jsonRows('[{"a":{"b":1,"c":[2,3]},"d":true}]')).toEqual([
    ['a b', 'a c', 'd'],
    ['1', '2, 3', 'true'],
  ]);
  expect(() => jsonRows('{"a": 1}')).toThrow(/no list of records/);
  expect(() => jsonRows('{"a": 1}\n{"a": ')).toThrow(/no JSON/);
});

it('XML: attributes, elements, what stands around them', async () => {
  const inside = (person: (typeof KNOWN)[number]) =>
    `<voter entry_no="${person.entry_no}"><name><surname>${person.surname}</surname><given_name>${person.given_name}</given_name></name><birth_date>${person.birth_date}</birth_date></voter>`;
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<list made="2019"><precinct number="12">${KNOWN.map(inside).join('\n')}</precinct></list>`;
  await known('voter_list.xml', text);
  expect(xmlRows('<l><r a="1" b="&lt;"/><r a="2"><b><![CDATA[<x>]]></b></r></l>')).toEqual([
    ['a', 'b'],
    ['1', '<'],
    ['2', '<x>'],
  ]);
  expect(() => xmlRows('<!DOCTYPE l [<!ENTITY e SYSTEM "file:///etc/passwd">]><l><r a="&e;" b="1"/></l>')).toThrow();
  expect(() => xmlRows(`${'<a>'.repeat(40)}`)).toThrow(/nested/);
  expect(() => xmlRows('<l><r>1</r></l>')).toThrow(/no list/);
});

it('columns at fixed places, below a title and a ruler', async () => {
  const line = (...cells: string[]) => cells.map((cell, at) => cell.padEnd([6, 5, 22, 14, 30][at] ?? 0)).join('');
  const rows = KNOWN.map(({ entry_no, surname, given_name, birth_date }) =>
    line('12', entry_no, `${surname} ${given_name}`, birth_date, 'ул. Абая, д. 5'),
  );
  const text = ['СПИСОК', '', line('УИК', '№', 'ФИО', 'ДАТА РОЖД', 'АДРЕС'), '-'.repeat(70), ...rows].join('\r\n');
  await known('Список.txt', text);
  expect(fixedRows('Уважаемый  коллега\nпосылаю  вам\nсписок  избирателей\n')).toBeNull();
});

it.each(['^', '~', '¦', '│', ':'])('cells that "%s" sets apart, beside commas', async (sign) => {
  const header = ['УИК', '№', 'ФИО', 'Дата рождения', 'Адрес'];
  const rows = KNOWN.map((person) => [
    ...['12', person.entry_no, `${person.surname} ${person.given_name}`, person.birth_date, 'ул. Абая, д. 5, кв. 1'],
  ]);
  await known('список.txt', [header, ...rows].map((row) => row.join(sign)).join('\n'));
});

it('settings of programs beside a list are named and no error', async () => {
  const files = {
    'package.json': '{"name":"x","list":[{"a":1,"b":2}]}',
    'notes.md': '# Записки\n\nтекст\n',
    'a.xml': '<a><b/></a>',
  };
  const list = 'УИК;Фамилия\n12;Оразов\n';
  await loaded({ ...files, 'voter_list.csv': list }, ({ accounting, all }) => {
    expect(accounting.map(({ path }) => path)).toEqual(['voter_list.csv']);
    expect(all('select path, reason from unread_file order by path')).toEqual([
      { path: 'a.xml', reason: 'no-table' },
      { path: 'notes.md', reason: 'no-table' },
      { path: 'package.json', reason: 'no-table' },
    ]);
  });
});

it('"Name" beside "Surname" is the given name, unless it holds both', async () => {
  const given = (name: string) =>
    loaded({ 'list.csv': `Precinct;Surname;Name\n12;Smith;${name}\n` }, ({ all }) =>
      all<{ given_name: string | null }>('select given_name from listing').map(({ given_name }) => given_name),
    );
  expect(await given('John')).toEqual(['John']);
  expect(await given('Smith John')).toEqual([null]);
});
