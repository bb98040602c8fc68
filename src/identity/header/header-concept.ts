import { cached } from '../fold-cache.js';
import { insideBrackets, withoutBrackets } from './abbreviations.js';
import { comparable } from './comparable.js';
import { englishPrecinctConcepts } from './english-columns.js';
import { headerWords } from './header-words.js';
import { inCyrillic } from './in-cyrillic.js';
import { namesJoined } from './joined-names.js';
import { WORDS_OF_LANGUAGES } from './languages.js';
import { listColumnConcepts } from './list-columns.js';
import { longHeaderConcept, precinctConcepts } from './long-headers.js';
import { beforeLoss } from './lost-letters.js';
import { papersElsewhere } from './papers-elsewhere.js';
import { lineElsewhere } from './protocol-lines.js';
import { namesADwelling, namesAMark, namesAStation } from './words-by-language.js';

/** A meaning and how sure it is: of two columns that claim one field, the surer has it. */
export interface ConceptFound {
  readonly concept: string;
  readonly score: number;
}

interface Rule {
  readonly concept: string;
  readonly score: number;
  /** Words that must all stand there. */
  readonly core: readonly string[];
  /** Words that may stand beside them; any other word means something else. */
  readonly beside: ReadonlySet<string>;
}

/** Whose it is, which form it has, and where systems put their own marks. */
const ALWAYS =
  'voter personal person text legal current the of s en registration registered reg res residence official cde val value field info information details';
const IDENTITY = 'id code number abbreviation no';

function rule(concept: string, score: number, core: string, beside = ''): Rule {
  return { concept, score, core: core.split(' '), beside: new Set(`${ALWAYS} ${beside}`.split(' ')) };
}

// The more a header says besides, the less sure it is. "Last voted date" has a word that no rule of a surname knows.
const RULES: readonly Rule[] = [
  rule('surname', 9, 'last name'),
  rule('surname', 9, 'surname', 'name last family'),
  rule('surname', 9, 'family name'),
  rule('surname', 7, 'last'),
  rule('surname', 5, 'family'),
  rule('given_name', 9, 'first name', 'given'),
  rule('given_name', 9, 'given name'),
  rule('given_name', 9, 'forename', 'first'),
  rule('given_name', 9, 'christian name'),
  rule('given_name', 7, 'first'),
  rule('given_name', 7, 'given'),
  rule('patronymic', 9, 'middle name', 'maiden or initial'),
  rule('patronymic', 9, 'patronymic', 'name'),
  rule('patronymic', 8, 'father name', 's'),
  rule('patronymic', 7, 'middle initial', 'name'),
  rule('patronymic', 7, 'middle', 'maiden'),
  rule('full_name', 8, 'full name'),
  rule('full_name', 6, 'complete name'),
  // Where no other column is a name: "Smith, John".
  rule('full_name', 4, 'name', 'elector person s'),
  rule('birth_date', 9, 'birth date', 'day month year'),
  rule('birth_date', 6, 'birth'),
  rule('birth_year', 5, 'birth year'),
  rule('precinct', 9, 'precinct', IDENTITY),
  rule('precinct', 8, 'polling station', IDENTITY),
  rule('precinct', 8, 'polling district', IDENTITY),
  rule('precinct', 6, 'polling place', IDENTITY),
  rule('precinct', 7, 'polling unit', IDENTITY),
  rule('precinct', 7, 'polling division', IDENTITY),
  rule('precinct', 7, 'voting precinct', IDENTITY),
  rule('precinct', 6, 'part', 'number no polling'),
  // Of a roll whose electors are numbered in each polling district: "AB-12".
  rule('precinct', 3, 'number prefix'),
  // A ward is one where a list has nothing smaller.
  rule('precinct', 2, 'ward', IDENTITY),
  rule('precinct', 7, 'election district', IDENTITY),
  rule('precinct', 7, 'voting district', IDENTITY),
  rule('precinct', 7, 'electoral district', IDENTITY),
  rule('precinct', 7, 'precinct', `${IDENTITY} county ward district voting election`),
  rule('precinct', 6.5, 'precinct', `${IDENTITY} designation`),
  rule('precinct', 6, 'precinct', `${IDENTITY} name designation`),
  rule('precinct', 5, 'precinct', `${IDENTITY} name designation description county ward district city town`),
  rule('address', 9, 'address', 'street line 1 full house home enrolled'),
  rule('address', 7, 'address', 'street line 1 full house complete concatenated formatted all'),
  rule('entry_no', 8, 'line number'),
  rule('entry_no', 8, 'entry number'),
  rule('entry_no', 6, 'serial number'),
  rule('entry_no', 7, 'sl number', 'in part'),
  rule('voted', 7, 'voted'),
  rule('voted', 7, 'signed'),
  rule('voted', 6, 'signature', 's or mark'),
  rule('national_number', 8, 'national id', 'number no card nat'),
  rule('national_number', 8, 'nat id', 'number no card'),
  rule('id_document', 8, 'passport', 'number no'),
  rule('id_number', 7, 'identity card', 'number no'),
  rule('id_number', 7, 'id card', 'number no'),
  rule('id_document', 7, 'id document', 'number no'),
  rule('entry_no', 8, 'serial number on list'),
  rule('postcode', 8, 'postcode', 'code'),
  rule('sex', 8, 'sex', 'code description'),
  rule('phone', 8, 'telephone', 'number full area code daytime'),
  rule('city', 8, 'city', 'name description usps'),
  rule('voter_id', 8, 'id voter', 'state number sos county unique'),
];

/** The № that stands before or behind what is numbered. */
const NUMBER_SIGN = /^номер | номер$/u;

/** The same in Latin letters: "N° de Mesa", "Mesa Nro". */
const NUMBER_WORD =
  /^(?:n|no|nr|nro|num|numero|numer|numri|nomor|broj|br|број|бр|namba|رقم|st) (?:(?:de|da|do|du|del|della|d|i|ya) )?| (?:n|no|nr|nro|num|numero|numer|broj|br|број|бр|c|cislo|nummer)$/u;
const NUMBERED: ReadonlySet<string> = new Set(['precinct', 'entry_no', 'national_number']);
/** A precinct's name yields to its code. */
const NAME_OF_IT = /^(?:libelle|nom|nombre|nome|naziv|nazwa|nazev|denumire\p{L}*|denominazione) /u;

const LEAST_SURE = 1;

/** No header is longer, in characters; a cell that a broken quote has filled may be. */
export const LONGEST_HEADER = 200;

/**
 * What a header says its column is about, the surest meaning first; empty where its words say nothing, or too much. What it
 * explains in brackets counts only with all else, or not at all.
 */
export function headerConcepts(cell: string): readonly ConceptFound[] {
  return cell.length > LONGEST_HEADER ? [] : meanings(cell);
}

// A header is asked once for each field of each extract.
const meanings = cached((cell): readonly ConceptFound[] => {
  const found = conceptsOf(cell);
  if (found.length > 0) return found;
  const twice = inTwoLanguages(cell);
  if (twice.length > 0) return twice;
  const bare = withoutBrackets(cell);
  const explained = insideBrackets(cell);
  const outside = bare === null ? [] : conceptsOf(bare);
  if (outside.length > 0) return outside;
  const inside = explained === null ? [] : conceptsOf(explained);
  return inside.length > 0 ? inside : firstConcepts([...inCyrillic(cell), ...beforeLoss(cell)]);
}, LONGEST_HEADER);

/** In a title "part" alone is one of anything. */
const ANY_PART = /^(?:part|number|code)$/i;
const LEAST_SURE_WORD = 6;

/** Whether words are what some language calls a precinct at the head of a column, and nothing else. */
export function precinctWord(words: string): boolean {
  if (words.length > LONGEST_HEADER || ANY_PART.test(words) || !/\p{L}/u.test(words)) return false;
  const [first] = headerConcepts(words);
  return first?.concept === 'precinct' && first.score >= LEAST_SURE_WORD;
}

/** "Туған жылы / Год рождения": what both parts say, or one where the other is of another language and says nothing that is known. */
function inTwoLanguages(cell: string): readonly ConceptFound[] {
  const [one = '', other = '', ...more] = cell.split(/[/|\n]/).map((part) => part.trim());
  if (!/\p{L}{2}/u.test(one) || !/\p{L}{2}/u.test(other) || more.length > 0) return [];
  const [first, second] = [conceptsOf(one), conceptsOf(other)];
  if (first.length > 0 && second.length > 0) return first[0]?.concept === second[0]?.concept ? first : [];
  return languageOf(one) === languageOf(other) ? [] : [...first, ...second];
}

function languageOf(text: string): 'kk' | 'cyrillic' | 'other' {
  if (/[әғқңөұүһі]/iu.test(text)) return 'kk';
  return /\p{Script=Cyrillic}/u.test(text) ? 'cyrillic' : 'other';
}

/** What a header says in the first of these readings that says anything: of Russian in Latin letters, or with letters that were lost. */
function firstConcepts(readings: readonly string[]): readonly ConceptFound[] {
  for (const reading of readings) {
    const found = conceptsOf(reading);
    if (found.length > 0) return found;
  }
  return [];
}

/** A name that somebody goes by, in forms that ask for the one borne from birth as well. */
const USED_NAME = /^(?:nom d usage|nom marital|nom d epouse|ehename|married name)$/;

/** A surname in Serbian and Macedonian, the name between in Bulgarian. */
const MIDDLE_ELSEWHERE = /^(?:презиме|prezime)$/;

/** Whether a header is the name between two others in a list that has a surname besides. */
export function isMiddleNameBeside(header: string): boolean {
  return MIDDLE_ELSEWHERE.test(comparable(header));
}

function sureness(concept: string, plain: string): number {
  if (concept === 'precinct' && NAME_OF_IT.test(plain)) return 6;
  if (MIDDLE_ELSEWHERE.test(plain)) return 8;
  return concept === 'birth_year' ? 5 : USED_NAME.test(plain) ? 7 : 9;
}

/** The precinct where somebody is registered is that of a list which has no other. */
function withPlainPrecinct(found: readonly ConceptFound[]): readonly ConceptFound[] {
  const isHome = found.some(({ concept }) => concept === 'home_precinct');
  const isPlain = found.some(({ concept }) => concept === 'precinct');
  return isHome && !isPlain ? [...found, { concept: 'precinct', score: LEAST_SURE }] : found;
}

/** What a header numbers, where its language is known. */
function numbered(plain: string): string | undefined {
  const bare = plain.replace(NUMBER_WORD, '');
  const concept = bare === plain ? undefined : WORDS_OF_LANGUAGES.get(bare);
  return concept !== undefined && NUMBERED.has(concept) ? concept : undefined;
}

/** "Lp." of Polish, whose letters are those of "L/P", a man or a woman in Indonesian. */
const POLISH_LINE = /^\s*l\s?\.\s?p\.?\s*$/i;

function conceptsOf(cell: string): readonly ConceptFound[] {
  if (POLISH_LINE.test(cell)) return [{ concept: 'entry_no', score: 9 }];
  const plain = comparable(cell);
  const inLanguage =
    WORDS_OF_LANGUAGES.get(plain) ??
    WORDS_OF_LANGUAGES.get(plain.replace(NUMBER_SIGN, '')) ??
    numbered(plain) ??
    (namesJoined(cell) === null ? null : 'full_name') ??
    longHeaderConcept(plain) ??
    lineElsewhere(plain);
  const columns = listColumnConcepts(plain).map((concept, place) => ({ concept, score: 7 - place }));
  // Who gave a paper out is a question about a commission, and no count of papers.
  const issuer = /^(?:кем|кім|где|каким|которым) /u.test(plain) ? precinctConcepts(plain) : [];
  if (issuer.length > 0) return issuer.map((concept, place) => ({ concept, score: 9 - place }));
  // A long line of a protocol may be a column of a list too: which fields an extract has decides.
  if (inLanguage !== null) return [{ concept: inLanguage, score: sureness(inLanguage, plain) }, ...columns];
  const precincts = [...precinctConcepts(plain), ...englishPrecinctConcepts(plain)];
  if (precincts.length > 0)
    return withPlainPrecinct(precincts.map((concept, place) => ({ concept, score: 8 - place })));
  if (columns.length > 0) return columns;
  const elsewhere = papersElsewhere(plain);
  if (elsewhere.length > 0) return elsewhere.map((concept, place) => ({ concept, score: 7 - place }));
  if (namesAStation(plain)) return [{ concept: 'precinct', score: 7 }];
  if (namesADwelling(plain)) return [{ concept: 'address', score: 6 }];
  if (namesAMark(plain)) return [{ concept: 'voted', score: 6 }];
  if (!/[a-z]/i.test(cell)) return [];
  const words = headerWords(cell);
  const found = new Map<string, number>();
  for (const { concept, score, core, beside } of RULES) {
    if (!core.every((word) => words.includes(word))) continue;
    const others = words.filter((word) => !core.includes(word));
    if (others.every((word) => beside.has(word)) && (found.get(concept) ?? 0) < score) found.set(concept, score);
  }
  return [...found].map(([concept, score]) => ({ concept, score })).sort((a, b) => b.score - a.score);
}
