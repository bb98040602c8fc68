import { describe, expect, test } from 'vitest';
import { compareStates } from '../../src/compare/compare-states.js';
import { inFolder, loadAlone } from '../checks/example-audit.js';
import { changesOf } from './changes-of.js';

const HEADER = 'precinct,entry_no,surname,given_name,patronymic,birth_date,address';
const SURNAMES =
  `Ахметов Берденов Витязев Громов Досымов Ершов Жданов Зайцев Исаев Ким Лепесов Мусин Носов Оразов Пак Рогов Сагинтаев Тлеков
  Утепов Фролов Хан Цой Чехов Шарипов Юнусов Якубов`.split(/\s+/u);

/** Entries of a precinct, one a letter, with the address that is given for each. */
function people(precinct: string, addressOf: (i: number) => string, many = SURNAMES.length): string[] {
  return SURNAMES.slice(0, many).map(
    (surname, i) => `${precinct},${i + 1},${surname},Нұрлан,,1850-02-${10 + (i % 18)},"${addressOf(i)}"`,
  );
}

const unexplained = (told: unknown[][]) => told.filter(([, kind, , by]) => kind === 'corrected' && by === null);
const explained = (told: unknown[][], by: string) => told.filter(([, , , each]) => each === by).length;

/** The lines of what changed for many: cause, field, words before and after, entries, whether each is told. */
async function linesOf(before: readonly string[], after: readonly string[]) {
  const files = {
    'previous_list.csv': [HEADER, ...before].join('\n'),
    'voter_list.csv': [HEADER, ...after].join('\n'),
  };
  const db = await inFolder(files, loadAlone);
  compareStates(db);
  const lines = db
    .prepare<[], unknown[]>(
      'select cause, field, before_words, after_words, entries, is_told from mass_change order by mass_change_id',
    )
    .raw()
    .all();
  db.close();
  return lines;
}

describe('another name of the town, which nearly all addresses have', () => {
  const town = (name: string, from: number) => (i: number) =>
    `г. ${i >= from ? name : 'Акмола'}, ул. ${i % 2 === 0 ? 'Мира' : 'Абая'}, д. ${i + 1}`;
  const before = ['7', '8'].flatMap((precinct) => people(precinct, town('Акмола', 0)));
  before[1] = before[1]!.replace('Нұрлан', 'Асқар');

  // Below four fifths each entry is a correction that is explained, from there on a line says it: unexplained is the same.
  test.each([
    ['three quarters of', 6, 40],
    ['nearly all', 2, 0],
    ['all', 0, 0],
  ])('is told of %s the entries, and nobody is accused on either side of the step', async (_, from, told) => {
    const after = ['7', '8'].flatMap((precinct) => people(precinct, town('Целиноград', from)));
    after[1] = after[1]!.replace('Нұрлан', 'Асхат');
    const changes = await changesOf(HEADER, before, after);
    expect(explained(changes, 'place-renamed')).toBe(told);
    expect(unexplained(changes).map(([who]) => who)).toEqual(['Берденов Асқар']);
    expect(changes.filter(([, kind]) => kind !== 'corrected')).toEqual([]);
    expect(await linesOf(before, after)).toEqual([
      ['place-renamed', 'address', 'Акмола', 'Целиноград', 2 * (SURNAMES.length - from), told > 0 ? 1 : 0],
    ]);
  });
});

describe('a street that got another name', () => {
  const at = (street: string) => (i: number) => `г. Тараз, ул. ${street}, д. ${i + 1}, кв. ${(i % 4) + 1}`;
  const others = people('7', (i) => `г. Тараз, ул. Мира, д. ${i + 40}`, 20).map((line) =>
    line.replace('Нұрлан', 'Асқар'),
  );

  test('corrects everybody in it and explains it; another flat besides is unexplained', async () => {
    const before = [...people('7', at('Ленина')), ...others];
    const after = [...people('7', at('Желтоксан')), ...others];
    after[3] = after[3]!.replace(/кв\. \d/u, 'кв. 77');
    const told = await changesOf(HEADER, before, after);
    expect(explained(told, 'street-renamed')).toBe(25);
    expect(unexplained(told)).toHaveLength(1);
    expect(await linesOf(before, after)).toEqual([['street-renamed', 'address', 'Ленина', 'Желтоксан', 26, 1]]);
  });

  test('links who has another surname or birth date besides, where nobody has a number', async () => {
    const before = [...people('7', at('Ленина')), ...others];
    const after = [...people('7', at('Желтоксан')), ...others];
    after[5] = after[5]!.replace('Ершов', 'Сейтова');
    after[6] = after[6]!.replace(/1850-02-\d\d/u, '1850-03-28');
    const told = await changesOf(HEADER, before, after);
    expect(
      unexplained(told)
        .map(([, kind, fields]) => `${kind} ${fields}`)
        .sort(),
    ).toEqual(['corrected birth_date address', 'corrected surname address']);
    expect(told.filter(([, kind]) => kind === 'left' || kind === 'came')).toEqual([]);
  });

  test('is none where fewer changed than would be told by it, or where these moved in with others', async () => {
    const few = [...people('7', at('Ленина'), 9), ...others];
    const told = await changesOf(HEADER, few, [...people('7', at('Желтоксан'), 9), ...others]);
    expect(unexplained(told)).toHaveLength(9);
    // The dwellings of another street have their people still.
    const there = people('7', at('Абая')).map((line) => line.replace('Нұрлан', 'Ерлан'));
    const before = [...people('7', at('Ленина')), ...there, ...others];
    expect(
      unexplained(await changesOf(HEADER, before, [...people('7', at('Абая')), ...there, ...others])),
    ).toHaveLength(26);
  });

  test('is none where ten of a street, here and there, have another one', async () => {
    const street = people('7', (i) => `г. Тараз, ул. Ленина, д. ${(i % 6) + 1}, кв. ${i + 1}`);
    const after = street.map((line, i) => (i % 5 < 2 && i < 25 ? line.replace('Ленина', 'Желтоксан') : line));
    expect(unexplained(await changesOf(HEADER, [...street, ...others], [...after, ...others]))).toHaveLength(10);
  });
});

test('houses that got new numbers, each its own, are one cause; two houses with one new number are not', async () => {
  const house = (number: (i: number) => number) => (i: number) =>
    `г. Тараз, ул. Ленина, д. ${number(i)}, кв. ${(i % 3) + 1}`;
  const old = people(
    '7',
    house((i) => Math.floor(i / 2) + 1),
  );
  const told = await changesOf(
    HEADER,
    old,
    people(
      '7',
      house((i) => 2 * (Math.floor(i / 2) + 1) + 1),
    ),
  );
  expect(explained(told, 'houses-renumbered')).toBe(26);
  const joined = await changesOf(
    HEADER,
    old,
    people(
      '7',
      house((i) => 60 + Math.floor(i / 6)),
    ),
  );
  expect(explained(joined, 'houses-renumbered')).toBeLessThan(3);
});

test('numbers that were issued anew are one line, and who moved or married is linked by all else', async () => {
  const header = 'precinct,entry_no,surname,given_name,patronymic,birth_date,national_id,address';
  const numbered = (first: number) =>
    people('7', (i) => `Rua das Flores, ${i + 1}`).map((line, i) => line.replace(/,"/u, `,${first + i * 7919},"`));
  const after = numbered(700_000_000_001);
  after[3] = after[3]!.replace('Громов', 'Сейтов');
  after[4] = after[4]!.replace(/^7,/u, '8,').replace('das Flores', 'Nova');
  const told = await changesOf(header, numbered(300_000_000_001), after);
  expect(told.map(([, kind, fields]) => `${kind} ${fields}`)).toEqual(['corrected surname', 'moved address']);
});

test('a town and a code of the post that changed are told as such', async () => {
  const town = (name: string, code: string) => (i: number) => `${code}, ${name}, Hauptstraße ${i + 1}`;
  const other = people('8', (i) => `2010, Altdorf, Ring ${i + 1}`).map((line) => line.replace('Нұрлан', 'Асқар'));
  const before = [...people('7', town('Neustadt', '1020')), ...other];
  const causes = async (after: string[]) => (await linesOf(before, [...after, ...other])).map(([cause]) => cause);
  expect(await causes(people('7', town('Friedenstadt', '1020')))).toEqual(['place-renamed']);
  expect(await causes(people('7', town('Neustadt', '9920')))).toEqual(['postcode-changed']);
  // Five digits beside a house are surely a postcode, and one dwelling is the same whatever its postcode.
  const fivefold = (code: string) => people('7', town('Neustadt', code));
  expect(await linesOf([...fivefold('10200'), ...other], [...fivefold('99200'), ...other])).toEqual([]);
  // No parser knows such addresses: the town stands where a street does elsewhere.
  const both = (name: string) =>
    ['7', '8'].flatMap((precinct) =>
      people(precinct, (i) => `${i + 1}, ${['Nehru Colony', 'Ram Gali'][i % 2]}, ${name} 462001`).map((line) =>
        precinct === '7' ? line : line.replace('Нұрлан', 'Асқар'),
      ),
    );
  const away = people('9', (i) => `${i + 1}, Lal Bagh, Indore 452001`).map((line) => line.replace('Нұрлан', 'Ерлан'));
  const lines = await linesOf([...both('Bhopal'), ...away], [...both('Rampur'), ...away]);
  expect(lines.map(([cause, , from, to]) => [cause, from, to])).toEqual([['place-renamed', 'Bhopal', 'Rampur']]);
});

describe('what a whole file writes otherwise', () => {
  const plain = (i: number) => `г. Тараз, ул. Ленина, д. ${i + 1}`;
  const withFlat = (i: number) => `${plain(i)}, кв. ${(i % 5) + 1}`;

  test('is one line and nobody is told: flats that one state lacks, dates a day off', async () => {
    expect(await changesOf(HEADER, people('7', plain), people('7', withFlat))).toEqual([]);
    expect(await linesOf(people('7', plain), people('7', withFlat))).toEqual([
      ['flats-in-one-state', 'address', null, null, 26, 0],
    ]);
    const early = people('7', withFlat).map((line) =>
      line.replace(/1850-02-(\d\d)/u, (_, day) => `1850-02-${Number(day) - 1}`),
    );
    early[2] = early[2]!.replace('Витязев', 'Сейтова');
    const told = await changesOf(HEADER, people('7', withFlat), early);
    expect(told.map(([, kind, fields]) => `${kind} ${fields}`)).toEqual(['corrected surname']);
    expect(await linesOf(people('7', withFlat), early)).toContainEqual([
      'date-shifted',
      'birth_date',
      null,
      '-1',
      26,
      0,
    ]);
  });

  test('is a part of the address in any words, whichever state lacks it', async () => {
    const part = (i: number) => `Rua das Flores, ${i + 1}, ${['fundos', 'frente'][i % 2]}, Campinas`;
    const [long, short] = [people('7', part), people('7', (i) => part(i).replace(/ (?:fundos|frente),/u, ''))];
    for (const [before, after] of [
      [long, short],
      [short, long],
    ] as const) {
      expect(await changesOf(HEADER, before, after)).toEqual([]);
      expect(await linesOf(before, after)).toEqual([['part-in-one-state', 'address', null, null, 26, 0]]);
    }
  });

  test('is told where a field differs for most, whatever the reason, and the other fields are compared still', async () => {
    const after = people('7', (i) => `г. Тараз, ул. Новая-${(i * 7) % 23}, д. ${90 - i}`);
    after[4] = after[4]!.replace('Досымов', 'Сейтова').replace(/"г.*"/u, `"${withFlat(4)}"`);
    const told = await changesOf(HEADER, people('7', withFlat), after);
    expect(told.map(([, kind, fields]) => `${kind} ${fields}`)).toEqual(['corrected surname']);
    expect(await linesOf(people('7', withFlat), after)).toContainEqual([
      ...['written-otherwise', 'address', null, null],
      ...[25, 0],
    ]);
  });

  test('single birth dates a day off are corrections', async () => {
    const after = people('7', withFlat);
    after[0] = after[0]!.replace('1850-02-10', '1850-02-09');
    expect(unexplained(await changesOf(HEADER, people('7', withFlat), after))).toHaveLength(1);
  });
});
