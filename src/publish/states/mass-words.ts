import { inThree, type Language, type Texts } from '../../model.js';
import type { MassLine } from '../read/mass-lines.js';
import { fieldLabel } from '../words/labels.js';

export const MASS_TITLE = inThree(
  'Changed for many at once',
  'Изменилось сразу у многих',
  'Бірден көпшілікте өзгерген',
);

const CAUSES: Readonly<Record<string, Texts>> = {
  'street-renamed': inThree('street renamed', 'улица переименована', 'көше атауы өзгерген'),
  'place-renamed': inThree('town or village renamed', 'населённый пункт переименован', 'елді мекен атауы өзгерген'),
  'postcode-changed': inThree('other postal code', 'другой почтовый индекс', 'пошта индексі басқа'),
  'houses-renumbered': inThree('houses renumbered', 'дома перенумерованы', 'үйлердің нөмірі өзгерген'),
  'address-rewritten': inThree('address written otherwise', 'адрес записан иначе', 'мекенжай басқаша жазылған'),
  'part-in-one-state': inThree(
    'a part of it in one state alone',
    'часть его только в одном состоянии',
    'бір бөлігі бір күйде ғана',
  ),
  'flats-in-one-state': inThree(
    'flats in one state alone',
    'квартиры только в одном состоянии',
    'пәтерлер бір күйде ғана',
  ),
  'in-one-state': inThree(
    'filled in one state alone',
    'заполнено только в одном состоянии',
    'бір күйде ғана толтырылған',
  ),
  'written-otherwise': inThree('written otherwise throughout', 'везде записано иначе', 'барлық жерде басқаша жазылған'),
  'date-swapped': inThree('day and month exchanged', 'день и месяц поменялись местами', 'күні мен айы алмасқан'),
  'date-shifted': inThree('days later', 'дней позже', 'күн кейін'),
};

const NAMES = inThree('names', 'имена', 'есімдер');

/** Of an address, a name or a date: whether each entry counts as corrected, or as the same. */
const TOLD = inThree(
  'told as corrected, explained',
  'считаются исправленными, объяснены',
  'түзетілген деп саналады, түсіндірілген',
);
const SAME = inThree(
  'not told one by one: it says nothing of a person',
  'по одному не показаны: о человеке это ничего не говорит',
  'бір-бірлеп көрсетілмейді: адам туралы ештеңе айтпайды',
);

/** What changed, for how many entries of how many, at how many precincts, and how these are counted. */
export interface MassText {
  readonly what: string;
  readonly entries: number;
  readonly of: number | null;
  readonly precincts: number | null;
  readonly counted: string;
}

export function massText(
  { cause, field, before, after, entries, of, precincts, isTold }: MassLine,
  language: Language,
): MassText {
  const name = field === 'names' ? NAMES[language] : fieldLabel(field)[language];
  const change =
    cause === 'date-shifted' ? `${Number(after) > 0 ? '+' : '−'}${Math.abs(Number(after))}` : changed(before, after);
  const cased = name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  const text = CAUSES[cause]?.[language] ?? cause;
  return {
    what:
      change === ''
        ? `${cased}: ${text}`
        : `${cased}: ${cause === 'date-shifted' ? `${change} ${text}` : `${text}: ${change}`}`,
    entries,
    of,
    precincts,
    counted: (isTold ? TOLD : SAME)[language],
  };
}

function changed(before: string | null, after: string | null): string {
  if (before === null) return after === null ? '' : `+ ${after}`;
  return after === null ? before : `${before} → ${after}`;
}
