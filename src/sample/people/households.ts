import type { Sex } from '../../identity/index.js';
import type { Random } from '../random.js';
import { drawHeadYear } from './birth-dates.js';
import type { IinRegister } from './iin-register.js';
import { drawFamilyName, type FamilyName, type NameStock } from './names.js';
import { drawNameStock, drawPerson, drawSex, type Person, twinOf } from './people.js';

/** Last year in which all who were born in it may vote. */
const LAST_FULL_YEAR = 2000;

type Household = 'alone' | 'couple' | 'family' | 'one-parent';

/** Share of each kind of household, in a hundred. */
const HOUSEHOLDS: readonly (readonly [Household, number])[] = [
  ['alone', 24],
  ['couple', 33],
  ['family', 32],
  ['one-parent', 11],
];

/** Draws the voters who live together at an address: alone, a couple, or parents with their grown children. */
export function drawHousehold(random: Random, iins: IinRegister, address: string): Person[] {
  const stock = drawNameStock(random);
  const kind = random.pickWeighted(HOUSEHOLDS);
  const headYear = drawHeadYear(random);
  const family = { stock, address, familyName: drawFamilyName(random, stock) };
  if (kind === 'alone') return [drawPerson(random, iins, { ...family, sex: drawSex(random), birthYear: headYear })];
  if (kind === 'one-parent') {
    const father = undefined;
    const mother = drawPerson(random, iins, { ...family, sex: 'f', birthYear: headYear });
    return [mother, ...drawChildren(random, iins, family, headYear, father)];
  }
  const husband = drawPerson(random, iins, { ...family, sex: 'm', birthYear: headYear });
  const wife = drawWife(random, iins, family, headYear);
  if (kind === 'couple') return [husband, wife];
  return [husband, wife, ...drawChildren(random, iins, family, headYear, husband.givenName)];
}

interface Family {
  readonly stock: NameStock;
  readonly address: string;
  readonly familyName: FamilyName;
}

/** Two wives in three take the husband's surname. */
function drawWife(random: Random, iins: IinRegister, family: Family, husbandYear: number): Person {
  const { stock, address, familyName } = family;
  const birthYear = Math.min(husbandYear + random.between(-3, 5), LAST_FULL_YEAR);
  const surname = random.percent(66) ? { familyName } : {};
  return drawPerson(random, iins, { stock, address, sex: 'f', birthYear, ...surname });
}

function drawChildren(
  random: Random,
  iins: IinRegister,
  family: Family,
  parentYear: number,
  father: string | undefined,
): Person[] {
  const children: Person[] = [];
  const sex: Sex = drawSex(random);
  let birthYear = parentYear + random.between(20, 30);
  for (let wanted = random.between(1, 3); wanted > 0 && birthYear <= LAST_FULL_YEAR; wanted -= 1) {
    const kin = { ...family, ...(father === undefined ? {} : { father }), birthYear };
    const child = drawPerson(random, iins, { ...kin, sex: children.length === 0 ? sex : drawSex(random) });
    children.push(child);
    if (random.percent(1.5)) children.push(twinOf(iins, child));
    birthYear += random.between(1, 6);
  }
  return children;
}
