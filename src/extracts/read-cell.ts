import { foldAddress, foldPlace, parseAddress, readDate, readDateTime } from '../identity/index.js';
import type { SqlValue } from '../model.js';
import type { Field } from './extract.js';
import { normaliseHeader } from './header-spelling.js';
import type { ReadingSettings } from './reading-plan.js';

/** The values of one cell for the columns of its field, or why it has none. */
export interface CellReading {
  readonly values: readonly SqlValue[];
  readonly rejection?: { readonly reason: string; readonly expected: string; readonly found: string };
  readonly repair?: { readonly kind: string; readonly written: string };
}

/** Reads a filled cell as its field's kind asks; `pollingDay` completes cells that hold only a time, where the field is about that day. */
export function readCell(field: Field, written: string, settings: ReadingSettings): CellReading {
  switch (field.kind) {
    case 'place':
      return { values: [written, foldPlace(written) || null] };
    case 'address':
      return { values: [written, foldAddress(written) || null, parseAddress(written).settlement || null] };
    case 'date':
      return readPlainDate(written, settings.dates);
    case 'date_time':
      return readTime(written, field.onPollingDay === true ? settings.pollingDay : null, settings.dates);
    case 'yes_no':
      return readYesNo(written);
    case 'whole_number':
      return readWholeNumber(written);
    case 'decimal':
      return readNumber(written, /^-?\d{1,15}(\.\d+)?$/, 'a number');
    case 'candidate':
      return { values: [written, normaliseHeader(written) || written] };
    case 'precinct':
      return { values: [readPrecinct(written)] };
    case 'serial':
      return readSerial(written);
    case 'document':
      return { values: [written, bareNumber(written) || null] };
    case 'choice':
      return readChoice(field, written);
    default:
      return { values: [written] };
  }
}

function rejected(reason: string, expected: string, found: string): CellReading {
  return { values: [], rejection: { reason, expected, found } };
}

function readPlainDate(written: string, dates: ReadingSettings['dates']): CellReading {
  const { date, problem, repair } = readDate(written, dates);
  if (date === null) return rejected(`date-${problem ?? 'unreadable'}`, 'a calendar date such as 09.06.2019', written);
  return { values: [date], ...(repair === null ? {} : { repair: { kind: repair, written } }) };
}

/** A spreadsheet's number of days, with the time of day as its fraction. */
const SERIAL_TIME = /^[1-9]\d{2,4}(?:[.,]\d+)?$/;

function readTime(written: string, pollingDay: string | null, dates: ReadingSettings['dates']): CellReading {
  const { at, problem } = readDateTime(written, pollingDay, dates);
  if (at === null) return rejected(`date-${problem ?? 'unreadable'}`, 'a time such as 09.06.2019 10:15', written);
  // Minutes after midnight stand in a column because check SQL may use no date functions.
  const minute = at.length > 10 ? Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) : null;
  const repair = SERIAL_TIME.test(written) ? { repair: { kind: 'excel-serial', written } } : {};
  return { values: [at, minute], ...repair };
}

const YES = ['да', 'yes', 'y', '1', 'true', 'иә', 'ия', '+', 'v', 'x', 'х', 'есть', 'бар', 'д', 'и'];
const NO = ['нет', 'no', 'n', '0', 'false', 'жоқ', 'жок', '-', '–', '—', 'н', 'ж'];
const YES_OR_NO: ReadonlyMap<string, CellReading> = new Map<string, CellReading>([
  ...YES.map((word) => [word, { values: [1] }] as const),
  ...NO.map((word) => [word, { values: [0] }] as const),
]);

function readYesNo(written: string): CellReading {
  const reading = YES_OR_NO.get(written) ?? YES_OR_NO.get(written.toLowerCase());
  return reading ?? rejected('not-yes-no', 'yes or no (да/нет, иә/жоқ, 1/0)', written);
}

/** Reads a number of voters or ballots. */
export function readWholeNumber(written: string): CellReading {
  return readNumber(written, /^\d{1,15}$/, 'a whole number, 0 or more');
}

function readNumber(written: string, form: RegExp, expected: string): CellReading {
  // Spaces group thousands in Russian and Kazakh files; a comma is their decimal point.
  const plain = written.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return form.test(plain) ? { values: [Number(plain)] } : rejected('not-a-number', expected, written);
}

/** A precinct's number as all files can agree on it: without №, УИК and the like; zeros in front are part of it. */
export function readPrecinct(written: string): string {
  if (isPlainNumber(written)) return written;
  const bare = written
    .normalize('NFC')
    .replace(/^(?:избирательный\s+участок|участок|уик|сайлау\s+учаскесі|учаске|precinct|ps)(?=[\s№#.\d])/iu, '')
    .replace(/^[\s№#.]+/u, '')
    .replace(/^no\.?\s*(?=\d)/iu, '')
    .trim();
  return bare === '' ? written : bare;
}

function isPlainNumber(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
};

/**
 * A serial as written, its series and its number. The series loses spaces and dashes and takes Latin look-alikes, so that
 * "АА № 0012345" typed in either alphabet meets "AA-0012345"; zeros in front of the number stay.
 */
function readSerial(written: string): CellReading {
  const match = /^(.*?)(\d+)$/u.exec(bareNumber(written));
  if (match === null) return rejected('not-a-serial', 'a serial that ends in digits', written);
  return { values: [written, match[1] ?? '', match[2] ?? ''] };
}

/** The number of a paper without spaces, dashes and №, its letters Latin where they look it. */
function bareNumber(written: string): string {
  if (isPlainNumber(written)) return written;
  const bare = written
    .normalize('NFC')
    .toUpperCase()
    .replace(/№|\bNO\b\.?/gu, '')
    .replace(/[\s\u00a0._/-]+/gu, '');
  return [...bare].map((letter) => LOOK_ALIKES[letter] ?? letter).join('');
}

function readChoice(field: Field, written: string): CellReading {
  const word = normaliseHeader(written);
  for (const [value, spellings] of Object.entries(field.choices ?? {})) {
    if (normaliseHeader(value) === word || spellings.some((spelling) => normaliseHeader(spelling) === word)) {
      return { values: [value] };
    }
  }
  return rejected('not-a-choice', `one of ${Object.keys(field.choices ?? {}).join(', ')}`, written);
}
