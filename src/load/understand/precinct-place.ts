import type { FoundFile } from '../find-files.js';
import { withoutEnding } from '../folder/file-name.js';
import type { FileShape } from '../read/types.js';

/** A precinct that is written once for a whole table, and where. */
export interface PlacedPrecinct {
  readonly precinct: string;
  readonly from: 'title' | 'sheet-name' | 'file-name';
}

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
  ...['secți\\p{L}*\\s+de\\s+votare', 'secti\\p{L}*\\s+de\\s+votare', 'sv', 'casilla', 'secci[oó]n\\s+electoral'],
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

/** The precinct that a table's title, its sheet's name or its file's name says, as the settings ask or beyond doubt; null otherwise. */
export function precinctFromPlace(file: FoundFile, shape: FileShape): PlacedPrecinct | null {
  const { precinct_from: wanted, precinct_pattern: pattern } = file.settings;
  const sheet =
    shape.workbook?.sheet ?? (file.part === undefined ? '' : withoutEnding(file.part.split('/').at(-1) ?? ''));
  const name = withoutEnding(file.path.split('#')[0]?.split('/').at(-1) ?? '');
  const places: readonly (readonly [PlacedPrecinct['from'], readonly string[]])[] = [
    ['title', shape.preamble],
    ['sheet-name', [sheet]],
    ['file-name', [name]],
  ];
  for (const [from, texts] of places) {
    if (wanted !== undefined && wanted.replace('_', '-') !== from) continue;
    const isAsked = wanted !== undefined;
    const found = pattern === undefined ? onlyNumber(texts, isAsked) : byPattern(pattern, texts);
    if (found !== null) return { precinct: found, from };
  }
  if (wanted === undefined && pattern === undefined && file.numberInName !== undefined)
    return { precinct: file.numberInName, from: 'file-name' };
  return null;
}

/** The one number that follows a word for precinct; where the place is asked for, the one number there is. */
function onlyNumber(texts: readonly string[], isAsked: boolean): string | null {
  const said = texts
    .filter((text) => /\d/.test(text))
    .flatMap((text) => [...numbersBy(AFTER_WORD, text), ...numbersBy(BEFORE_WORD, text)]);
  const [only, ...others] = new Set(said);
  if (only !== undefined) return others.length === 0 ? only : null;
  if (!isAsked) return null;
  const [number, ...more] = new Set(texts.flatMap((text) => text.match(/\d+/g) ?? []));
  return number === undefined || more.length > 0 ? null : number;
}

/** What the pattern's group holds wherever it matches; `matchAll` would have the long pattern compiled anew for each text. */
function numbersBy(pattern: RegExp, text: string): readonly string[] {
  const numbers: string[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) numbers.push(match[1] ?? '');
  return numbers;
}

/** `list_{precinct}_*`: what stands between the texts around it. */
function byPattern(pattern: string, texts: readonly string[]): string | null {
  const [before = '', after = ''] = pattern.split('{precinct}').map((part) => part.split('*'));
  const start = before.at(-1) ?? '';
  const end = after[0] ?? '';
  for (const text of texts) {
    const at = start === '' ? 0 : text.indexOf(start);
    if (at < 0) continue;
    const from = at + start.length;
    const until = end === '' ? text.length : text.indexOf(end, from);
    const found = until < 0 ? '' : text.slice(from, until).trim();
    if (found !== '') return found;
  }
  return null;
}
