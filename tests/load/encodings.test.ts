import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { foldName, nameDistance } from '../../src/identity/index.js';
import { loaded } from './loaded.js';

const CODES: Readonly<Record<string, string>> = {
  'UTF-8': 'utf8',
  'UTF-8 with mark': 'utf8',
  'UTF-16LE with mark': 'utf16le',
  'UTF-16BE with mark': 'utf16be',
  'UTF-16LE': 'utf16le',
  'windows-1251': 'win1251',
  'KZ-1048': 'rk1048',
  PTCP154: 'pt154',
  CP866: 'cp866',
  'KOI8-R': 'koi8-r',
};
const HOLD_KAZAKH = [
  'UTF-8',
  'UTF-8 with mark',
  'UTF-16LE',
  'UTF-16LE with mark',
  'UTF-16BE with mark',
  'KZ-1048',
  'PTCP154',
];
const LOSE_LETTERS = ['windows-1251', 'CP866', 'KOI8-R'];

const RUSSIAN = [
  'Номер участка;Фамилия;Имя;Отчество;Дата рождения;ИИН;Адрес',
  '101;Иванов;Сергей;Петрович;01.01.1885;850101100121;г. Алматы, ул. Абая, д. 5, кв. 12',
  '101;Щербакова;Наталья;Юрьевна;30.06.1871;;Карагандинская область, с. Ульяновское',
  '102;Цой;Виктор;;21.06.1862;;г. Шымкент, мкр. Нурсат, д. 7',
];
const KAZAKH = [
  'Учаске нөмірі;Тегі;Аты;Әкесінің аты;Туған күні;ЖСН;Мекенжайы',
  '101;Әбдірахманов;Қайрат;Нұрланұлы;01.01.1885;850101100121;Қызылорда қаласы, Абай көшесі 5',
  '101;Сүлейменова;Айгүл;Ерланқызы;12.11.1890;;Өскемен қаласы, Тәуелсіздік даңғылы 12',
  '102;Нұрғалиев;Ғалым;Болатұлы;30.06.1871;;Шымкент қаласы, Бәйтерек шағын ауданы 7',
  '102;Оспанов;Өмір;Қанатұлы;05.05.1865;;Ақтөбе облысы, Әйтеке би ауданы',
];

function encode(lines: readonly string[], encoding: string): Buffer {
  const addBOM = encoding.endsWith('with mark');
  return iconv.encode(`${lines.join('\r\n')}\r\n`, CODES[encoding] ?? encoding, { addBOM });
}

/** The stored voters and notes of one list in one encoding. */
async function voters(lines: readonly string[], encoding: string) {
  return await loaded({ 'voter_list.csv': encode(lines, encoding) }, ({ all, accounting }) => ({
    rows: all<Record<string, string | null>>('select * from listing order by record_id'),
    notes: all<{ kind: string; record_count: number }>(
      "select kind, record_count from file_note where kind not like 'date-order%' order by note_no",
    ),
    repairs: all('select * from repair'),
    encoding: all<{ encoding: string }>('select encoding from source_file')[0]?.encoding,
    fields: all<{ field: string }>('select field from file_column order by position').map(({ field }) => field),
    accounting,
  }));
}

describe('the same list in each encoding gives the same voters', () => {
  it.each(Object.keys(CODES))('Russian in %s', async (encoding) => {
    const expected = await voters(RUSSIAN, 'UTF-8');
    const found = await voters(RUSSIAN, encoding);
    // What no byte tells apart may bear either name; the letters are the same.
    if (!['KZ-1048', 'PTCP154'].includes(encoding)) expect(found.encoding).toBe(encoding.replace(' with mark', ''));
    expect({ ...found, encoding: '' }).toEqual({ ...expected, encoding: '' });
    expect(expected.rows).toHaveLength(3);
  });

  it.each(HOLD_KAZAKH)('Kazakh in %s', async (encoding) => {
    const expected = await voters(KAZAKH, 'UTF-8');
    const found = await voters(KAZAKH, encoding);
    expect(found.encoding).toBe(encoding.replace(' with mark', ''));
    expect({ ...found, encoding: '' }).toEqual({ ...expected, encoding: '' });
    expect(expected.rows).toHaveLength(4);
    expect(expected.notes).toEqual([]);
  });
});

describe('letters that an encoding cannot hold', () => {
  it.each(LOSE_LETTERS)(
    'Kazakh in %s: columns are understood, the loss is reported, ? is one letter of any kind',
    async (encoding) => {
      const whole = await voters(KAZAKH, 'UTF-8');
      const found = await voters(KAZAKH, encoding);
      expect(found.encoding).toBe(encoding);
      expect(found.fields).toEqual(whole.fields);
      expect(found.accounting).toEqual(whole.accounting);
      expect(found.notes).toEqual([{ kind: 'lost-letters', record_count: 4 }]);
      found.rows.forEach((row, index) => {
        const { surname_fold, iin, birth_date, precinct, given_name_fold } = whole.rows[index] ?? {};
        expect(row).toMatchObject({ iin, birth_date, precinct });
        expect(nameDistance(row['surname_fold'] ?? '', surname_fold ?? ''), row['surname'] ?? '').toBe(0);
        expect(nameDistance(row['given_name_fold'] ?? '', given_name_fold ?? ''), row['given_name'] ?? '').toBe(0);
      });
    },
  );

  it('a lost letter stays a wildcard in the fold and the written name stays as it came', async () => {
    const { rows } = await voters(KAZAKH, 'windows-1251');
    expect(rows[0]).toMatchObject({ surname: '?бдірахманов', surname_fold: foldName('?бдірахманов') });
    expect(rows[0]?.['surname_fold']).toMatch(/^\?BDI?RAKMANOV$/);
  });
});
