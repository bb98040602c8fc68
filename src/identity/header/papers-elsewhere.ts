import { plainHeader } from './comparable.js';

/** Beginnings of words, all of which must stand in a header, and what it is then about. */
interface Words {
  readonly concepts: readonly string[];
  readonly all: readonly RegExp[];
  readonly none?: RegExp;
}

const NUMBER = /^(?:nr|no|num|numar|numarul|numer|numero|nummer|номер|numeracja)$/;
/** Certificates by which somebody votes elsewhere: of Moldova, Ukraine, Poland, Bulgaria, Germany, Romania, Spain. */
const VOTING_PAPER = /^(?:certificat|zaswiadczen|посвідчен|відкріпн|посвiдчен|удостоверени|wahlschein)/;
const OF_IDENTITY = /^(?:identit|tozsamos|особ|лична|самоличн|nastere|urodz)/;
const DATE = /^(?:data|дата|datum|fecha|date)$/;

const HEADERS: readonly Words[] = [
  { concepts: ['serial', 'avc_serial'], all: [NUMBER, VOTING_PAPER], none: OF_IDENTITY },
  { concepts: ['serial', 'avc_serial'], all: [/^wahlscheinn/] },
  { concepts: ['issued_at'], all: [DATE, /^(?:eliberar|видач|wydani|издаван|ausstell|emision|delivr)/] },
  {
    concepts: ['basis'],
    all: [
      /^(?:temei|motiv|підстав|podstaw|grund$|rechtsgrund)/,
      /^(?:inclu|includ|inscri|включен|внесен|dopis|wpis|eintrag)/,
    ],
  },
  { concepts: ['basis'], all: [/^(?:temei|підстав|podstaw)/], none: /^(?:exclu|radier|вилуч|skresl)/ },
  { concepts: ['added_at'], all: [/^(?:ora|час|година|godzina|uhrzeit|hora|heure)$/], none: /^(?:seman|wydan)/ },
];

/** What the headers of registers and supplements of some other countries speak of, the surest first. */
export function papersElsewhere(plain: string): readonly string[] {
  const words = plain.split(' ');
  const has = (beginning: RegExp) => words.some((word) => beginning.test(word));
  const found = HEADERS.filter(({ all, none }) => all.every(has) && (none === undefined || !has(none)));
  return [...new Set(found.flatMap(({ concepts }) => concepts))];
}

/** Lines of protocols in Romanian, Ukrainian, Polish, Bulgarian, Spanish and French, by beginnings of words. */
const LINES: readonly (readonly [concept: string, all: string, none?: string])[] = [
  ['additions', 'alegator suplimentar'],
  ['voters_on_list', 'alegator lista', 'suplimentar particip semn'],
  ['voters_on_list', 'alegator inscris', 'suplimentar'],
  ['voted', 'alegator particip'],
  ['voted', 'alegator votat'],
  ['ballots_unused', 'buletin neutiliz'],
  ['ballots_unused', 'buletin nefolosi'],
  ['ballots_spoiled', 'buletin anulat'],
  ['ballots_received', 'buletin primit'],
  ['ballots_issued', 'buletin eliberat'],
  ['ballots_in_box', 'buletin urn'],
  ['invalid', 'buletin nevalabil'],
  ['invalid', 'vot nevalabil'],
  ['valid', 'vot valabil'],
  ['additions', 'виборц додатков'],
  ['voted', 'виборц участ'],
  ['voted', 'виборц отримал бюлетен'],
  ['voters_on_list', 'виборц спис', 'додатков витяг дому'],
  ['ballots_unused', 'бюлетен невикорист'],
  ['ballots_received', 'бюлетен отриман', 'виборц'],
  ['ballots_issued', 'бюлетен видан'],
  ['invalid', 'бюлетен недіисн'],
  ['voters_on_list', 'wyborc uprawnion'],
  ['voters_on_list', 'wyborc spis', 'dopisan'],
  ['additions', 'wyborc dopisan'],
  ['additions', 'избирател дописан'],
  ['voted', 'гласувал избирател'],
  ['voters_on_list', 'elector inscrit', 'votar adicional'],
  ['voters_on_list', 'elector padron', 'votar adicional'],
  ['voters_on_list', 'electeur inscrit', 'votant'],
  ['additions', 'elector adicional'],
  ['voted', 'elector votaron'],
];

const PROTOCOL = LINES.map(([concept, all, none = '']) => ({
  concept,
  all: plainHeader(all).split(' '),
  none: none === '' ? [] : plainHeader(none).split(' '),
}));

/** What a line of a protocol in these languages counts; null for anything else. */
export function lineElsewhere(plain: string): string | null {
  const words = plain.split(' ');
  const has = (beginning: string) => words.some((word) => word.startsWith(beginning));
  return PROTOCOL.find(({ all, none }) => all.every(has) && !none.some(has))?.concept ?? null;
}
