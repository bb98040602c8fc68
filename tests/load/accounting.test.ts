import fc from 'fast-check';
import { writeToString } from 'fast-csv';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model.js';
import { inputs } from '../shared/runs.js';
import { type Loaded, loaded } from './loaded.js';

const CODES: Readonly<Record<string, string>> = {
  'UTF-8': 'utf8',
  'UTF-16LE': 'utf16le',
  'UTF-16BE': 'utf16be',
  'windows-1251': 'win1251',
  'KZ-1048': 'rk1048',
  PTCP154: 'pt154',
  CP866: 'cp866',
  'KOI8-R': 'koi8-r',
};

/** read = loaded + set aside + rejected, said by the file's line and by the tables themselves. */
function expectAccounted({ accounting, all }: Loaded): void {
  for (const { read, loaded: stored, setAside, rejected } of accounting)
    expect(read).toBe(stored + setAside + rejected);
  const sum = (of: (file: Loaded['accounting'][number]) => number) =>
    accounting.reduce((total, file) => total + of(file), 0);
  expect(all('select count(*) as n from listing')).toEqual([{ n: sum((file) => file.loaded) }]);
  expect(all('select count(*) as n from rejected_record')).toEqual([{ n: sum((file) => file.rejected) }]);
  expect(all('select count(*) as n from set_aside_record')).toEqual([{ n: sum((file) => file.setAside) }]);
  expect(all('select count(distinct record_id) as n from rejection')).toEqual([{ n: sum((file) => file.rejected) }]);
  const ids = all<{ id: number }>(
    `select record_id as id from listing union all select record_id from rejected_record
     union all select record_id from set_aside_record order by 1`,
  ).map(({ id }) => id);
  expect(ids).toEqual(ids.map((_, index) => index + 1));
}

/** Blank, a zero for a name, or signs alone: a dash says that there is nothing. */
function saysNothing(cell: string): boolean {
  return !/[\p{L}\p{N}]/u.test(cell);
}

describe('a list written by fast-csv', () => {
  const letters = [...'абвАБВәқіӘҚaz09 -.№«»,;|\t"\'', '\n'];
  // A quotation mark alone says "as above", and is another test's.
  const ditto = /^\s*-{0,2}\s?(?:["«»]|''|,,)\s?-{0,2}\s*$/;
  const text = fc
    .array(fc.constantFrom(...letters), { maxLength: 12 })
    .map((list) => list.join(''))
    .filter((written) => !ditto.test(written));
  const row = fc.record({ precinct: fc.integer({ min: 1, max: 999 }), surname: text, address: text });
  const dialect = fc.record({
    encoding: fc.constantFrom(...Object.keys(CODES)),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    quote: fc.constantFrom('"', "'"),
    rowDelimiter: fc.constantFrom('\n', '\r\n', '\r'),
  });

  it('becomes its voters again, in every dialect and encoding', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), dialect, async (rows, options) => {
        const { encoding, delimiter, quote, rowDelimiter } = options;
        const code = CODES[encoding] ?? encoding;
        const held = (cell: string) => iconv.decode(iconv.encode(cell, code), code);
        const cells = rows.map(({ precinct, surname, address }) => [String(precinct), held(surname), held(address)]);
        const table = [['Участок', 'Фамилия', 'Адрес'], ...cells];
        const csv = await writeToString(table, { delimiter, quote, rowDelimiter, quoteColumns: true });
        const settings = JSON.stringify({ 'voter_list.csv': { encoding, delimiter, quote } });
        const files = {
          'voter_list.csv': iconv.encode(csv, code),
          'election.yaml': `extends: generic\nfiles: ${settings}\n`,
        };
        await loaded(files, (result) => {
          expectAccounted(result);
          expect(result.accounting[0]?.read).toBe(rows.length);
          const stored = result.all<{ id: number; precinct: string; surname: string | null; address: string | null }>(
            'select record_id as id, precinct, surname, address from listing order by record_id',
          );
          // A record without a name is nobody: rejected or, where nothing else stands there, a blank line of the form.
          const expected = cells.flatMap(([precinct, surname = '', address = ''], index) =>
            saysNothing(surname) || /^\s*0+\s*$/.test(surname)
              ? []
              : [
                  {
                    id: index + 1,
                    precinct,
                    surname: surname.trim(),
                    address: saysNothing(address) ? null : address.trim(),
                  },
                ],
          );
          expect(stored).toEqual(expected);
        });
      }),
      { numRuns: inputs(400), seed: 11 },
    );
  });
});

describe('any bytes named voter_list.csv', () => {
  const anyBytes = fc.uint8Array({ maxLength: 600 });
  const likely = fc.constantFrom(0, 10, 13, 34, 44, 59, 9, 49, 65, 0xd0, 0xb0, 0xff, 0xfe, 0xcf);
  const body = fc.oneof(
    anyBytes,
    fc.array(likely, { maxLength: 600 }).map((list) => Uint8Array.from(list)),
  );
  const heads = fc.constantFrom(
    '',
    '\ufeff',
    'precinct,surname,iin\n',
    'precinct;surname;birth_date;iin\r\n1;Ли;01.01.1885;\r\n',
    'sep=;\nУчасток;Тегі;Туған күні\n',
    '№ п/п\tУчасток\tФ.И.О.\n1\t1\t"Ли',
    'PK\x03\x04',
  );

  it('end loaded, rejected or in one InputError, never unaccounted', async () => {
    const ends = { loaded: 0, rejected: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(heads, body, async (head, bytes) => {
        const content = Buffer.concat([Buffer.from(head), bytes]);
        try {
          await loaded({ 'voter_list.csv': content }, (result) => {
            expectAccounted(result);
            for (const { loaded: stored, rejected } of result.accounting) {
              ends.loaded += stored;
              ends.rejected += rejected;
            }
          });
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          ends.refused += 1;
        }
      }),
      { numRuns: inputs(700), seed: 12 },
    );
    expect(Math.min(...Object.values(ends))).toBeGreaterThan(inputs(700) / 35);
  });
});

describe('counts', () => {
  it('are never cut off: every one of many bad records stands there with every reason', async () => {
    const bad = Array.from({ length: 12_345 }, (_, index) => `;Ким ${index};99.99.9999;8.50101E+11`);
    const good = Array.from({ length: 100 }, () => '1;Ли;01.01.1885;');
    const list = ['Участок;Фамилия;Дата рождения;ИИН', ...bad, ...good, ...bad].join('\n');
    await loaded({ 'voter_list.csv': `${list}\n` }, (result) => {
      expect(result.accounting).toEqual([
        { path: 'voter_list.csv', read: 24_790, loaded: 100, setAside: 0, rejected: 24_690 },
      ]);
      expectAccounted(result);
      expect(
        result.all('select reason, field, count(*) as n from rejection group by reason, field order by reason'),
      ).toEqual([{ reason: 'missing', field: 'precinct', n: 24_690 }]);
      expect(result.all('select raw, line from rejected_record order by record_id desc limit 1')).toEqual([
        { raw: ';Ким 12344;99.99.9999;8.50101E+11', line: 24_791 },
      ]);
    });
  });

  it('of several files each stand by themselves, and record ids follow from them', async () => {
    const header = 'precinct,surname\n';
    const files = {
      'voter_list/north/1.csv': `${header}1,Ли\n,Ким\n`,
      'voter_list/south/1.csv': `${header}2,Цой\n2\n2,Пак\n`,
      'special_list.csv': `${header}3,Тен\n`,
    };
    await loaded(files, (result) => {
      expectAccounted(result);
      expect(result.accounting).toEqual([
        { path: 'special_list.csv', read: 1, loaded: 1, setAside: 0, rejected: 0 },
        { path: 'voter_list/north/1.csv', read: 2, loaded: 1, setAside: 0, rejected: 1 },
        { path: 'voter_list/south/1.csv', read: 3, loaded: 2, setAside: 0, rejected: 1 },
      ]);
    });
  });
});
