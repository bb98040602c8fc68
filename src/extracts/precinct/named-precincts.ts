import { numbersByPrecinctWord } from './precinct-words.js';

// How titles, headings and names of files say which precinct they are of.

const WORDS = [
  ...['избирательн\\p{L}*\\s+участ\\p{L}*', 'участ(?:ок|ка|ке|ку)', 'уик', 'избирательн\\p{L}*\\s+комисси\\p{L}*'],
  ...[
    'сайлау\\s+учаскес\\p{L}*',
    'учаске\\p{L}*',
    'уск',
    'precinct',
    'polling\\s+station',
    'pct',
    'pec',
    'uchastok',
    'uik',
  ],
  // As offices shorten it in the names of files: "уч 45", "уч-к 45".
  ...['уч(?:-?к\\p{L}{0,2})?', 'иу'],
  ...['wahlbezirk', 'stimmbezirk', 'bureau\\s+de\\s+vote', 'mesa', 'obwod\\p{L}*', 'секция', 'дільниц\\p{L}*'],
  ...['sec[țţt]i\\p{L}*(?:\\s+de\\s+votare)?', 'sv', 'casilla', 'secci[oó]n\\s+electoral'],
  ...['se[cç][cç][aã]o\\s+eleitoral', 'bira[cč]ko\\s+mjesto', 'bira[cč]ko\\s+mesto', 'бирачко\\s+место'],
  ...['избирателна\\s+секция', 'дільниця', '(?:საარჩევნო\\s+)?უბანი', '(?:ընտրական\\s+)?տեղամաս\\p{L}*'],
  ...[
    'seçim\\s+sand[ıi][ğg][ıi]',
    'sand[ıi]k',
    'sezione',
    'volební\\s+okrsek',
    'okrsek',
    'szavazókör',
    'polling\\s+unit',
  ],
].join('|');
const NUMBER = '(\\d{1,15}(?:[-/]\\d{1,9})?(?:\\p{Lu}{1,2})?|\\d{1,4}\\p{Lu}\\d{1,4})(?![\\p{L}\\d])';
/** "Избирательный участок № 153"; in Kazakh the number stands first: "№ 153 сайлау учаскесі". */
const AFTER_WORD = new RegExp(
  `(?<!\\p{L})(?:${WORDS})[\\s_.:-]*(?:(?:номер|number|code|nro|no|nr|br|n)[°º]?[\\s_.:-]*|[№#][\\s_-]*)?${NUMBER}`,
  'giu',
);
const BEFORE_WORD = /№\s*(\d{1,9})\s*(?:-?\s*)?(?:сайлау\s+учаске|учаске|избирательн\p{L}*\s+участ)/giu;

/** The numbers of precincts that these texts name, each once. */
export function namedPrecincts(texts: readonly string[]): readonly string[] {
  // Names of files have a low line for each blank.
  const spaced = texts.map((text) => text.replaceAll('_', ' '));
  const numbered = spaced.filter((text) => /\d/.test(text) && /\p{L}/u.test(text));
  const said = numbered.flatMap((text) => [...numbersBy(AFTER_WORD, text), ...numbersBy(BEFORE_WORD, text)]);
  return [...new Set(said.length > 0 ? said : numbered.flatMap(numbersByPrecinctWord))];
}

/** What the pattern's group holds wherever it matches; `matchAll` would have the long pattern compiled anew for each text. */
function numbersBy(pattern: RegExp, text: string): readonly string[] {
  const numbers: string[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) numbers.push(match[1] ?? '');
  return numbers;
}
