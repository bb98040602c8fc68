import { expect, test } from 'vitest';
import { audit, type Cells, named, type Person, person } from './story.js';

const SURNAMES = ['Абаев', 'Бектуров', 'Волков', 'Ғалымов', 'Досов', 'Ерматов', 'Жуков', 'Зайцев', 'Исаев', 'Кенесов'];
const GIVEN = ['Асан', 'Болат', 'Виктор', 'Ғани', 'Дархан', 'Ерлан', 'Жандос', 'Захар', 'Иван', 'Кайрат'];
const day = (at: number) => `${String((at % 12) + 1).padStart(2, '0')}-${String((at % 27) + 1).padStart(2, '0')}`;
const people = Array.from({ length: 300 }, (_, at) =>
  person(
    `${SURNAMES[at % 10]} ${GIVEN[Math.floor(at / 10) % 10]} ${GIVEN[(at * 7 + 3) % 10]}ұлы`,
    `18${50 + (at % 45)}-${day(at * 5)}`,
    true,
    1 + Math.floor(at / 45),
  ),
);
const lines = people.map((who, at) => ({
  precinct: 101 + (at % 3),
  'entry no': at + 1,
  ...named(who),
  address: `ул. Абая ${at}`,
  voted: 'yes',
}));
const nameless = (who: Person): Cells => ({ ...named(who), iin: '' });

/** A voter whose name nobody else bears. */
const rare = person('Шыңғысханов Бейбітжан Төреғазыұлы', '1877-10-23', true);
const other = person('Оңдасынов Сейітжаппар Нұрмаханұлы', '1871-02-19', true);
const third = person('Мырзақұлов Әбдіғаппар Сейдахметұлы', '1868-12-05', true);

test('whose number is missing on one side is found by name and birth date, which needs a document', async () => {
  const { found, contradictions, claims } = await audit({
    voter_list: [...lines, { precinct: 101, 'entry no': 500, ...named(rare), address: 'ул. Мира 7', voted: 'yes' }],
    special_list: [{ precinct: 901, 'entry no': 1, ...nameless(rare), institution: 'hospital', voted: 'yes' }],
    supplementary_list: [
      { precinct: 102, 'entry no': 1, ...nameless(other), basis: 'residence', 'certificate no': 'C-1', voted: 'yes' },
      { precinct: 103, 'entry no': 1, ...nameless(other), basis: 'residence', 'certificate no': 'C-2', voted: 'yes' },
    ],
    residence_certificates: [
      {
        'certificate no': 'C-1',
        'issued at': '2019-06-09 09:00',
        office: 'A',
        desk: '1',
        ...nameless(third),
        address: 'ул. Абая 1',
      },
      {
        'certificate no': 'C-2',
        'issued at': '2019-06-09 11:00',
        office: 'B',
        desk: '1',
        ...named(third),
        address: 'ул. Мира 7',
      },
    ],
  });
  expect(found).toMatchObject({ DR05: 'needs-document', DR06: 'needs-document', RC01: 'needs-document' });
  expect(contradictions.filter((code) => code.startsWith('DR') || code.startsWith('RC'))).toEqual([]);
  expect(claims.DR06).toMatchObject({ one_person: 0, two_ballot_marks: 1 });
});

test('two people of one name and other birth dates are nobody', async () => {
  const namesake = { ...nameless(rare), 'birth date': '1859-03-11' };
  const { found } = await audit({
    voter_list: [...lines, { precinct: 101, 'entry no': 500, ...named(rare), address: 'ул. Мира 7', voted: 'yes' }],
    special_list: [{ precinct: 901, 'entry no': 1, ...namesake, institution: 'hospital', voted: 'yes' }],
  });
  expect(Object.keys(found)).not.toContain('DR05');
});
