import { describe, expect, test } from 'vitest';
import { audit, type Cells, named, neighbours, type Person, person } from './story.js';

const line = (precinct: number, no: number, who: Person, more: Cells = {}): Cells => ({
  precinct,
  'entry no': no,
  ...named(who),
  address: 'ул. Абая 1',
  ...more,
});
const marked = { voted: 'yes' };

describe('an IIN that was copied down one line, father and son, both marked', () => {
  const father = person('Сериков Болат Асанович', '1851-03-04', true);
  const son = { ...person('Сериков Ерлан Болатович', '1879-08-09', true), iin: father.iin };

  test('is one number of two people and nothing else', async () => {
    const lines = [line(101, 1, father, marked), line(101, 2, son, marked), ...neighbours(101)];
    const { found, contradictions, claims } = await audit({ voter_list: lines });
    expect(found).toEqual({ DR07: 'needs-document' });
    expect(contradictions).toEqual([]);
    expect(claims.DR07).toEqual({ copied_down: 1, filler: 0 });
  });

  test('the same person on both lines is a contradiction', async () => {
    const lines = [line(101, 1, father, marked), line(101, 2, father, marked), ...neighbours(101)];
    const { found } = await audit({ voter_list: lines });
    expect(found).toEqual({ DR01: 'contradiction', DR12: 'contradiction' });
  });

  test('on two lists, in a register and in a certificate he is still nobody else', async () => {
    const { found, contradictions } = await audit({
      voter_list: [line(101, 1, father, marked), ...neighbours(101), ...neighbours(102)],
      supplementary_list: [line(102, 1, son, { ...marked, basis: 'residence', 'certificate no': 'C-1' })],
      residence_certificates: [
        {
          'certificate no': 'C-1',
          'issued at': '2019-06-09 09:00',
          office: 'A',
          desk: '1',
          ...named(son),
          address: 'ул. Абая 1',
        },
        {
          'certificate no': 'C-2',
          'issued at': '2019-06-09 11:00',
          office: 'B',
          desk: '1',
          ...named(father),
          address: 'ул. Мира 7',
        },
      ],
    });
    expect(found).toEqual({ DR07: 'needs-document' });
    expect(contradictions).toEqual([]);
  });
});

describe('twins of one initial, of whom one was keyed with the IIN of the other', () => {
  const twin = person('Омаров Асан Ержанұлы', '1885-06-06', true);
  const other = { ...twin, given: 'Асқар' };
  const lists = (one: Person, two: Person) => ({
    voter_list: [line(101, 1, one, marked), line(102, 1, two, marked), ...neighbours(101), ...neighbours(102)],
  });

  test('are two people', async () => {
    expect(await audit(lists(twin, other))).toMatchObject({ found: { DR07: 'needs-document' }, contradictions: [] });
  });

  test('an initial may be either: that needs a document', async () => {
    const { found, contradictions } = await audit(lists(twin, { ...twin, given: 'А.' }));
    expect(found).toEqual({ DR02: 'needs-document', DR12: 'needs-document' });
    expect(contradictions).toEqual([]);
  });

  test('names one letter apart that others bear too may be two people', async () => {
    const lines = ['Айжан', 'Айман'].flatMap((given, at) =>
      [1, 2, 3].map((no) =>
        line(103 + at, no, {
          ...person(`Ли ${given} Петровна`, `187${no}-0${at + 1}-11`, false),
          surname: `Ли${given}${no}`,
        }),
      ),
    );
    const girl = person('Досова Айжан Маратқызы', '1886-07-07', false);
    const { found } = await audit({
      voter_list: [...lists(girl, { ...girl, given: 'Айман' }).voter_list, ...lines],
    });
    expect(found).toEqual({ DR02: 'needs-document', DR12: 'needs-document' });
  });

  test('the same person with a slip in the name is a contradiction', async () => {
    const { found } = await audit(lists(twin, { ...twin, surname: 'Омарев' }));
    expect(found).toEqual({ DR02: 'contradiction', DR12: 'contradiction' });
  });
});

test('a brother and a sister one letter apart are two people by their patronymics', async () => {
  const brother = person('Ким Александр Львович', '1884-04-04', true);
  const sister = { ...brother, given: 'Александра', patronymic: 'Львовна' };
  const lists = [line(101, 1, brother, marked), line(102, 1, sister, marked), ...neighbours(101), ...neighbours(102)];
  expect(await audit({ voter_list: lists })).toMatchObject({ found: { DR07: 'needs-document' }, contradictions: [] });
});

test('surname and given name in swapped columns are one person', async () => {
  const one = person('Дәулетов Марат Оразұлы', '1883-03-03', true);
  const swapped = { ...one, surname: one.given, given: one.surname };
  const lists = [line(101, 1, one, marked), line(102, 1, swapped, marked), ...neighbours(101), ...neighbours(102)];
  const { found } = await audit({ voter_list: lists });
  expect(found).toEqual({ DR02: 'contradiction', DR12: 'contradiction' });
});

test('a valid default number on a dozen people is one finding of one number', async () => {
  const filler = person('Общий Номер Иванович', '1880-01-01', true).iin;
  const names = [
    'Абай',
    'Берік',
    'Виктор',
    'Ғани',
    'Дархан',
    'Ерлан',
    'Жомарт',
    'Зейнолла',
    'Иван',
    'Кайрат',
    'Леонид',
    'Мурат',
  ];
  const lines = names.map((given, at) =>
    line(
      101 + (at % 3),
      at + 1,
      { ...person(`Жуков ${given} Петрович`, `18${50 + at}-02-03`, true), iin: filler },
      marked,
    ),
  );
  const { found, contradictions, claims } = await audit({ voter_list: lines });
  expect(found).toEqual({ DR07: 'needs-document' });
  expect(contradictions).toEqual([]);
  expect(claims.DR07).toMatchObject({ filler: 1 });
});

test('a column of IINs that slipped by a row in one file accuses nobody of two ballots', async () => {
  const people = [
    'Абаев Берік Маратұлы',
    'Волков Павел Юрьевич',
    'Ғалымов Тимур Қанатұлы',
    'Досова Сауле Ерланқызы',
    'Егорова Нина Ильинична',
  ].map((name, at) => person(name, `18${61 + 3 * at}-0${at + 1}-0${at + 1}`, at < 3));
  const { found, contradictions } = await audit({
    voter_list: [...people.map((who, at) => line(101, at + 1, who, marked)), ...neighbours(101)],
    supplementary_list: people.map((who, at) =>
      line(102, at + 1, { ...who, iin: people[(at + 1) % people.length]!.iin }, { ...marked, basis: 'residence' }),
    ),
  });
  expect(contradictions).toEqual([]);
  expect(Object.keys(found)).toContain('DR07');
  expect(Object.keys(found)).not.toContain('DR12');
});
