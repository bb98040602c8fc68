import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import type { Random } from '../../src/sample/random.js';

const ENCODINGS = ['utf8', 'utf8', 'utf8', 'utf16le', 'utf16-be', 'windows-1251', 'koi8-r', 'cp866'];

/** A table as bytes of a file, with the ending that they announce, most often rightly. */
export function fileOf(
  random: Random,
  rows: readonly (readonly string[])[],
): { readonly ending: string; readonly bytes: Buffer } {
  const kind = random.below(10);
  if (kind < 6)
    return { ending: random.pick(['csv', 'csv', 'txt', 'tsv', 'xlsx', 'dat']), bytes: textOf(random, rows) };
  if (kind === 6) return { ending: 'csv.gz', bytes: gzipSync(textOf(random, rows)) };
  if (kind === 7) return { ending: 'zip', bytes: archiveOf(random, rows) };
  return { ending: random.pick(['xlsx', 'xlsx', 'xlsx', 'xls', 'ods', 'csv']), bytes: workbookOf(random, rows) };
}

/** A table as most offices send it. */
export function plainFileOf(rows: readonly (readonly string[])[]): { readonly ending: string; readonly bytes: Buffer } {
  const cell = (text: string) => (/[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return { ending: 'csv', bytes: Buffer.from(rows.map((row) => row.map(cell).join(';')).join('\r\n')) };
}

function textOf(random: Random, rows: readonly (readonly string[])[]): Buffer {
  const delimiter = random.pick([';', ';', ',', '\t', '|', ' ', '::']);
  const isQuoted = random.percent(60);
  const cell = (text: string) =>
    isQuoted && /[";,\t|\n\r]/.test(text) ? `"${text.replaceAll('"', random.percent(95) ? '""' : '"')}"` : text;
  const end = random.pick(['\n', '\r\n', '\r', '\n\r', '\n\n']);
  const text = rows.map((row) => row.map(cell).join(delimiter)).join(end) + (random.percent(70) ? end : '');
  const bytes = iconv.encode(text, random.pick(ENCODINGS), { addBOM: random.percent(30) });
  return random.percent(3)
    ? Buffer.concat([bytes, Buffer.alloc(random.pick([1, 3_000_000]), random.pick(['\n', ';', '\0', 'x']))])
    : bytes;
}

function archiveOf(random: Random, rows: readonly (readonly string[])[]): Buffer {
  const files: Record<string, Uint8Array> = {};
  for (let n = random.below(4); n >= 0; n -= 1) {
    const name = random.pick([
      'list.csv',
      'Список.csv',
      '../../escape.csv',
      '/etc/list.csv',
      'a/b/',
      'C:\\x.csv',
      'in.zip',
      '',
    ]);
    files[name === '' ? `${n}` : name] =
      name === 'in.zip' ? zipSync({ 'list.csv': textOf(random, rows) }) : textOf(random, rows);
  }
  return Buffer.from(zipSync(files, { level: random.pick([0, 6]) }));
}

const escaped = (text: string) => text.replace(/[&<>"\0\ud800-\udfff]/g, (sign) => `&#${sign.codePointAt(0)};`);

function workbookOf(random: Random, rows: readonly (readonly string[])[]): Buffer {
  const sheet = rows
    .map((row, y) => `<row r="${y + 1}">${row.map((text, x) => cellOf(random, text, x, y)).join('')}</row>`)
    .join('');
  const bomb = '<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const names = [random.pick(['Лист1', 'voter_list', '__proto__', 'a#b', ' ', '../x', 'УИК 131'])];
  if (random.percent(40)) names.push(random.pick(['Лист2', names[0] ?? '']));
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><sheets>${names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="r${i + 1}"${random.percent(10) ? ' state="hidden"' : ''}/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${names.map((_, i) => `<Relationship Id="r${i + 1}" Target="${random.percent(90) ? `worksheets/sheet${i + 1}.xml` : random.pick(['../../x', 'workbook.xml', ''])}"/>`).join('')}</Relationships>`,
    ),
  };
  names.forEach((_, i) => {
    const before = random.percent(5) ? bomb : '';
    const merges = random.percent(20)
      ? `<mergeCells><mergeCell ref="${random.pick(['A2:A9', 'A1:XFD1048576', 'Z9:A1', 'A0:A0'])}"/></mergeCells>`
      : '';
    files[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(
      `${before}<worksheet><sheetData>${sheet}</sheetData>${merges}</worksheet>`,
    );
  });
  if (random.percent(10)) delete files[random.pick(Object.keys(files))];
  return Buffer.from(zipSync(files));
}

function cellOf(random: Random, text: string, x: number, y: number): string {
  const reference = random.percent(99)
    ? `${String.fromCharCode(65 + (x % 26))}${y + 1}`
    : random.pick(['XFD1', 'A0', 'ZZZZ9', '1', '']);
  const type = random.percent(97) ? 'inlineStr' : random.pick(['s', 'b', 'e', 'n', 'd', 'x']);
  return x > 25
    ? `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`
    : `<c r="${reference}" t="${type}"><is><t>${escaped(text)}</t></is><v>${escaped(text)}</v></c>`;
}

/** Damages bytes here and there, or cuts them. */
export function damaged(random: Random, bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  if (random.percent(30)) return copy.subarray(0, random.below(copy.length + 1));
  for (let n = random.between(1, 8); n > 0 && copy.length > 0; n -= 1)
    copy[random.below(copy.length)] = random.below(256);
  return copy;
}

/** Files of sizes that no list has. */
export function oddSize(random: Random): Buffer {
  const columns = random.pick([2_000, 20_000]);
  return random.pick([
    () => Buffer.alloc(0),
    () => Buffer.from(random.pick(['\n', ';', '"', '\0', '\ufeff', 'x', 'PK\u0003\u0004', '\u001f\u008b'])),
    () => Buffer.from(';'.repeat(columns)),
    () => Buffer.from(`${Array.from({ length: columns }, (_, i) => `c${i}`).join(';')}\n${'1;'.repeat(columns)}\n`),
    () => Buffer.from('Номер участка;Фамилия;Имя\n'.repeat(20_000)),
    () => Buffer.from(`Номер участка;Фамилия;Имя\n131;${'x'.repeat(3_000_000)};y\n`),
    () => Buffer.from(`Номер участка;Фамилия;Имя\n${'131;"a;b\n'.repeat(5_000)}`),
    () => Buffer.alloc(300_000, '\0'),
  ])();
}
