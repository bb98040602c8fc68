import type { Random } from '../random.js';
import { CITY_STREETS, isCity, type Precinct, type PrecinctPlan, VILLAGE_STREETS } from './precincts.js';

/** AVC forms whose numbers a precinct may use: 3,000 voters have 30, and plantings need some beyond. */
const FORMS = 100;
/** House numbers of a street that belong to one precinct. */
const HOUSES = 60;

/** The precincts of a plan, numbered in its order from `firstNumber` on. */
export function layOut(random: Random, plans: readonly PrecinctPlan[], firstNumber: number): Precinct[] {
  const inSettlement = new Map<string, number>();
  return plans.map((plan, index): Precinct => {
    const { tec, settlement, voters } = plan;
    const place = `${tec.name}/${settlement}`;
    const nth = inSettlement.get(place) ?? 0;
    if (plan.type === undefined) inSettlement.set(place, nth + 1);
    const streets = streetsOf(settlement, nth);
    const firstHouse = 1 + HOUSES * Math.floor(nth / (isCity(settlement) ? 6 : 1));
    const school = `${settlement}, ${streets[0] ?? ''}, д. ${firstHouse + 1}, школа № ${index + 21}`;
    return {
      number: String(firstNumber + index),
      tec,
      settlement,
      type: plan.type ?? 'ordinary',
      address: plan.type === undefined ? school : `${settlement}, ул. Больничная, д. ${index + 1}, стационар`,
      ...drawPlace(random),
      voters,
      streets: plan.type === undefined ? streets : [],
      firstHouse,
      firstForm: 4001 + FORMS * index,
      restartsNumbers: index < 2,
      newcomers: 0,
      corrections: 0,
    };
  });
}

/** A city precinct has two streets of twelve, the next six precincts the other houses of them; a village has all six. */
function streetsOf(settlement: string, nth: number): readonly string[] {
  if (!isCity(settlement)) return VILLAGE_STREETS;
  return [0, 6].map((step) => CITY_STREETS[(nth % 6) + step] ?? '');
}

function drawPlace(random: Random): { latitude: string; longitude: string } {
  return { latitude: `51.${random.between(1000, 1499)}`, longitude: `71.${random.between(3500, 4999)}` };
}
