import type { Language } from '../../model.js';

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?)?$/;
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** An ISO date or moment as people write it ("9 June 2019, 10:15"; 09.06.2019, 10:15); any other text as it is. */
export function momentText(text: string, language: Language): string {
  const found = MOMENT.exec(text);
  if (found === null) return text;
  const [, year, month, day, time] = found;
  const monthName = MONTHS[Number(month) - 1];
  if (monthName === undefined) return text;
  const date = language === 'en' ? `${Number(day)} ${monthName} ${year}` : `${day}.${month}.${year}`;
  return time === undefined ? date : `${date}, ${time}`;
}
