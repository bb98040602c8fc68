import { iinCheckDigit } from '../src/identity/index.js';
import { patronymicOf } from '../src/sample/people/names.js';
import { Random } from '../src/sample/random.js';

/** One entry of a made-up list; `person` is the truth. Nobody living: the IINs belong to births of the 19th century. */
export interface MadeEntry {
  readonly person: number;
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic: string;
  readonly birthDate: string;
  readonly iin: string;
  readonly address: string;
}

export interface ListPlan {
  readonly people: number;
  readonly seed: number;
  /** In per cent: people entered twice, and entries without an IIN. */
  readonly doubled: number;
  readonly withoutIin: number;
}

const words = (text: string) => text.trim().split(/\s+/u);
const FRONT = words(`Нұр Бек Ер Ай Қуан Жан Әл Мұрат Сер Тем Бай Сұл Ақ Есен Тоқ Дәу Қай Ора Мар Аман Бөрі Кен Ғал Сәу
  Досым Жұма Мақ Сап Тұр Үсен Ыбыр Қасым Ахмет Сәд Бақыт Өмір Ілия Шәй Рах Хал Ес Мең Қар Таң Көк Той`);
const BACK =
  words(`бек хан бай жан лан ғали дос мұрат тай кен ген дар ділда сар болат құл тас бол ай сұлтан мұхамед ахмет
  ман тоқ пан сін рат ыш ік кер темір баз шан`);
const WOMAN_BACK = words('гүл жан ша ра нұр сұлу ай зия ида ман ира лы бала әсем наз құл пан');
const STREETS =
  words(`Абая Сатпаева Жамбыла Панфилова Мира Гоголя Ауэзова Пушкина Ленина Кунаева Гагарина Достык Алтынсарина
  Сейфуллина Валиханова Момышулы Толе-би Казыбек-би Айтеке-би Желтоксан`);

function combine(front: readonly string[], back: readonly string[], seed: string): readonly string[] {
  const all = front.flatMap((start) => back.map((end) => start + end));
  const random = new Random(seed);
  for (let i = all.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
}

const MEN = combine(FRONT, BACK, 'men');
const WOMEN = combine(FRONT, WOMAN_BACK, 'women');
const ROOTS = combine(FRONT, BACK, 'surnames');

/** Entries of a national list: families with fathers, sons and twins; some people entered twice, spelled by another office. */
export function* makeList(plan: ListPlan): Generator<MadeEntry> {
  const random = new Random(`list/${plan.seed}`);
  const serials = new Map<string, number>();
  let person = 0;
  while (person < plan.people) {
    const surname = random.pickHeavyTailed(ROOTS);
    const father = random.pickHeavyTailed(MEN);
    const address = `ул. ${random.pick(STREETS)}, д. ${random.between(1, 180)}, кв. ${random.between(1, 90)}`;
    const birthYear = random.between(1815, 1875);
    const family = [personOf(random, serials, surname, random.pickHeavyTailed(MEN), 'm', birthYear, address, father)];
    const children = random.below(3);
    for (let c = 0; c < children && birthYear < 1860; c += 1) {
      const isGirl = random.percent(50);
      const child = personOf(
        random,
        serials,
        surname,
        random.pickHeavyTailed(isGirl ? WOMEN : MEN),
        isGirl ? 'f' : 'm',
        birthYear + random.between(20, 38),
        address,
        family[0]!.givenName,
      );
      family.push(child);
      if (random.percent(1)) family.push(twin(random, serials, child, isGirl));
    }
    for (const member of family) {
      const first = { ...member, person, iin: random.percent(plan.withoutIin) ? '' : member.iin };
      yield first;
      if (random.percent(plan.doubled)) yield again(random, { ...member, person }, plan);
      person += 1;
    }
  }
}

type Named = Omit<MadeEntry, 'person'>;

function personOf(
  random: Random,
  serials: Map<string, number>,
  root: string,
  givenName: string,
  sex: 'm' | 'f',
  year: number,
  address: string,
  father: string,
): Named {
  const surname = /[аәеиіоөуұүыэ]$/u.test(root) ? `${root}ев` : `${root}ов`;
  const month = random.percent(4) ? 1 : random.between(1, 12);
  const day = month === 1 && random.percent(30) ? 1 : random.between(1, 28);
  const birthDate = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return {
    surname: sex === 'm' ? surname : `${surname}а`,
    givenName,
    patronymic: patronymicOf(
      father,
      'kazakh',
      sex,
      random.percent(50) ? 'kin' : random.percent(85) ? 'suffix' : 'none',
    ),
    birthDate,
    iin: nextIin(serials, birthDate, sex),
    address,
  };
}

/** The next assignable IIN of that day and sex. */
function nextIin(serials: Map<string, number>, birthDate: string, sex: 'm' | 'f'): string {
  const head = birthDate.slice(2, 4) + birthDate.slice(5, 7) + birthDate.slice(8) + (sex === 'm' ? '1' : '2');
  for (;;) {
    const serial = (serials.get(head) ?? 0) + 1;
    serials.set(head, serial);
    const eleven = head + String(serial).padStart(4, '0');
    const digit = iinCheckDigit(eleven);
    if (digit !== null) return eleven + String(digit);
  }
}

function twin(random: Random, serials: Map<string, number>, first: Named, isGirl: boolean): Named {
  const names = isGirl ? WOMEN : MEN;
  let givenName = random.pickHeavyTailed(names);
  while (givenName === first.givenName) givenName = random.pickHeavyTailed(names);
  return { ...first, givenName, iin: nextIin(serials, first.birthDate, isGirl ? 'f' : 'm') };
}

const RUSSIAN = new Map([...'әғқңөұүһі'].map((letter, i) => [letter, [...'агкноуухи'][i]!]));
const russian = (name: string) => [...name].map((letter) => RUSSIAN.get(letter) ?? letter).join('');

/** The same person as another office wrote it: Russian letters, a slip, no patronymic, no IIN. */
function again(random: Random, entry: MadeEntry, plan: ListPlan): MadeEntry {
  let { surname, givenName, patronymic, birthDate } = entry;
  if (random.percent(50))
    [surname, givenName, patronymic] = [russian(surname), russian(givenName), russian(patronymic)];
  if (random.percent(8)) surname = slip(random, surname);
  if (random.percent(8)) givenName = slip(random, givenName);
  if (random.percent(10)) patronymic = '';
  const [year, month, day] = birthDate.split('-') as [string, string, string];
  if (random.percent(3) && Number(day) <= 12) birthDate = `${year}-${day}-${month}`;
  else if (random.percent(3)) birthDate = `${year}-${month}-${String(random.between(1, 28)).padStart(2, '0')}`;
  const address = random.percent(60) ? entry.address : `ул. ${random.pick(STREETS)}, д. ${random.between(1, 180)}`;
  return {
    ...entry,
    surname,
    givenName,
    patronymic,
    birthDate,
    address,
    iin: random.percent(plan.withoutIin) ? '' : entry.iin,
  };
}

function slip(random: Random, name: string): string {
  const at = random.between(1, name.length - 1);
  const other = random.pick([...'аеиорнтсл']);
  return random.pick([name.slice(0, at) + name.slice(at + 1), name.slice(0, at) + other + name.slice(at + 1)]);
}
