import { Random } from '../../src/sample/random.js';
import { composed, ranked } from './name-stock.js';
import type { PersonList } from './person-lists.js';
import { misheard, mistyped } from './writing-errors.js';

const words = (text: string) => text.trim().split(/\s+/u);
const MEN = words('John William Thomas Richard Henry Robert Edward James George Hugh Roger Ralph Walter Simon Gilbert');
const WOMEN = words(
  'Mary Elizabeth Anne Margaret Jane Alice Agnes Joan Isabel Ellen Katherine Dorothy Grace Ruth Susan',
);
/** How clerks of a parish shortened and spelt the same name. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  John: ['Jno', 'Jon', 'Johannes'],
  William: ['Wm', 'Will', 'Willm'],
  Thomas: ['Thos', 'Tho', 'Tomas'],
  Richard: ['Richd', 'Rich'],
  Robert: ['Robt', 'Bob'],
  Elizabeth: ['Eliz', 'Betty', 'Elisabeth'],
  Mary: ['Marie', 'Polly'],
  Margaret: ['Margt', 'Peggy'],
  Anne: ['Ann', 'Anna', 'Nancy'],
  Katherine: ['Catherine', 'Kath', 'Kitty'],
  James: ['Jas', 'Jacobus'],
  Edward: ['Edwd', 'Ned'],
  Ellen: ['Elen', 'Helen'],
};
const TRADES = words(
  'weaver labourer husbandman spinner miller smith carpenter servant farmer shoemaker tailor carter',
);

interface Villager {
  readonly given: string;
  readonly sex: string;
  readonly born: number;
  readonly trade: string;
  readonly surname: string;
  readonly village: string;
  readonly birthPlace: string;
}

/**
 * A district's returns of several counts, ten years apart: families, of whom most are counted again. Ages in years, often rounded or
 * a year or two off, no birth date; names as the clerk spelt them; women take another surname when they marry; trades change.
 */
export function parishPersons(records: number, seed: number): PersonList {
  const random = new Random(`parish/${seed}`);
  const surname = ranked(
    random,
    composed(
      random,
      'Ack Bent Cromp Duck Entw Fal Green Hol Kay Lom Mather Nut Ogd Pil Rams',
      'worth ley ton hurst ey shaw er den',
    ),
    0.7,
  );
  const village = ranked(random, composed(random, 'Edg Turt Heat Long Brad Ains Quarl', 'worth on ley ton'), 0.7);
  const counts = random.pick([2, 3, 4]);
  const clerk = random.pick([10, 20, 30]);
  const rows: string[][] = [];
  const truth: number[] = [];
  let person = 0;
  while (rows.length < records) {
    const [family, home, father] = [surname.draw(), village.draw(), random.between(1780, 1840)];
    const members: Villager[] = [];
    const size = random.between(1, 7);
    for (let at = 0; at < size; at += 1) {
      const sex = at === 0 ? 'M' : at === 1 ? 'F' : random.pick(['M', 'F']);
      let given = random.pickHeavyTailed(sex === 'M' ? MEN : WOMEN);
      if (members.some((other) => other.given === given)) given = random.pick(sex === 'M' ? MEN : WOMEN);
      const born = at < 2 ? father + random.between(-4, 4) * at : father + 20 + at * 2;
      members.push({
        given,
        sex,
        born,
        trade: random.pickHeavyTailed(TRADES),
        surname: family,
        village: home,
        birthPlace: at === 0 || random.percent(15) ? village.draw() : home,
      });
    }
    for (const member of members) {
      let [name, place, trade] = [member.surname, member.village, member.trade];
      for (let count = 0; count < counts; count += 1) {
        const year = 1841 + 10 * count;
        if (random.percent(12)) place = village.draw();
        if (random.percent(15)) trade = random.pickHeavyTailed(TRADES);
        if (member.sex === 'F' && year - member.born > 18 && year - member.born < 34 && random.percent(25))
          name = surname.draw();
        if (member.born > year || random.percent(30)) continue;
        rows.push(returned(random, { ...member, surname: name, village: place, trade }, year, clerk));
        truth.push(person);
      }
      person += 1;
    }
  }
  return {
    name: `returns of ${counts} counts, ${clerk} in a hundred cells misspelt`,
    headers: ['forename', 'surname', 'sex', 'birth_year', 'parish', 'occupation', 'birth_place'],
    rows,
    truth: Int32Array.from(truth),
  };
}

function returned(
  random: Random,
  { given, sex, born, trade, surname, village, birthPlace: place }: Villager,
  year: number,
  clerk: number,
): string[] {
  const heard = (text: string) =>
    random.percent(clerk) ? (random.percent(60) ? misheard(random, text.toLowerCase()) : mistyped(random, text)) : text;
  const age = year - born + (random.percent(30) ? random.between(-2, 2) : 0);
  const rounded = age > 20 && random.percent(25) ? Math.round(age / 5) * 5 : age;
  const forms = WRITTEN[given];
  const name = forms !== undefined && random.percent(20) ? random.pick(forms) : heard(given);
  const birthPlace = random.percent(8) ? '' : heard(place);
  return [
    name,
    heard(surname),
    random.percent(2) ? '' : sex,
    random.percent(3) ? '' : String(year - rounded),
    heard(village),
    year - born < 14 || random.percent(25) ? '' : trade,
    birthPlace,
  ];
}
