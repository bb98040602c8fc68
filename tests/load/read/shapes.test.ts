import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../../src/load/read/types.js';
import { UnreadableFile } from '../../../src/load/read/types.js';
import { readBytes } from './read-all.js';

const KNOWN = /^(?:№|фамилия|имя|отчество|дата рождения|иин|адрес|адрес улица|адрес дом|участок)$/i;
/** How many cells are column names of voter lists. */
const looksLikeHeader = (cells: string[]): number => cells.filter((cell) => KNOWN.test(cell.trim())).length;

describe('delimiters and quotes', () => {
  const rows = ['№', 'Фамилия', 'Адрес'];
  it.each([',', ';', '\t', '|'])('finds %j', async (delimiter) => {
    const text = [rows, ['1', 'Иванов', 'ул. Абая'], ['2', 'Ким', 'ул. Мира']]
      .map((row) => row.join(delimiter))
      .join('\n');
    const read = await readBytes(text);
    expect(read.shape.dialect.delimiter).toBe(delimiter);
    expect(read.rows).toHaveLength(2);
  });

  it('is not led astray by commas inside addresses', async () => {
    const lines = Array.from({ length: 50 }, (_, i) => `${i};Иванов;ул. Абая, д. ${i}, кв. 5`);
    const read = await readBytes(`№;Фамилия;Адрес\n${lines.join('\n')}\n`);
    expect(read.shape.dialect.delimiter).toBe(';');
    expect(read.rows).toHaveLength(50);
  });

  it('is not led astray by decimal commas', async () => {
    const lines = Array.from({ length: 200 }, (_, i) => `${i},5;${i},7`);
    const read = await readBytes(`доля;явка\n${lines.join('\n')}\n`);
    expect(read.shape.dialect.delimiter).toBe(';');
    expect(read.rows[1]).toEqual(['1,5', '1,7']);
  });

  it('obeys a sep= line, and the user before it', async () => {
    const read = await readBytes('sep=|\na|b,c\n1|2,3\n');
    expect(read.shape).toMatchObject({ header: ['a', 'b,c'], headerLine: 2, preamble: ['sep=|'] });
    expect(read.rows).toEqual([['1', '2,3']]);
    const given = await readBytes('sep=|\na|b,c\n1|2,3\n', { delimiter: ',' });
    expect(given.rows).toEqual([['1|2', '3']]);
  });

  it('finds apostrophes that quote, and leaves those that do not', async () => {
    const quoted = await readBytes("a,b\n'1,5','x'\n'2','it''s'\n");
    expect(quoted.shape.dialect.quote).toBe("'");
    expect(quoted.rows).toEqual([
      ['1,5', 'x'],
      ['2', "it's"],
    ]);
    const excel = await readBytes("№,ИИН\n1,'850101300123\n2,'850101300124\n");
    expect(excel.rows[0]).toEqual(['1', "'850101300123"]);
  });

  it('takes quotes for letters where they break nearly every cell that they open', async () => {
    const lines = Array.from({ length: 20 }, (_, i) => `${i}\t"ТОО" Рога ${i}\tx`);
    const read = await readBytes(`№\tимя\tгород\n${lines.join('\n')}\n`);
    expect(read.shape.dialect.quote).toBeNull();
    expect(read.rows[3]).toEqual(['3', '"ТОО" Рога 3', 'x']);
  });
});

describe('headers', () => {
  async function read(text: string, options: ReadOptions = {}) {
    return readBytes(text, { looksLikeHeader, ...options });
  }

  it('finds the header below title lines and blank ones', async () => {
    const text = 'Список избирателей, участок № 12\n\nг. Алматы;;\n№;Фамилия;Имя\n1;Иванов;Иван\n2;Ким;Олег\n';
    for (const options of [{}, { looksLikeHeader: () => 0 }]) {
      const { shape, rows, records } = await read(text, options);
      expect(shape).toMatchObject({ headerLine: 4, header: ['№', 'Фамилия', 'Имя'] });
      expect(shape.preamble).toEqual(['Список избирателей, участок № 12', 'г. Алматы;;']);
      expect(rows).toHaveLength(2);
      expect(records[0]).toMatchObject({ number: 1, line: 5 });
    }
  });

  it('joins a header of two lines with merged cells', async () => {
    const { shape, rows } = await read('№;Фамилия;Имя;Адрес;\n;;;улица;дом\n1;Иванов;Иван;Абая;5\n');
    expect(shape).toMatchObject({ headerLine: 1, header: ['№', 'Фамилия', 'Имя', 'Адрес улица', 'Адрес дом'] });
    expect(rows).toEqual([['1', 'Иванов', 'Иван', 'Абая', '5']]);
  });

  it('does not join a header with the record below it', async () => {
    const { shape, rows } = await read('№;Фамилия;Имя\n1;Иванов;Иван\n');
    expect(shape.header).toEqual(['№', 'Фамилия', 'Имя']);
    expect(rows).toHaveLength(1);
  });

  it('reads a header with line ends inside its cells', async () => {
    const { shape, rows, records } = await read('№;"Дата\nрождения";Имя\n1;2;3\n');
    expect(shape.header).toEqual(['№', 'Дата\nрождения', 'Имя']);
    expect(rows).toHaveLength(1);
    expect(records[0]?.line).toBe(3);
  });

  it('sees that there is none, or is told so, or is told its line', async () => {
    const none = await read('1;Иванов;850101300123\n2;Ким;850101300124\n3;Пак;850101300125\n');
    expect(none.shape).toMatchObject({ headerLine: 0, header: [], width: 3 });
    expect(none.rows).toHaveLength(3);
    const told = await read('№;Фамилия\n1;Иванов\n', { header: 'none' });
    expect(told.rows).toHaveLength(2);
    const line = await read('x;y\n\n№;Фамилия\n1;Иванов\n', { header: 3 });
    expect(line.shape).toMatchObject({ headerLine: 3, header: ['№', 'Фамилия'], preamble: ['x;y'] });
    await expect(read('a;b\n1;2\n', { header: 99 })).rejects.toThrow(/line 99/);
  });

  it('reads a header without records', async () => {
    const { shape, records } = await read('№;Фамилия;Имя\n');
    expect(shape.header).toEqual(['№', 'Фамилия', 'Имя']);
    expect(records).toEqual([]);
  });

  it('tolerates a delimiter at the end of every line, with or without the header', async () => {
    for (const header of ['№;Фамилия;Имя;', '№;Фамилия;Имя']) {
      const { shape, rows, broken } = await read(`${header}\n1;Иванов;Иван;\n2;Ким;Олег;\n`);
      expect(shape.header).toEqual(['№', 'Фамилия', 'Имя']);
      expect(rows).toEqual([
        ['1', 'Иванов', 'Иван'],
        ['2', 'Ким', 'Олег'],
      ]);
      expect(broken).toEqual([]);
    }
  });
});

describe('lines that are no records', () => {
  it('are counted where they are blank; totals are rows like any other to the reader', async () => {
    const text = '№;Фамилия;Имя\n1;Иванов;Иван\n\n;;\n  \n2;Ким;Олег\nИтого;2;\nБарлығы: 2\n\x1a\n';
    const { rows, skipped, records, broken } = await readBytes(text);
    expect(rows.map(([first]) => first)).toEqual(['1', '2', 'Итого']);
    expect(broken.map(({ raw }) => raw)).toEqual(['Барлығы: 2']);
    expect(skipped).toEqual({ blankLines: 4 });
    expect(records.map((record) => record.number)).toEqual([1, 2, 3, 4]);
  });

  it('notes line ends that differ', async () => {
    const { notes } = await readBytes('a,b\r\n1,2\r\n3,4\n5,6\r\n');
    expect(notes).toEqual([
      { kind: 'mixed-line-endings', fromRecord: 2, toRecord: 2, count: 1, detail: 'LF where most lines end in CRLF' },
    ]);
  });
});

describe('what is no table', () => {
  it.each<[string, Buffer]>([
    ['a PNG picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a PDF document', Buffer.from('%PDF-1.7\n')],
    ['an old Office file', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['a program (ELF)', Buffer.from('7f454c46020101000000', 'hex')],
    ['bytes that are no text', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251))],
    ['an empty file', Buffer.alloc(0)],
    ['an empty file (blank lines only)', Buffer.from('\n\r\n  \n')],
    ['an empty file', Buffer.from('efbbbf', 'hex')],
  ])('says that it found %s', async (found, bytes) => {
    const failure = await readBytes(bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableFile);
    expect((failure as UnreadableFile).found).toContain(found);
    expect((failure as UnreadableFile).advice).not.toBe('');
  });
});
