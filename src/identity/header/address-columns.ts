import { cached } from '../fold-cache.js';
import { comparable } from './comparable.js';

/** Which part of an address a column holds, in the order in which the parts are written; `line` is the address itself. */
export type AddressColumn = 'settlement' | 'line' | 'street' | 'house' | 'building' | 'flat';

/** The order of the parts, the widest first. */
export const ADDRESS_ORDER: readonly AddressColumn[] = ['settlement', 'line', 'street', 'house', 'building', 'flat'];

// What is numbered stands before what bears the number: "street number" is a house, "номер дома" as well.
const PARTS: readonly (readonly [part: AddressColumn, words: RegExp])[] = [
  ['flat', /^(?:квартир\S*|кв|комнат\S*|пәтер\S*|патер\S*|apartment|apt|flat|unit|room)$/u],
  ['building', /^(?:корпус\S*|корп|строени\S*|стр|building|bldg|блок)$/u],
  ['house', /^(?:дом\S{0,2}|д|house|hausnr|hausnummer|үи\S*|уи\S{0,2})$/u],
  [
    'street',
    /^(?:улиц\S*|ул|көше\S*|коше\S*|street|road|strasse|ulica|calle|rue|rua|sokak|utca|iela|микрорайон\S*|мкр)$/u,
  ],
  [
    'settlement',
    /^(?:населенн\S*|населен|нас|нп|город\S{0,2}|село|поселок|аул\S*|ауыл\S*|қала\S*|кала\S*|елді|елди|settlement|city|town|village|municipality|locality)$/u,
  ],
  ['line', /^(?:адрес\S*|мекен\S*|address)$/u],
];
/** Words that say no more than whose it is, or that it has a name and a number. */
const PLAIN =
  /^(?:номер\S*|н|наименовани\S*|название|имя|тип|вид|пункт\S*|п|проживани\S*|жительств\S*|места|место|адрес\S*|мекен\S*|address|регистраци\S*|нөмір\S*|номир\S*|атауы|мекен|мекені|избирател\S*|саилауш\S*|и|или|name|number|no|nr|num|of|voter|residence|residential|res|home|the|or)$/u;
/** Where mail goes, where one was born and where one votes is no dwelling. */
const ELSEWHERE = /^(?:почт\S*|mail\S*|postal|рожд\S*|birth|туған|туган|участ\S*|учаск\S*|precinct|polling|работ\S*)$/u;

/** The part of a person's address that a header names; null where it names none, or says more than that. */
export const addressColumn: (header: string) => AddressColumn | null = cached((header) => {
  const words = comparable(header).split(' ');
  if (words.some((word) => ELSEWHERE.test(word))) return null;
  const isNumber = words.some((word) => /^(?:номер|number|no|nr|num)$/.test(word));
  if (isNumber && words.every((word) => PLAIN.test(word) || /^(?:street|road)$/.test(word)) && words.length === 2)
    return words.some((word) => /^(?:street|road)$/.test(word)) ? 'house' : null;
  const part = PARTS.find(([, known]) => words.some((word) => known.test(word)));
  if (part === undefined) return null;
  const [name, known] = part;
  return words.every((word) => known.test(word) || PLAIN.test(word)) ? name : null;
});
