import { describe, expect, it } from 'vitest';
import { likenessToHeader } from '../../../src/extracts/understand-header.js';
import type { UnreadableFile } from '../../../src/load/read/types.js';
import { readBytes } from './read-all.js';

const read = (text: string, options = {}) => readBytes(Buffer.from(text), options);
const line = (i: number) => `${i},Elm street ${i},"flat ${i}, left",x`;
const table = (...odd: string[]) => `no,street,flat,mark\n${[1, 2, 3, 4, 5].map(line).join('\n')}\n${odd.join('\n')}\n`;

async function failureOf(text: string, options = {}): Promise<UnreadableFile> {
  const failure = await read(text, options).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'UnreadableFile' });
  return failure as UnreadableFile;
}

describe('a delimiter that is missing before a quoted cell', () => {
  it.each([
    ['with one comma, whose halves make up the count', '6,Elm street 6"flat 6, left",x'],
    ['behind a blank', '6,Elm street 6 "flat 6, left",x'],
    ['at the end of the line', '6,Elm street 6,flat 6"left, x"'],
    ['with a quoted cell before it', '"6",Elm street 6"flat 6, left","x"'],
  ])('costs its own record: %s', async (_, odd) => {
    const { rows, broken } = await read(table(odd, line(7)));
    expect(broken).toEqual([{ number: 6, line: 7, raw: odd, problem: 'stray-quote' }]);
    expect(rows.at(-1)).toEqual(['7', 'Elm street 7', 'flat 7, left', 'x']);
  });

  it.each([
    ['names in quotes', '6,hostel "Elm",block "B",x'],
    ['inches', '6,pipe 5",pipe 6",x'],
    ['one lost quote', '6,hostel "Elm,flat 6,x'],
    ['a quote that closes only', '6,hostel Elm",flat "6",x'],
    ['two that open', '6,hostel "Elm,block "B,x'],
  ])('is not seen in letters of a cell: %s', async (_, lawful) => {
    const { rows, broken } = await read(table(lawful));
    expect(broken).toEqual([]);
    expect(rows.at(-1)).toEqual(lawful.split(','));
  });
});

describe.each([',', ';', '\t', '|'])('one delimiter lost anywhere in a table of %j', (delimiter) => {
  const header = ['no', 'surname', 'birth date', 'address', 'remark'];
  const rows = Array.from({ length: 12 }, (_, i) => [
    ...[String(i + 1), `Elm${'abc'[i % 3]}`, `18${30 + i}-02-03`],
    ...[`Oak street${delimiter} house ${i}`, i % 2 === 0 ? '' : `said "yes"${delimiter} once`],
  ]);
  const written = (cell: string) => (/[",;|\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

  it('is never misread: every other record is as it was, that one is rejected or whole, or the file is refused', async () => {
    let rejected = 0;
    for (let row = 0; row <= rows.length; row += 1)
      for (let gap = 0; gap < header.length - 1; gap += 1) {
        const lines = [header, ...rows].map((cells, line) =>
          cells
            .map(written)
            .reduce((text, cell, at) => `${text}${line === row && at === gap + 1 ? '' : delimiter}${cell}`),
        );
        const options = { looksLikeHeader: likenessToHeader };
        const found = await read(`${lines.join('\n')}\n`, options).catch((error: Error) => error);
        if (found instanceof Error) {
          expect(found.name, lines[row]).toBe('UnreadableFile');
          continue;
        }
        // A header that is a name short over full records: each of them is rejected.
        if (row === 0 && found.rows.length === 0) expect(found.broken.length, lines[row]).toBe(rows.length);
        else {
          const others = rows.filter((cells) => cells[0] !== String(row));
          const whole = found.rows.filter((cells) => cells[0] !== String(row)).map((cells) => cells.slice(0, 5));
          expect(whole, lines[row]).toEqual(others);
          expect(
            row === 0 ? found.shape.header.length === 5 : found.broken.length + found.notes.length > 0,
            lines[row],
          ).toBe(true);
        }
        rejected += found.broken.length;
      }
    expect(rejected).toBeGreaterThan(20);
  });
});

describe('a header that is one delimiter short', () => {
  const rows = '7,Oak,Ann,1881-02-03,\n8,Ash,Eve,1882-03-04,\n';

  it('is refused where two names stand in one cell over an empty last column', async () => {
    const options = { looksLikeHeader: likenessToHeader };
    const failure = await failureOf(`line number,surnamegiven name,birth date,remark\n${rows}`, options);
    expect(failure.found).toContain('"surnamegiven name"');
    expect(failure.advice).toContain('between "surname" and "given name"');
    const russian = await failureOf(`№ п/п;ФамилияИмя;Дата рождения;Примечание\n${rows.replaceAll(',', ';')}`, options);
    expect(russian.found).toContain('ФамилияИмя');
  });

  it('is no other thing than rows that end in a delimiter, which are read and noted', async () => {
    const options = { looksLikeHeader: likenessToHeader };
    const { rows: read_, notes } = await read(`line number,surname,given name,birth date\n${rows}`, options);
    expect(read_).toEqual([
      ['7', 'Oak', 'Ann', '1881-02-03'],
      ['8', 'Ash', 'Eve', '1882-03-04'],
    ]);
    expect(notes).toMatchObject([{ kind: 'cells-beyond-header', count: 1 }]);
    expect((await read(`no,surname,name,birth date,\n${rows}`, options)).notes).toEqual([]);
  });
});

describe('blanks between the cells', () => {
  const blanks = 'no surname birth\n7 Oak 1881\n8 "Ash Elm" 1882\n9 Yew 1883\n';

  it('are refused by name, and read where they are said', async () => {
    expect((await failureOf(blanks)).found).toContain('blanks');
    const { shape, rows } = await read(blanks, { delimiter: 'space' });
    expect(shape.header).toEqual(['no', 'surname', 'birth']);
    expect(rows[1]).toEqual(['8', 'Ash Elm', '1882']);
  });

  it('are part of a cell in a file of one column', async () => {
    expect((await read('full name\nOak Ann Eve\nAsh Eve\nElm Ann\n')).rows).toHaveLength(3);
    expect((await read(blanks, { delimiter: ',' })).shape.header).toEqual(['no surname birth']);
  });
});

describe('a table of very many columns', () => {
  const wide = (columns: number) =>
    ['№,name', '1,Kim', '2,Lee'].map((row) => `${row}${',x'.repeat(columns - 2)}`).join('\n');

  it('is read up to what a sheet can hold, and refused beyond it', async () => {
    const { rows } = await read(wide(16_384));
    expect(rows.map(({ length }) => length)).toEqual([16_384, 16_384]);
    expect(await failureOf(wide(16_385))).toMatchObject({ found: '16385 columns' });
  });

  it('is refused where empty columns make it so wide', async () => {
    expect(await failureOf(wide(2).replaceAll('\n', `${','.repeat(20_000)}\n`))).toMatchObject({
      found: '20002 columns',
    });
  });
});
