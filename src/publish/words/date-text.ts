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

/** A stored moment, behind what was written where that is shown beside it ("«9.6.19» → 2019-06-09"). */
const STORED_MOMENT = /(^|» → )(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?$/;

/** A stored day or moment as a cell shows it: 09.06.2019, 10:15:30; in English as stored, 2019-06-09 10:15:30. What was written stays. */
export function dayInCell(text: string, language: Language): string {
  return text.replace(STORED_MOMENT, (_, before: string, year: string, month: string, day: string, time?: string) => {
    if (language === 'en') return `${before}${year}-${month}-${day}${time === undefined ? '' : ` ${time}`}`;
    return `${before}${day}.${month}.${year}${time === undefined ? '' : `, ${time}`}`;
  });
}
