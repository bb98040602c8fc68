import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { TextFromBytes } from '../../../src/load/read/bytes/text-from-bytes.js';
import { UnreadableFile } from '../../../src/load/read/types.js';
import { readBytes } from './read-all.js';

const HEADER = '№;Тегі;Аты;Әкесінің аты;Туған күні;Мекенжайы';
const KAZAKH = [
  '1;Әбдірахманов;Қайрат;Нұрланұлы;01.02.1985;Қызылорда қаласы, Абай көшесі 5',
  '2;Сүлейменова;Айгүл;Ерланқызы;12.11.1990;Өскемен қаласы, Тәуелсіздік даңғылы 12',
  '3;Нұрғалиев;Ғалым;Болатұлы;30.06.1971;Шымкент қаласы, Бәйтерек шағын ауданы 7',
  '4;Оспанов;Өмір;Қанатұлы;05.05.1965;Ақтөбе облысы, Әйтеке би ауданы',
];
const RUSSIAN_HEADER = '№;Фамилия;Имя;Отчество;Дата рождения;Адрес';
const RUSSIAN = [
  '1;Иванов;Сергей;Петрович;01.02.1985;г. Алматы, ул. Абая, д. 5, кв. 12',
  '2;СУЛЕЙМЕНОВА;АЙГУЛЬ;ЕРЛАНОВНА;12.11.1990;г. Шымкент, мкр. Нурсат, д. 7',
  '3;Щербакова;Наталья;Юрьевна;30.06.1971;Карагандинская область, с. Ульяновское',
];

function table(header: string, rows: string[], times = 1): string {
  return `${[header, ...Array.from({ length: times }, () => rows).flat()].join('\r\n')}\r\n`;
}

function encode(text: string, encoding: string): Buffer {
  if (encoding === 'UTF-8 with mark') return iconv.encode(text, 'utf8', { addBOM: true });
  if (encoding === 'UTF-16LE with mark') return iconv.encode(text, 'utf16le', { addBOM: true });
  if (encoding === 'UTF-16BE with mark') return iconv.encode(text, 'utf16be', { addBOM: true });
  const names: Record<string, string> = { 'KZ-1048': 'rk1048', PTCP154: 'pt154', CP866: 'cp866' };
  return iconv.encode(text, names[encoding] ?? encoding);
}

const HOLD_KAZAKH = [
  'UTF-8',
  'UTF-8 with mark',
  'UTF-16LE',
  'UTF-16LE with mark',
  'UTF-16BE',
  'UTF-16BE with mark',
  'KZ-1048',
  'PTCP154',
];
const HOLD_RUSSIAN = [
  ...HOLD_KAZAKH.filter((name) => name !== 'KZ-1048' && name !== 'PTCP154'),
  'windows-1251',
  'CP866',
  'KOI8-R',
  'mac-cyrillic',
];

describe('one list in each encoding', () => {
  it.each(HOLD_KAZAKH)('Kazakh in %s is found and read back', async (encoding) => {
    for (const times of [1, 500]) {
      const { shape, rows } = await readBytes(encode(table(HEADER, KAZAKH, times), encoding));
      expect(shape.encoding.encoding).toBe(encoding.replace(' with mark', ''));
      expect(shape.header).toEqual(HEADER.split(';'));
      expect(rows.slice(0, 4)).toEqual(KAZAKH.map((row) => row.split(';')));
      expect(rows).toHaveLength(4 * times);
    }
  });

  it.each(HOLD_RUSSIAN)('Russian in %s is found and read back', async (encoding) => {
    // In KOI8-R there is no number sign.
    const header = encoding === 'KOI8-R' ? RUSSIAN_HEADER.replace('№', 'N') : RUSSIAN_HEADER;
    for (const times of [1, 500]) {
      const { shape, rows } = await readBytes(encode(table(header, RUSSIAN, times), encoding));
      expect(shape.encoding.encoding).toBe(encoding.replace(' with mark', ''));
      expect(rows.slice(0, 3)).toEqual(RUSSIAN.map((row) => row.split(';')));
      expect(rows).toHaveLength(3 * times);
    }
  });

  it.each([
    ['windows-1254', 'Soyadı;Adı;Adres', ['Şahin;Ayşe;Güneş Sk.', 'Yıldız;İbrahim;Çınar Cd.', 'Koç;Ömer;Işık Sk.']],
    ['windows-1252', 'Kenninafn;Eiginnafn;Heimili', ['Þórsson;Ragnar;Laugavegi', 'Böðvarsdóttir;Sigríður;Hafnargötu']],
  ])('%s, whose neighbour has other letters at the same places', async (encoding, header, rows) => {
    const found = await readBytes(encode(table(header, rows), encoding));
    expect([found.shape.encoding.encoding, found.rows]).toEqual([encoding, rows.map((row) => row.split(';'))]);
  });

  it('tells by single capital rows, as lists are often printed', async () => {
    const upper = table(RUSSIAN_HEADER.toUpperCase().replace('№', 'N'), RUSSIAN).toUpperCase();
    for (const encoding of ['windows-1251', 'CP866', 'KOI8-R']) {
      expect((await readBytes(encode(upper, encoding))).shape.encoding.encoding).toBe(encoding);
    }
  });

  it('finds Kazakh letters that only stand far down a long file', async () => {
    const parts = [RUSSIAN, KAZAKH].map((rows) => `${rows.join('\r\n')}\r\n`.repeat(9000));
    const long = [`${RUSSIAN_HEADER}\r\n`, ...parts].join('');
    const { shape, rows } = await readBytes(encode(long, 'KZ-1048'));
    expect(shape.encoding.encoding).toBe('KZ-1048');
    expect(rows.at(-1)).toEqual(KAZAKH[3]?.split(';'));
  });

  it('says why, and obeys the user', async () => {
    const bytes = encode(table(RUSSIAN_HEADER, RUSSIAN), 'windows-1251');
    const found = await readBytes(bytes);
    expect(found.shape.encoding.evidence).toMatch(
      /no byte order mark; not UTF-8 at byte 1; windows-1251 scores \d\.\d\d, next .* 0\.\d\d/,
    );
    const given = await readBytes(bytes, { encoding: 'cp866' });
    expect(given.shape.encoding).toEqual({ encoding: 'CP866', evidence: 'given', certain: true });
    await expect(readBytes(bytes, { encoding: 'klingon' })).rejects.toThrow(UnreadableFile);
  });
});

describe('damage', () => {
  const russian = RUSSIAN.map((row) => row.split(';'));

  it('reads windows-1251 lines inside a UTF-8 file and notes where they stand', async () => {
    const parts = [table(RUSSIAN_HEADER, RUSSIAN, 10), `${RUSSIAN.join('\r\n')}\r\n`, `${RUSSIAN.join('\r\n')}\r\n`];
    const bytes = Buffer.concat(parts.map((part, i) => encode(part, i === 1 ? 'windows-1251' : 'UTF-8')));
    const { rows, notes, broken } = await readBytes(bytes);
    expect(broken).toEqual([]);
    expect(rows.slice(30, 33)).toEqual(russian);
    expect(notes).toEqual([{ kind: 'mixed-encoding', fromRecord: 31, toRecord: 33, count: 3, detail: 'windows-1251' }]);
  });

  it('reads UTF-8 lines inside a windows-1251 file and notes where they stand', async () => {
    const parts = [table(RUSSIAN_HEADER, RUSSIAN, 100), `${KAZAKH.join('\r\n')}\r\n`];
    const bytes = Buffer.concat(parts.map((part, i) => encode(part, i === 1 ? 'UTF-8' : 'windows-1251')));
    const { rows, notes } = await readBytes(bytes, { encoding: 'windows-1251' });
    expect(rows.slice(300)).toEqual(KAZAKH.map((row) => row.split(';')));
    expect(notes).toMatchObject([
      { kind: 'mixed-encoding', fromRecord: 301, toRecord: 304, count: 4, detail: 'UTF-8' },
    ]);
  });

  it('keeps a record with bytes of no encoding raw, each byte written out', async () => {
    const good = Buffer.from(table(RUSSIAN_HEADER, RUSSIAN));
    const { rows, broken } = await readBytes(
      Buffer.concat([good, Buffer.from('4;Ив'), Buffer.from([0xff, 0xd0]), Buffer.from(';;;;\r\n'), good]),
    );
    expect(broken).toEqual([{ number: 4, line: 5, raw: '4;Ив\\xFF\\xD0;;;;', problem: 'undecodable-bytes' }]);
    expect(rows).toHaveLength(7);
  });

  it('notes mojibake by range', async () => {
    const twice = iconv.encode(iconv.decode(Buffer.from(`${RUSSIAN.join('\n')}\n`), 'win1251'), 'utf8');
    const bytes = Buffer.concat([Buffer.from(table(RUSSIAN_HEADER, RUSSIAN)), twice]);
    const { notes, broken } = await readBytes(bytes);
    expect(broken).toEqual([]);
    expect(notes.filter((note) => note.kind === 'mojibake')).toMatchObject([{ fromRecord: 4, toRecord: 6, count: 3 }]);
  });

  it('notes Kazakh letters lost to a question mark, and no honest question', async () => {
    const lost = encode(table(HEADER.replaceAll(/[ӘәҢңіІ]/g, 'а'), KAZAKH), 'windows-1251');
    const { notes } = await readBytes(lost);
    expect(notes).toMatchObject([{ kind: 'lost-letters', fromRecord: 1, toRecord: 4, count: 4 }]);
    const honest = await readBytes('имя;ответ\nИван;Да?\nПётр;? нет\nЮля;что ? где?\n');
    expect(honest.notes).toEqual([]);
  });

  it('keeps a record with zero bytes raw', async () => {
    const { broken, notes, rows } = await readBytes('a,b\n1,2\n\0\0\0,4\n5,6\n');
    expect(broken).toEqual([{ number: 2, line: 3, raw: '\0\0\0,4', problem: 'control-bytes' }]);
    expect(notes).toMatchObject([{ kind: 'nul-bytes', fromRecord: 2, toRecord: 2, count: 1 }]);
    expect(rows).toEqual([
      ['1', '2'],
      ['5', '6'],
    ]);
  });

  it('keeps half a UTF-16 letter raw', async () => {
    const bytes = Buffer.concat([
      iconv.encode('a,b\n1,2\n3,\ud800x\n', 'utf16le', { addBOM: true }),
      Buffer.from([0x35]),
    ]);
    const { broken, rows } = await readBytes(bytes);
    expect(rows).toEqual([['1', '2']]);
    expect(broken.map((record) => record.problem)).toEqual(['undecodable-bytes', 'undecodable-bytes']);
  });
});

describe('bytes to text', () => {
  it('gives the same text and flaws however the bytes are cut', () => {
    const text = `${KAZAKH.join('\r\n')}\r\n😀 ?ызылорда\n`.repeat(3);
    for (const encoding of ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'KZ-1048', 'PTCP154'] as const) {
      const bytes = Buffer.concat([
        encode(text, encoding),
        encoding === 'UTF-8' ? Buffer.from([0xff, 0x0a, 0xe3]) : Buffer.alloc(0),
      ]);
      const whole = decode(bytes, encoding, bytes.length);
      for (const size of [1, 2, 3, 7, 64]) expect(decode(bytes, encoding, size).text).toBe(whole.text);
      for (const size of [64, 200]) expect(decode(bytes, encoding, size).kinds).toEqual(whole.kinds);
    }
  });
});

function decode(bytes: Buffer, encoding: ConstructorParameters<typeof TextFromBytes>[0], size: number) {
  const decoder = new TextFromBytes(encoding);
  const pieces = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(decoder.push(bytes.subarray(at, at + size)));
  pieces.push(decoder.end());
  const text = pieces.map((piece) => piece.text).join('');
  return { text, kinds: pieces.flatMap((piece) => piece.flaws.map((flaw) => flaw.kind)) };
}
