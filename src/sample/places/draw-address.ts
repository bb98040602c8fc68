import type { Random } from '../random.js';
import { isCity, type Precinct } from './precincts.js';

/** An address of the precinct. */
export function drawAddress(random: Random, precinct: Precinct): string {
  const street = random.pick(precinct.streets);
  const house = precinct.firstHouse + random.below(isCity(precinct.settlement) ? 8 : 40);
  const flat = isCity(precinct.settlement) ? `, кв. ${random.between(1, 36)}` : '';
  return `${precinct.settlement}, ${street}, д. ${house}${flat}`;
}
