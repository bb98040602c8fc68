import { foldLetters } from '../letters/letters.js';

// Russian (nominative, genitive, short), English (long, short), Kazakh (as written and as typed without Kazakh letters).
const NAMES: readonly string[] = [
  'январь января янв january jan қаңтар қаң',
  'февраль февраля фев февр february feb ақпан ақп',
  'март марта мар march mar наурыз нау',
  'апрель апреля апр april apr сәуір сәу',
  'май мая may мамыр мам',
  'июнь июня июн june jun маусым мау',
  'июль июля июл july jul шілде шіл',
  'август августа авг august aug тамыз там',
  'сентябрь сентября сен сент september sep sept қыркүйек қыр',
  'октябрь октября окт october oct қазан қаз',
  'ноябрь ноября ноя нояб november nov қараша қар',
  'декабрь декабря дек december dec желтоқсан жел',
];

const MONTHS = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name) => [foldLetters(name), i + 1] as const)),
);

// Kazakh case endings behind a month: 1 қаңтары, қаңтарда, қаңтарының. Folded, so ы and і are both I.
const KAZAKH_ENDING = /(?:I|SI)?(?:NDA|NDE|NING|NIN|DA|DE|TA|TE)?$/;

/** Number (1 to 12) of a month name in Russian, Kazakh or English, any case and script; 0 if the word is none. */
export function monthOfName(word: string): number {
  const folded = foldLetters(word);
  return MONTHS.get(folded) ?? MONTHS.get(folded.replace(KAZAKH_ENDING, '')) ?? 0;
}
