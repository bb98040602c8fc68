import { expect, it } from 'vitest';
import { list, look, people, reasons } from '../looked.js';
import { zipOf } from '../read/zip-writer.js';

// A district packs what its precincts packed: an archive of archives, or of workbooks.

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (cells: readonly string[]) => `<row>${cells.map(cell).join('')}</row>`;
const ROWS = [['УИК', 'Фамилия', 'Имя'], ...people(1, 4).map((name) => ['12', name, 'Ерлан'])];
/** A workbook with a sheet of four people and one that is hidden and holds others. */
const BOOK = zipOf({
  '[Content_Types].xml': '<Types/>',
  'xl/workbook.xml':
    '<workbook xmlns:r="r"><sheets><sheet name="Список" sheetId="1" r:id="a"/><sheet name="Черновик" sheetId="2" state="hidden" r:id="b"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="worksheets/sheet2.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${ROWS.map(row).join('')}</sheetData></worksheet>`,
  'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${ROWS.map(row).join('')}</sheetData></worksheet>`,
});

it('an archive within an archive is read, each list by itself, beside lists that are not packed twice', async () => {
  const inner = zipOf({ 'УИК 13.csv': list('13', people(1, 3)), 'УИК 14.csv': list('14', people(20, 2)) });
  const { precincts, paths } = await look({
    'район.zip': zipOf({ 'участки.zip': inner, 'УИК 15.csv': list('15', people(40, 5)) }),
    'УИК 16.csv': list('16', people(60, 2)),
  });
  expect(precincts).toEqual(['13:3', '14:2', '15:5', '16:2']);
  expect(paths).toContain('район.zip#участки.zip/УИК 13.csv');
});

it('a workbook within an archive is read by its sheets, and a hidden one is named', async () => {
  const { precincts, unread } = await look({ 'lists.zip': zipOf({ 'list.xlsx': BOOK }) });
  expect(precincts).toEqual(['12:4']);
  expect(reasons(unread)).toEqual({ 'lists.zip#list.xlsx/Черновик': 'hidden-sheet' });
});

it('the name of a list within two archives says the precinct', async () => {
  const bare = list('1', people(1, 3)).replace(/^(?:УИК|1);/gm, '');
  const { precincts } = await look({ 'a.zip': zipOf({ 'b.zip': zipOf({ 'УИК 77.csv': bare }) }) });
  expect(precincts).toEqual(['77:3']);
});

it('what is packed a third time is named and stops nothing', async () => {
  const third = zipOf({ 'УИК 13.csv': list('13', people(1, 3)) });
  const inner = zipOf({ 'глубже.zip': third, 'УИК 14.csv': list('14', people(20, 2)), 'глубже.xlsx': BOOK });
  const { precincts, unread } = await look({ 'район.zip': zipOf({ 'участки.zip': inner }) });
  expect(precincts).toEqual(['14:2']);
  expect(reasons(unread)).toEqual({
    'район.zip#участки.zip/глубже.zip': 'packed-deeper',
    'район.zip#участки.zip/глубже.xlsx': 'packed-deeper',
  });
});

it('a bomb in the inner archive is bounded by what the outer one is on disk', async () => {
  const bomb = zipOf({ 'УИК 13.csv': Buffer.alloc(40 << 20, 'x') });
  const outer = zipOf({ 'участки.zip': bomb, 'УИК 14.csv': list('14', people(20, 2)) });
  await expect(look({ 'район.zip': outer })).rejects.toThrow(/grow/);
});
