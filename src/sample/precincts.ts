import type { Random } from './random.js';

/** A precinct of the synthetic election and what offices there use. */
export interface Precinct {
  readonly number: string;
  readonly tec: string;
  readonly region: string;
  readonly settlement: string;
  readonly type: 'ordinary' | 'special';
  /** Where its polling station is. */
  readonly address: string;
  readonly latitude: string;
  readonly longitude: string;
  /** How many people live there. */
  readonly voters: number;
  /** Its addresses are on these streets, beginning with house `firstHouse`. */
  readonly streets: readonly string[];
  readonly firstHouse: number;
  /** Series of the AVCs that its region prints. */
  readonly series: string;
  /** Number of its first AVC form. */
  readonly firstForm: number;
  /** Whether the desk that prints certificates there numbers them from 1 on, as if it were the only one. */
  readonly restartsNumbers: boolean;
}

/** The two territorial commissions. They lie in different settlements, so that an AVC of one may lawfully be used in the other. */
export const ESIL = { tec: 'Есильская районная', file: 'tec_esil.csv', region: 'г. Нур-Султан', series: 'НС' } as const;
export const TSELINOGRAD = {
  tec: 'Целиноградская районная',
  file: 'tec_tselinograd.csv',
  region: 'Акмолинская область',
  series: 'АК',
} as const;

const FIRST_NUMBER = 131;
/** Relative sizes of ten precincts; longer elections repeat them. The first four are villages. */
const SIZES = [740, 820, 930, 1090, 1210, 1360, 1340, 1620, 1530, 1360] as const;
const VILLAGES = ['с. Косшы', 'с. Талапкер', 'с. Кабанбай батыра', 'с. Акмол'] as const;
const CITY = 'г. Нур-Султан';

const CITY_STREETS = [
  'ул. Сыганак',
  'пр. Туран',
  'ул. Алматы',
  'ул. Керей, Жанибек хандар',
  'пр. Мангилик Ел',
  'ул. Улы Дала',
  'ул. Сарайшык',
  'ул. Кабанбай батыра',
  'ул. Достык',
  'ул. Турар Рыскулова',
  'ул. Хусейн бен Талал',
  'ул. Акмешит',
] as const;
const VILLAGE_STREETS = [
  'ул. Республики',
  'ул. Абая',
  'ул. Бейбитшилик',
  'ул. Тауелсиздик',
  'ул. Мектеп',
  'ул. Степная',
] as const;

/** How many ordinary precincts an election of that many voters has: ten, or one for each 1,200. */
export function precinctCount(voters: number): number {
  return Math.max(10, Math.ceil(voters / 1200));
}

/** The precincts of an election: ordinary ones numbered from 131 on, and one special polling station after the last. */
export function layOutPrecincts(random: Random, voters: number): Precinct[] {
  const count = precinctCount(voters);
  const sizes = Array.from({ length: count }, (_, index) => SIZES[index % SIZES.length] ?? 0);
  const weight = sizes.reduce<number>((sum, size) => sum + size, 0);
  let left = voters;
  const ordinary = sizes.map((size, index) => {
    const people = index === count - 1 ? left : Math.floor((voters * size) / weight);
    left -= people;
    return layOutOne(random, index, people);
  });
  return [...ordinary, hospital(random, count)];
}

function layOutOne(random: Random, index: number, voters: number): Precinct {
  const isVillage = index % SIZES.length < VILLAGES.length;
  const round = Math.floor(index / SIZES.length);
  const settlement = isVillage ? (VILLAGES[index % SIZES.length] ?? CITY) : CITY;
  const streets = isVillage
    ? VILLAGE_STREETS
    : [0, 6].map((step) => CITY_STREETS[(index - VILLAGES.length + step) % 12] ?? '');
  const commission = isVillage ? TSELINOGRAD : ESIL;
  const firstHouse = 1 + 200 * round;
  return {
    number: String(FIRST_NUMBER + index),
    tec: commission.tec,
    region: commission.region,
    settlement,
    type: 'ordinary',
    address: `${settlement}, ${streets[0] ?? ''}, д. ${firstHouse + 1}, школа № ${index + 21}`,
    ...drawPlace(random),
    voters,
    streets,
    firstHouse,
    series: commission.series,
    firstForm: 4001 + 100 * index,
    restartsNumbers: index === 0 || index === 1,
  };
}

function hospital(random: Random, index: number): Precinct {
  return {
    number: String(FIRST_NUMBER + index),
    tec: ESIL.tec,
    region: ESIL.region,
    settlement: CITY,
    type: 'special',
    address: `${CITY}, ул. Больничная, д. 1, стационар`,
    ...drawPlace(random),
    voters: 0,
    streets: [],
    firstHouse: 1,
    series: ESIL.series,
    firstForm: 4001 + 100 * index,
    restartsNumbers: false,
  };
}

function drawPlace(random: Random): { latitude: string; longitude: string } {
  return { latitude: `51.${random.between(1000, 1499)}`, longitude: `71.${random.between(3500, 4999)}` };
}
