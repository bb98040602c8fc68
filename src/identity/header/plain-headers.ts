import { cached } from '../fold-cache.js';
import { comparable } from './comparable.js';

const MOMENT = /^(?:дата|даты|время|времени|час|күні|куни|уақыт\S*|уакыт\S*|date|time|when|datetime|timestamp|at)$/u;
/** Dates of people and of what came before: no moment of the record. */
const ANOTHER =
  /^(?:рожд\S*|смерт\S*|регистр\S*|пропис\S*|прожив\S*|заявл\S*|решен\S*|рассмотр\S*|окончан\S*|туған|туган|туылған|туылган|өлген|қайтыс|тіркел\S*|тиркел\S*|өтініш|birth|born|death|died|regist\S*|reg|appl\S*|update\S*|modif\S*|creat\S*|effective|status|last|until|expir\S*|valid|attain\S*)$/u;

/** Papers, and how they came to be: their date is no moment of whoever brings them. */
const PAPER =
  /^(?:справк\S*|удостоверен\S*|оу|паспорт\S*|документ\S*|выда\S*|печат\S*|анықтама\S*|аныктама\S*|куәлі\S*|берілген|берилген|құжат\S*|кужат\S*|issue\S*|print\S*|certificate|document|passport|id)$/u;

/** Whether a header is about the date or time of a paper. */
export function speaksOfAPaper(header: string): boolean {
  return comparable(header)
    .split(' ')
    .some((word) => PAPER.test(word));
}

/** Whether a header is about a date or time, and not about one of a person's own or of an earlier step. */
export const speaksOfAMoment: (header: string) => boolean = cached((header) => {
  const words = comparable(header).split(' ');
  return words.some((word) => MOMENT.test(word)) && !words.some((word) => ANOTHER.test(word));
});

/** Whether a header is "number of the document" and says nothing of whose identity it proves. */
export function isNumberOfDocument(header: string): boolean {
  const words = comparable(header).split(' ');
  const isDocument = words.some((word) => /^(?:документ\S*|докум|құжат\S*|кужат\S*|document|paper|doc)$/u.test(word));
  const beside = /^(?:номер|н|и|дата|основан\S*|подтвержд\S*|реквизит\S*|нөмірі|номири|негіз\S*|number|no|of|the|nr)$/u;
  return (
    isDocument &&
    words.every(
      (word) => beside.test(word) || /^(?:документ\S*|докум|құжат\S*|кужат\S*|document|paper|doc)$/u.test(word),
    )
  );
}
