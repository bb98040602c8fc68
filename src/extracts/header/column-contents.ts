import { isValidIin, patronymicRoot, plainHeader, readDate, SOME_CENTURY } from '../../identity/index.js';

/** What the cells of one column look like, from a sample of its records. */
export interface ColumnContents {
  readonly filled: number;
  readonly distinct: number;
  /** Shares of the filled cells, from 0 to 1. */
  readonly iins: number;
  readonly dates: number;
  /** Dates, years in which somebody may be born, or the numbers that a spreadsheet makes of days. */
  readonly births: number;
  /** Numbers of which each is one more than that of the record before. */
  readonly counted: number;
  /** Two names and more, and nothing else. */
  readonly wholeNames: number;
  readonly patronymics: number;
  readonly surnames: number;
}

const ENOUGH = 400;
const PATRONYMIC = /(?:вич|вна|ична|ұлы|улы|қызы|кызы|vich|vna|uly|kyzy)$/iu;
const SURNAME = /(?:[оеё]ва?|[иы]на?|ский|ская|енко|баев|баева|беков|бекова)$/iu;

/** Looks at the cells of one column. */
export function lookAtColumn(records: readonly (readonly string[])[], index: number): ColumnContents {
  const cells = records
    .slice(0, ENOUGH)
    .map((record) => (record[index] ?? '').trim())
    .filter((cell) => cell !== '');
  const share = (claim: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(claim).length / cells.length;
  return {
    filled: cells.length,
    distinct: new Set(cells).size,
    // Data frames write a number with a fraction.
    iins: share((cell) => /^\d{12}(?:[.,]0)?$/.test(cell) && isValidIin(cell.slice(0, 12))),
    dates: share(isDate),
    births: share((cell) => isDate(cell) || YEAR.test(cell) || isSerial(cell)),
    counted: shareCounted(cells),
    wholeNames: share((cell) => WHOLE_NAME.test(cell)),
    patronymics: share((cell) => isWord(cell) && PATRONYMIC.test(cell) && patronymicRoot(cell) !== ''),
    surnames: share((cell) => isWord(cell) && SURNAME.test(cell) && !PATRONYMIC.test(cell)),
  };
}

/** Headings and lines under a list stand between the numbers; each precinct may begin anew. */
const MOST_BETWEEN = 0.4;

function shareCounted(cells: readonly string[]): number {
  const numbers = cells.filter((cell) => /^\d{1,7}\.?$/.test(cell)).map((cell) => Number.parseInt(cell, 10));
  if (numbers.length < FEWEST_COUNTED || numbers.length < cells.length * (1 - MOST_BETWEEN)) return 0;
  return (
    numbers.filter((number, at) => at === 0 || number === 1 || number === numbers[at - 1]! + 1).length / numbers.length
  );
}

const YEAR = /^(?:18|19|20)\d\d(?:(?:0\d|1[0-2])[0-3]\d)?$/;
/** A question mark stands where an encoding has lost a letter. */
const WHOLE_NAME = /^(?:[\p{L}?][\p{L}\p{M}?'’ʻʼ.-]*[\s,]+){1,4}\p{L}[\p{L}\p{M}?'’ʻʼ.-]*$/u;

/** Two numbers parted by a sign, or by the name or the Roman numeral of a month; or three parted by blanks. */
const MAY_BE_DATE = /\d[./-]\s*\d|^\d{1,4}[\s./-]+\p{L}{1,12}[\s./-]+\d{1,4}|\d \d{1,2} \d/u;

function isDate(cell: string): boolean {
  return MAY_BE_DATE.test(cell) && readDate(cell, { century: SOME_CENTURY }).date !== null;
}

/** 1 January 1920 and 31 December 2014: a smaller number is a year, or counts something else. */
const SERIALS = { first: 7_306, last: 42_004 } as const;

/** The number that a spreadsheet makes of a day on which a voter may be born, saved as text. */
function isSerial(cell: string): boolean {
  const day = /^\d{4,5}(?:[.,]0)?$/.test(cell) ? Number.parseInt(cell, 10) : 0;
  return day >= SERIALS.first && day <= SERIALS.last;
}

function isWord(cell: string): boolean {
  return /^\p{L}[\p{L}'’ -]+$/u.test(cell);
}

/** A header that says nothing: none at all, a letter, or "Column5", "Столбец 5", "F5". */
export function saysNothing(header: string): boolean {
  return /^\s*(?:(?:column|col|field|столбец|поле|графа|баған|unnamed|\p{L}|_c)?[\s_:.#№]*\d*)\s*$/iu.test(header);
}

/** The beginning of the word for a birth, by which a header of dates speaks of one in whatever form. */
const BIRTH =
  /(?:^|\s)(?:рожд|ro[zj]h?d|roghd|народж|нараджэ|раждан|рођ|роден|рага|рагањ|туған|туыл|туул|туғил|таваллуд|төрсөн|born|birth|naissance|ne e?\s?le|nacim|nascim|nascita|nato|nastere|naster|nascut|geburt|geboren|geb|geboorte|rod[ej]n|rojstv|narozen|narodeni|urodz|dogum|dogul|tevellud|tug.?ilgan|doglan|dzims|gimim|sunni|syntym|fod[dts]|fodels|szulet|lindj|datelind|lahir|kuzaliwa|γεννησ|γενν|ծննդ|დაბად|دولا|ولاد|ميلاد|تولد|לידה|जन्म|เกิด)/u;

/** Fewer cells than this prove nothing. */
const FEWEST = 3;
/** As many lines in a row are numbered by more than chance. */
const FEWEST_COUNTED = 8;
const NEARLY_ALL = 0.9;
const MOST = 0.6;

/**
 * The field that the cells of a column prove beyond its header, or null: IINs prove themselves by their check digit;
 * names and dates are believed only where the header says nothing at all.
 */
export function fieldOfContents(header: string, { filled, distinct, ...share }: ColumnContents): string | null {
  if (filled < FEWEST) return null;
  if (share.iins >= NEARLY_ALL && distinct * 2 > filled) return 'iin';
  const areDates = share.dates >= NEARLY_ALL && distinct * 2 > filled;
  // "DR" and "DATE_R" of old exports; the first is a doctor elsewhere, whose cells are no dates.
  if (areDates && /^\s*d(?:at[ea]?|t)?[_ .]?r\.?\s*$/i.test(header)) return 'birth_date';
  if (share.births >= NEARLY_ALL && BIRTH.test(plainHeader(header))) return 'birth_date';
  if (share.counted >= NEARLY_ALL) return 'entry_no';
  if (!saysNothing(header)) return null;
  if (areDates) return 'birth_date';
  if (share.patronymics >= MOST) return 'patronymic';
  return share.surnames >= MOST ? 'surname' : null;
}

/** Whether the cells are the whole names of people, who are many. */
export function areWholeNames({ filled, distinct, wholeNames }: ColumnContents): boolean {
  return filled >= FEWEST && wholeNames >= NEARLY_ALL && distinct * 2 > filled;
}
