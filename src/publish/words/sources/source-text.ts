import type { Language } from '../../../model.js';
import { SOURCES_KK } from './kk.js';
import { SOURCES_RU } from './ru.js';

const STATEMENTS = { ru: SOURCES_RU, kk: SOURCES_KK } as const;
/** Where a place stands within a work that is quoted: an article, a footnote, a section's number. */
const PLACES = /(?:^|(?<=[\w)],? ))(?:art\. (?<article>\d+)|footnotes? (?<footnote>\d+)(?: and (?<second>\d+))?)/g;
/** A report by its publisher and sections alone: "ODIHR XIII.A". */
const REPORT = /^ODIHR (?=[IVX]+\b)/;
const BETWEEN =
  /(; |: |, (?=set high|Constitutional|on the cautious|as for|the line of|art\. |[IVX]+\.[A-Z]|VI\b|footnote)| \((?=more than 100\)))/;

/** Who says a number and why, as a reader of the language has it; names of authors and works stay as they are written. */
export function sourceText(source: string, language: Language): string {
  if (language === 'en') return source;
  return (
    STATEMENTS[language][source] ??
    source
      .split(BETWEEN)
      .map((part) => partText(part, language))
      .join('')
  );
}

function partText(part: string, language: 'ru' | 'kk'): string {
  const closing = part.endsWith(')') && !part.includes('(') ? ')' : '';
  const statement = STATEMENTS[language][closing === '' ? part : part.slice(0, -1)];
  if (statement !== undefined) return `${statement}${closing}`;
  const said = part.replace(REPORT, language === 'ru' ? 'БДИПЧ, ' : 'ДИАҚБ, ');
  return said.replace(PLACES, (_, article?: string, footnote?: string, second?: string) => {
    if (article !== undefined) return language === 'ru' ? `ст. ${article}` : `${article}-бап`;
    const numbers =
      second === undefined ? footnote : language === 'ru' ? `${footnote} и ${second}` : `${footnote}, ${second}`;
    return language === 'ru' ? `примечание ${numbers}` : `${numbers}-ескертпе`;
  });
}
