import type { Sex } from '../../identity/index.js';
import type { Random } from '../random.js';
import { drawBirthDate } from './birth-dates.js';
import type { IinRegister } from './iin-register.js';
import {
  drawFamilyName,
  drawGivenName,
  drawPatronymicForm,
  type FamilyName,
  type NameStock,
  patronymicOf,
} from './names.js';

/** An invented person as an office would write one down. */
export interface Person {
  /** Who it is, whatever a record writes. */
  readonly id: number;
  readonly surname: string;
  readonly givenName: string;
  /** Empty where there is none. */
  readonly patronymic: string;
  readonly sex: Sex;
  readonly birthDate: string;
  readonly iin: string;
  readonly address: string;
}

/** What is settled about a person before the rest is drawn. */
export interface Kin {
  readonly stock: NameStock;
  readonly sex: Sex;
  readonly birthYear: number;
  readonly address: string;
  readonly familyName?: FamilyName;
  /** Given name of the father. */
  readonly father?: string;
}

// Odd and no multiple of 5: all numbers come up before any comes up again, and neighbours are far apart.
const DOCUMENT_STEP = 387_420_489;

/** Whose names a household bears: three in four Kazakh. */
export function drawNameStock(random: Random): NameStock {
  return random.percent(75) ? 'kazakh' : 'russian';
}

/** A man or a woman, each equally likely. */
export function drawSex(random: Random): Sex {
  return random.percent(50) ? 'm' : 'f';
}

/** Draws a person; what `kin` leaves open is drawn too. */
export function drawPerson(random: Random, iins: IinRegister, kin: Kin): Person {
  const { stock, sex, birthYear, address } = kin;
  const familyName = kin.familyName ?? drawFamilyName(random, stock);
  const father = kin.father ?? drawGivenName(random, stock, 'm', birthYear - 28);
  const birthDate = drawBirthDate(random, birthYear);
  return {
    id: iins.nextPerson(),
    surname: familyName[sex],
    givenName: drawGivenName(random, stock, sex, birthYear),
    patronymic: patronymicOf(father, stock, sex, drawPatronymicForm(random, stock, birthYear)),
    sex,
    birthDate,
    iin: iins.draw(birthDate, sex),
    address,
  };
}

/** Anyone of voting age at that address. */
export function drawStranger(random: Random, iins: IinRegister, address: string): Person {
  const birthYear = random.between(1945, 2000);
  return drawPerson(random, iins, { stock: drawNameStock(random), sex: drawSex(random), birthYear, address });
}

const TWIN_NAMES: readonly (readonly [string, string])[] = [
  ['Асан', 'Үсен'],
  ['Нұрлан', 'Ерлан'],
  ['Айгүл', 'Айжан'],
  ['Сәуле', 'Шолпан'],
];

/** A twin of the same sex: all alike but the given name, and the next IIN. */
export function twinOf(iins: IinRegister, first: Person): Person {
  const pair = TWIN_NAMES.find((names) => names.includes(first.givenName));
  const fallback = first.sex === 'm' ? (['Асан', 'Үсен'] as const) : (['Айгүл', 'Сәуле'] as const);
  const [one, other] = pair ?? fallback;
  const id = iins.nextPerson();
  return { ...first, id, givenName: first.givenName === one ? other : one, iin: iins.drawNext(first.iin) };
}

/** Another person of the same names and birth date, with an IIN of one's own. */
export function namesakeOf(iins: IinRegister, person: Person): Person {
  return { ...person, id: iins.nextPerson(), iin: iins.draw(person.birthDate, person.sex) };
}

/** A person whose birth is written as of 1 January of its year, as offices write births that nobody knows. */
export function bornOnNewYear(iins: IinRegister, person: Person): Person {
  const birthDate = `${person.birthDate.slice(0, 4)}-01-01`;
  return { ...person, birthDate, iin: iins.draw(birthDate, person.sex) };
}

/** The number of a person's identity document: nine digits, no two persons alike. */
export function documentOf({ id }: Pick<Person, 'id'>): string {
  return String((id * DOCUMENT_STEP + 310_771_803) % 1_000_000_000).padStart(9, '0');
}
