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
