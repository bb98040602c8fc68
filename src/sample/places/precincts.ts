/** A territorial commission: its name, the file of its voter lists, its region and the series of the region's AVC forms. */
export interface Tec {
  readonly name: string;
  readonly file: string;
  readonly region: string;
  readonly timeZone: string;
  readonly series: string;
}

/** A precinct of the synthetic election and what offices there use. */
export interface Precinct {
  readonly number: string;
  readonly tec: Tec;
  readonly settlement: string;
  readonly type: 'ordinary' | 'special';
  /** Where its polling station is. */
  readonly address: string;
  readonly latitude: string;
  readonly longitude: string;
  /** How many lines its voter list has when it is handed over, unless more are planted. */
  readonly voters: number;
  /** Its addresses are on these streets, beginning with house `firstHouse`. */
  readonly streets: readonly string[];
  readonly firstHouse: number;
  /** Number of its first AVC form. */
  readonly firstForm: number;
  /** Whether the desk that prints certificates there numbers them without naming itself, as if it were the only one. */
  readonly restartsNumbers: boolean;
  /** Additions on a certificate that are still to be drawn when its papers are written. */
  newcomers: number;
  /** Lines still to be corrected on the spot. */
  corrections: number;
}

/** What differs from precinct to precinct; the rest follows from the settlement and the place in the order. */
export interface PrecinctPlan {
  readonly tec: Tec;
  readonly settlement: string;
  readonly type?: 'special';
  readonly voters: number;
}

/** Number of the first precinct; the bursts of the report are at 138 and 139. */
export const FIRST_NUMBER = 131;

/** How many precincts plantings are laid out on, the first ones; their papers are all drawn before any is written. */
export const STAGE = { core: 10, small: 24 } as const;

/** Streets of cities and of villages. */
export const CITY_STREETS = [
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
export const VILLAGE_STREETS = [
  'ул. Республики',
  'ул. Абая',
  'ул. Бейбитшилик',
  'ул. Тауелсиздик',
  'ул. Мектеп',
  'ул. Степная',
] as const;

/** Whether a settlement is a city, whose voters live in flats. */
export function isCity(settlement: string): boolean {
  return settlement.startsWith('г.');
}

/** Members of a PEC by the number of its voters: 5, 7, 9 or 11 (Constitutional Law on Elections; ODIHR V, footnote 24). */
export function commissionSize(voters: number): number {
  if (voters <= 1000) return 5;
  if (voters <= 2000) return 7;
  return voters <= 2500 ? 9 : 11;
}

/** The commission whose villages have one planted case each, which was asked for; nothing else happens there. */
export const CASES_TEC_FILE = 'tec_shortandy_2';

/** Whether the precinct is there for one case that was asked for. */
export function isForOneCase({ tec }: Precinct): boolean {
  return tec.file === CASES_TEC_FILE;
}

/** Its place in the order of the precincts, from 0. */
function placeOf(precinct: Precinct, first: Precinct): number {
  return Number(precinct.number) - Number(first.number);
}

/** Whether plantings are laid out there. */
export function isStage(precinct: Precinct, first: Precinct): boolean {
  return placeOf(precinct, first) < STAGE.core + STAGE.small;
}

/** Whether it is one of the small precincts that plantings are laid out on. */
export function isSmallStage(precinct: Precinct, first: Precinct): boolean {
  return isStage(precinct, first) && placeOf(precinct, first) >= STAGE.core;
}
