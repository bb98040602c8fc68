/** What one cell says besides another thing: "Иванов Иван, 12.03.1890 г.р., ИИН …", "№ 12 от 09.06.2019", "10:15, адресная справка". */
export type CellPart =
  | 'name'
  | 'birth'
  | 'born'
  | 'iin'
  | 'rest'
  | 'number'
  | 'date'
  | 'time'
  | 'words'
  | 'from'
  | 'to'
  | 'paper'
  | 'turned';

const DAY =
  /(?<![\d.])(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}\s+\p{L}{3,10}\.?\s+\d{4}|\d{1,2}[\s./-]+[IVXІХ]{1,4}[\s./-]+\d{4})(?!\d)/u;
const YEAR = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/;
const IIN = /(?<!\d)\d{12}(?!\d)/;
/** Words between a name and what follows it. */
const LABEL =
  /(?<!\p{L})(?:г\s?\.\s?р|года? рождения|год рожд|д\s?\.\s?р|дата рождения|род(?:ился|илась|ивш\p{L}*)?|ж\s?\.\s?т|туған(?: күні| жылы)?|жылы туған|born(?: on)?|dob|d\s?\.\s?o\s?\.\s?b|b|geb(?:oren)?(?: am)?|nacid[oa]|née? le|иин|жсн|iin|г|ж)(?!\p{L})\.?\s*:?/giu;
const EDGES = /^[\s,;:.()/|–—-]+|[\s,;:()/|–—-]+$/gu;
const TIME =
  /(?<!\d)(?:[01]?\d|2[0-3])\s?(?:[:.-]|час\p{L}*|ч\.?|h)\s?[0-5]\d(?:[:][0-5]\d)?(?![\d.])(?:\s*(?:мин|м)\.?)?/u;
/** "№ 12 от 09.06.2019", "12 / 09.06.2019", "009-3 from 2019-06-09", "09.06.2019 ж. № 12". */
const BETWEEN = /(?:^|[\s,;/(])(?:от|from|dated|of|du|vom|de|күні|ж\.|г\.|дата|берілген)(?=[\s\d.,;]|$)/giu;

/** One part of a cell, as the cell of its own column would hold it; '' where it is not there. */
export function partOfCell(part: CellPart, written: string): string {
  switch (part) {
    case 'name':
      return nameIn(written);
    case 'birth':
      return birthIn(written);
    case 'born':
      // Of a column of births alone: what holds none is seen as it stands.
      return birthIn(written) || written;
    case 'iin':
      return IIN.exec(written)?.[0] ?? '';
    case 'rest':
      return restOf(written);
    case 'number':
      return numberIn(written);
    case 'date':
      return DAY.exec(written)?.[0] ?? '';
    case 'time':
      return momentIn(written);
    case 'paper':
      return ABSENT.test(written) ? '' : (PAPER.exec(written)?.[1] ?? '');
    case 'turned':
      return turned(written);
    case 'from':
      return serialRange(written)?.from ?? '';
    case 'to':
      return serialRange(written)?.to ?? '';
    case 'words':
      return trimmed(written.replace(DAY, ' ').replace(TIME, ' '));
  }
}

/** The number of the certificate that a ground names: "адресная справка № 1203 от 09.06.2019", "по месту жительства № 1203". */
const PAPER =
  /(?:(?:справк\p{L}*|спр\.|анықтама\p{L}*|certificate)[^№#\d]{0,40}(?:№|#|n|no\.?|номер)|жительства\s*№)\s*([\p{L}\d][\p{L}\d/-]{0,20})/iu;
/** An AVC is a certificate too, and none of residence. */
const ABSENT = /absentee|voting|(?<!\p{L})avc(?!\p{L})|откр(?:еп|\.)|есептен/iu;

/** "Нурлан Ахметов" with the surname first. */
function turned(written: string): string {
  const words = written.trim().split(/\s+/u);
  return words.length === 2 ? words.reverse().join(' ') : written;
}

function trimmed(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(EDGES, '').trim();
}

/** What stands before the first number, without the words that announce it. */
function nameIn(written: string): string {
  const number = written.search(/\d/);
  const before = number < 0 ? written : written.slice(0, number);
  const label = number < 0 ? -1 : before.search(LABEL);
  return trimmed(label > 0 ? before.slice(0, label) : before);
}

function birthIn(written: string): string {
  const text = written.replace(IIN, ' ');
  return DAY.exec(text)?.[0] ?? YEAR.exec(text)?.[0] ?? '';
}

/** What follows the name, the date and the number: an address. */
function restOf(written: string): string {
  const number = written.search(/\d/);
  if (number < 0) return '';
  const behind = written.slice(number).replace(IIN, ' ');
  const dated = DAY.test(behind) ? behind.replace(DAY, ' ') : behind.replace(YEAR, ' ');
  const first = dated.search(/\p{L}{2}/u);
  return trimmed(first < 0 ? '' : dated.replace(LABEL, ' '));
}

/** The number of a paper beside its date: what is left without the date and the word before it. */
function numberIn(written: string): string {
  const left = trimmed(
    written
      .replace(DAY, ' ')
      .replace(BETWEEN, ' ')
      .replace(/(?<!\p{L})(?:г|ж)\.?(?!\p{L})/giu, ' '),
  );
  return left.replace(/^(?:№|no\.?|n°|#)\s*/iu, '').trim();
}

function momentIn(written: string): string {
  const day = DAY.exec(written)?.[0] ?? '';
  const time = TIME.exec(written.replace(DAY, ' '))?.[0] ?? '';
  return trimmed(`${day} ${time}`);
}

const RANGE =
  /^\s*(с\s|from\s|№№)?\s*(?:№\s*)?((?:\p{Lu}{1,3}[\s-]?)?\d{3,12})\s*(-|–|—|\.{2,3}|…|по|до|to|bis)\s*(?:№\s*)?((?:\p{Lu}{1,3}[\s-]?)?\d{3,12})(?:\s*(?:дейін|аралығы|включительно|inclusive))?\s*$/iu;
/** More forms than one commission gets. */
const MOST_FORMS = 50_000;

/** The first and the last serial of "000101-000105" or "с 101 по 105"; null for one serial, whose series may stand before a dash. */
export function serialRange(written: string): { readonly from: string; readonly to: string } | null {
  // Most serials are digits alone.
  if (written.length < 7 || !/\D/.test(written)) return null;
  const [, word, from = '', sign = '', to = ''] = RANGE.exec(written) ?? [];
  const [first = '', last = ''] = [from, to].map((each) => each.replace(/\D/g, ''));
  if (first === '' || Number(last) <= Number(first) || Number(last) - Number(first) >= MOST_FORMS) return null;
  // "12-000345" is a series and a number; of "0001-0345" nobody knows.
  const isSaid = word !== undefined || !/^[-–—]$/.test(sign);
  return isSaid || (first.length === last.length && first.length >= 5) ? { from, to } : null;
}
