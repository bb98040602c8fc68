import { dayOfSerial } from '../../../identity/index.js';
import type { ZipArchive } from '../bytes/zip-archive.js';
import { partOf } from './workbook-parts.js';
import { parseWholeXml } from './xml-parts.js';

const STYLES = 'xl/styles.xml';
/** A format of zeros alone shows that many digits: 000000000000 and 000-000-000 are how a number keeps its zeros. */
const ZEROS = /^0{2,15}$/;
/** One letter or two that a format writes before each number are its series: "АА "0000000. "№ " and "кв. " are none. */
const SERIES = /^(?:"[^"]*"|\\.)+/u;
const LETTERS = /^\p{Lu}{1,2}[\s-]*$/u;

/** What the number format of a cell style says of a stored number. */
export interface CellFormat {
  /** How many digits are shown at the least; 0 where the format says nothing of that. */
  readonly digits: number;
  /** Whether the number is shown as a day, a time or both. */
  readonly isMoment: boolean;
  /** What the format writes before the number and belongs to it. */
  readonly series: string;
  readonly isStruck: boolean;
}

/** Formats that every workbook has without writing them: days and times. */
const BUILT_IN_MOMENTS: ReadonlySet<number> = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
const PLAIN: CellFormat = { digits: 0, isMoment: false, series: '', isStruck: false };

/** The formats of a workbook by cell style. */
export async function readCellFormats(zip: ZipArchive): Promise<readonly CellFormat[]> {
  if (zip.member(STYLES) === null) return [];
  const formats = new Map<string, CellFormat>();
  const styles: CellFormat[] = [];
  const struckFonts = new Set<number>();
  let within = '';
  let fonts = 0;
  await parseWholeXml(partOf(zip, STYLES), {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(attributes['numFmtId'] ?? '', formatOf(attributes['formatCode'] ?? ''));
      else if (PARTS.has(name)) within = name;
      else if (name === 'font' && within === 'fonts') fonts += 1;
      else if (name === 'strike' && within === 'fonts' && !OFF.has(attributes['val'] ?? '')) struckFonts.add(fonts - 1);
      else if (name === 'xf' && within === 'cellXfs') {
        const isStruck = struckFonts.has(Number(attributes['fontId'] ?? -1));
        const format = formatWith(attributes['numFmtId'] ?? '', formats);
        styles.push(isStruck ? { ...format, isStruck } : format);
      }
    },
    close(name) {
      if (name === within) within = '';
    },
  });
  return styles;
}

const PARTS: ReadonlySet<string> = new Set(['fonts', 'cellXfs']);
const OFF: ReadonlySet<string> = new Set(['0', 'false']);

function formatWith(id: string, formats: ReadonlyMap<string, CellFormat>): CellFormat {
  return formats.get(id) ?? (BUILT_IN_MOMENTS.has(Number(id)) ? { ...PLAIN, isMoment: true } : PLAIN);
}

/** Text in quotes, behind a backslash and in brackets (colours, languages) is no part of a number. */
function formatOf(code: string): CellFormat {
  const positive = (code.split(';')[0] ?? '').replace(/\[[^\]]*\]|"[^"]*"|\\.|_./g, '');
  const digits = positive.replace(/["\s-]/g, '');
  const before = (SERIES.exec(code)?.[0] ?? '').replace(/["\\]/g, '');
  return {
    ...PLAIN,
    series: LETTERS.test(before) ? before : '',
    digits: ZEROS.test(digits) ? digits.length : 0,
    isMoment: /[dmyhs]/i.test(positive) && !/general/i.test(positive),
  };
}

const LAST_SERIAL = 2_958_465;
const DAYS_TO_1904 = 1462;
const DAY_SECONDS = 86_400;

/** A stored number that is shown as a day or a time, as ISO writes it; null where no calendar has it. */
export function momentOfNumber(number: string, counts1904: boolean): string | null {
  const value = Number(number);
  if (!(value > 0)) return null;
  const days = Math.floor(value);
  const seconds = Math.round((value - days) * DAY_SECONDS);
  const serial = days + (counts1904 ? DAYS_TO_1904 : 0);
  if (serial > LAST_SERIAL || seconds >= DAY_SECONDS) return null;
  const time = seconds === 0 ? '' : new Date(seconds * 1000).toISOString().slice(11, 19);
  if (days === 0) return time === '' ? null : time;
  // The 29 February 1900 of spreadsheets is no day.
  if (serial === 60) return null;
  const { year, month, day } = dayOfSerial(serial);
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return time === '' ? date : `${date} ${time}`;
}
