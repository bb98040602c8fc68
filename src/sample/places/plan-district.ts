import type { Random } from '../random.js';
import { layOut } from './lay-out.js';
import { CASES_TEC_FILE, FIRST_NUMBER, type Precinct, type PrecinctPlan, STAGE, type Tec } from './precincts.js';

const AKMOLA = { region: 'Акмолинская область', timeZone: '+06:00', series: 'АК' } as const;
const CAPITAL = 'г. Нур-Султан';

const ESIL: Tec = { name: 'Есильская районная', file: 'tec_esil', region: CAPITAL, timeZone: '+06:00', series: 'НС' };
const TSELINOGRAD: Tec = { name: 'Целиноградская районная', file: 'tec_tselinograd', ...AKMOLA };
const KORGALZHYN: Tec = { name: 'Коргалжынская районная', file: 'tec_korgalzhyn', ...AKMOLA };
const ARSHALY: Tec = { name: 'Аршалынская районная', file: 'tec_arshaly', ...AKMOLA };

// No district of the country is called so; it stands beside all of them.
const SHORTANDY: Tec = { name: 'Шортандинская № 2 районная', file: CASES_TEC_FILE, ...AKMOLA };

/** Relative sizes of ten precincts; longer elections repeat them. The first four are villages, so that an AVC of one may lawfully be used in the city. */
const SIZES = [740, 820, 930, 1090, 1210, 1360, 1340, 1620, 1530, 1360] as const;
const VILLAGES = ['с. Косшы', 'с. Талапкер', 'с. Кабанбай батыра', 'с. Акмол'] as const;
const FAR_VILLAGES = [
  ...['с. Коргалжын', 'с. Арыкты', 'с. Кенбидаик', 'с. Карашалгын', 'с. Майшукыр', 'с. Сабынды'],
  ...['с. Кызылсай', 'с. Жантеке', 'с. Ушсарт', 'с. Уялы', 'с. Шалкар', 'с. Абай'],
  ...['с. Аршалы', 'с. Жибек жолы', 'с. Анар', 'с. Бабатай', 'с. Берсуат', 'с. Булаксай'],
  ...['с. Волгодоновка', 'с. Константиновка', 'с. Михайловка', 'с. Сарыоба', 'с. Тургеневка', 'с. Ижевское'],
] as const;

/** Fewer voters than this have too small precincts for all that is planted. */
export const VOTERS_FOR_ALL = 6000;
/** Fewer voters than this make no election. */
export const FEWEST_VOTERS = 1000;

/** The commissions of the stage. */
export const STAGE_TECS: readonly Tec[] = [TSELINOGRAD, ESIL, KORGALZHYN, ARSHALY];

/** Voters, from which on one of the precincts beyond the stage is larger than a precinct may be. */
const ENOUGH_FOR_LARGE = 40_000;

/** A district of villages, a city beside it and two districts of small villages, with that many voters together; villages of these sizes come on top. */
export function planDistrict(random: Random, voters: number, sizesOfMore: readonly number[] = []): Precinct[] {
  const smallSize = sizeOfSmall(voters);
  const forCore = voters - smallSize * STAGE.small;
  const count = Math.max(STAGE.core, Math.ceil(forCore / 1200));
  const sizes = Array.from({ length: count }, (_, index): number => SIZES[index % SIZES.length] ?? 0);
  const large = voters >= ENOUGH_FOR_LARGE ? { at: count - 2, size: 3040 } : null;
  const core = coreOf(sizes, forCore, large);
  const hospital: PrecinctPlan = { tec: ESIL, settlement: CAPITAL, type: 'special', voters: 0 };
  const stage = [...core.slice(0, STAGE.core), ...smallOnes(smallSize)];
  return layOut(random, [...stage, ...core.slice(STAGE.core), ...moreVillages(sizesOfMore), hospital], FIRST_NUMBER);
}

/** A few villages, and from five precincts on a city, for elections that are too small for all that is planted. */
export function planVillages(random: Random, voters: number, sizesOfMore: readonly number[] = []): Precinct[] {
  const count = Math.min(STAGE.core, Math.floor(voters / 250));
  const core = coreOf(SIZES.slice(0, count), voters, null);
  return layOut(random, [...core, ...moreVillages(sizesOfMore)], FIRST_NUMBER);
}

/** Villages of a commission of their own, where cases that were asked for have a precinct each. */
export function moreVillages(sizes: readonly number[]): PrecinctPlan[] {
  return sizes.map((voters, n) => ({ tec: SHORTANDY, settlement: `с. Разъезд-${n + 1}`, voters }));
}

/** The precincts that plantings are laid out on, with that many voters together. */
export function planStage(voters: number): PrecinctPlan[] {
  const smallSize = sizeOfSmall(voters);
  return [...coreOf(SIZES, voters - smallSize * STAGE.small, null), ...smallOnes(smallSize)];
}

function sizeOfSmall(voters: number): number {
  return Math.min(300, Math.floor(voters / 4 / STAGE.small));
}

function smallOnes(voters: number): PrecinctPlan[] {
  return FAR_VILLAGES.map((settlement, index) => ({
    tec: index < STAGE.small / 2 ? KORGALZHYN : ARSHALY,
    settlement,
    voters,
  }));
}

function coreOf(
  sizes: readonly number[],
  voters: number,
  large: { readonly at: number; readonly size: number } | null,
): PrecinctPlan[] {
  const weight = sizes.reduce((sum, size, index) => sum + (index === large?.at ? 0 : size), 0);
  const shared = voters - (large?.size ?? 0);
  let left = shared;
  return sizes.map((size, index): PrecinctPlan => {
    const isLarge = index === large?.at;
    const share = index === sizes.length - 1 ? left : Math.floor((shared * size) / weight);
    if (!isLarge) left -= share;
    const people = isLarge ? large.size : share;
    const village = VILLAGES[index % SIZES.length];
    return village === undefined
      ? { tec: ESIL, settlement: CAPITAL, voters: people }
      : { tec: TSELINOGRAD, settlement: village, voters: people };
  });
}
