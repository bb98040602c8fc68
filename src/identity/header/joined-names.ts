import { cached } from '../fold-cache.js';
import type { NamePart } from '../name/full-name.js';
import { comparable } from './comparable.js';
import { WORDS_OF_LANGUAGES } from './languages.js';

const PARTS: ReadonlySet<string> = new Set<NamePart>(['surname', 'given_name', 'patronymic']);
/** What stands between the names of a header, in whatever language. */
const BETWEEN: ReadonlySet<string> = new Set(
  'и і й та және мен ва әне жана and og och und et y e i a ve və va ja dhe si in en ir un oraz ak და և και و'.split(
    ' ',
  ),
);
/** Names of the two languages of the tool and English, whose headers have lists of their own. */
const PLAIN: Readonly<Record<NamePart, string>> = {
  surname: 'фамилия|фамилиясы|тегі|surname|last name|last|family name|фамилно',
  given_name: 'имя|аты|есімі|given name|given names|first name|first names|first|forename|forenames|собствено',
  patronymic:
    'отчество|әкесінің аты|middle name|middle names|middle|patronymic|maternal|maternal name|father s name|бащино',
};
const KNOWN: ReadonlyMap<string, NamePart> = new Map(
  (Object.entries(PLAIN) as [NamePart, string][]).flatMap(([part, words]) =>
    words.split('|').map((word): [string, NamePart] => [comparable(word), part]),
  ),
);
/** Headers that name no parts, in languages in which a whole name has one order; a comma in the cells says another. */
const GIVEN_FIRST: readonly NamePart[] = ['given_name', 'surname'];
const ORDERS: ReadonlyMap<string, readonly NamePart[]> = new Map([
  ...['имена', 'трите имена', 'три имена', 'трите имена на избирателя'].map(
    (header) => [header, ['given_name', 'patronymic', 'surname']] as const,
  ),
  ...[
    ...['nome completo', 'nome do eleitor', 'nome completo do eleitor', 'nome do cidadao', 'nome eleitor'],
    ...['nombre completo', 'nombre del elector', 'nombre del ciudadano', 'nombre completo del elector'],
    ...['name of elector', 'elector s name', 'name of the elector', 'elector name'],
  ].map((header) => [header, GIVEN_FIRST] as const),
]);

/** "Ime jednog od roditelja" has as many words; a whole name has no more than so many. */
const LONGEST_PART = 4;
const MOST_WORDS = 9;

/**
 * The names that a header joins, in its order: "Soyadı ve adı", "Sukunimi ja etunimet", "Vorname, Name". Null unless a surname and
 * a given name are among them, each once, and nothing else is said; or the header is one whose language has one order.
 */
export const namesJoined: (header: string) => readonly NamePart[] | null = cached((header) => {
  const plain = comparable(header.replace(/[([{][^()[\]{}]*[)\]}]/gu, ' '));
  const words = plain.split(' ');
  const ordered = ORDERS.get(plain);
  if (ordered !== undefined) return ordered;
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  const parts = partsOf(words, []);
  return parts?.includes('surname') && parts.includes('given_name') ? parts : null;
});

/** The longest known name first: "ime jednog roditelja" is one, though "ime" is one too. */
function partsOf(words: readonly string[], found: readonly NamePart[]): readonly NamePart[] | null {
  const [first] = words;
  if (first === undefined) return found;
  for (let length = Math.min(LONGEST_PART, words.length); length > 0; length -= 1) {
    const part = partNamed(words.slice(0, length).join(' '));
    if (part === null || found.includes(part)) continue;
    const all = partsOf(words.slice(length), [...found, part]);
    if (all !== null) return all;
  }
  return found.length > 0 && BETWEEN.has(first) ? partsOf(words.slice(1), found) : null;
}

function partNamed(words: string): NamePart | null {
  const concept = KNOWN.get(words) ?? WORDS_OF_LANGUAGES.get(words);
  return concept !== undefined && PARTS.has(concept) ? (concept as NamePart) : null;
}
