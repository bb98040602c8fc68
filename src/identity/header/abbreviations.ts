import { cached } from '../fold-cache.js';

/** Words as Russian headers shorten them, by a dot or over a hyphen, in the form that the known spellings use. */
const SHORT: Readonly<Record<string, string>> = {
  бюллетеней: 'бюл бюлл бюллет бюл-ней бюлл-ней бюлл-ни бюл-ни',
  избирателей: 'избир избират изб-лей избират-лей',
  участок: 'уч уч-к участ изб-участок',
  участка: 'уч-ка',
  участке: 'уч-ке',
  жительства: 'жит жит-ва ж-ва жительст',
  рождения: 'рожд рожд-я рожд-ия рожден рож',
  дополнительный: 'доп дополн дополнит',
  открепительное: 'откр откреп открепит откр-ое открепит-ое',
  удостоверение: 'уд удост удостов уд-ние удост-ние уд-е',
  справки: 'спр справ',
  недействительных: 'недейст недейств недействит',
  действительных: 'действ действит',
  населенный: 'нас насел населен',
  пункт: 'п-т пун',
  основание: 'осн основ осн-е осн-ие',
  документа: 'док докум док-та док-т',
  отметка: 'отм отмет',
  количество: 'кол кол-во к-во колич',
  включения: 'вкл включ',
  внесения: 'внес',
  реквизиты: 'рекв реквиз',
  подпись: 'подп',
  проживания: 'прожив прож-я прож',
  паспорт: 'пасп',
  серия: 'сер',
  получено: 'получ',
  получении: 'получ-и',
  голосование: 'голос-ние голосов',
  комиссии: 'ком комис',
  учреждение: 'учр учрежд',
  регистрации: 'рег регистр рег-ции',
  порядковый: 'порядк пор',
};

const FULL: ReadonlyMap<string, string> = new Map(
  Object.entries(SHORT).flatMap(([full, shorts]) => shorts.split(' ').map((short): [string, string] => [short, full])),
);
/** A word with the end that a hyphen or a dot leaves of it. */
const WORD = /(\p{L}+(?:-\p{Ll}{1,3})?)(?![\p{L}\p{N}])\.?/gu;

/** The end that stands behind a hyphen may be any: "избир-лей", "избир-ля". */
function inFull(word: string): string | undefined {
  const hyphen = word.indexOf('-');
  return FULL.get(word) ?? (hyphen < 0 ? undefined : FULL.get(word.slice(0, hyphen)));
}

/** In capitals: "оу" may be anything. */
const CERTIFICATE = /(?<![\p{L}\p{N}])ОУ(?![\p{L}\p{N}])/gu;

/** A header whose shortened Russian words are written out: "№ уч-ка" is "№ участка"; any other header stays as it is. */
export const headerInFull: (header: string) => string = cached((header) => {
  if (!/[\u0400-\u04ff]/.test(header)) return header;
  return header
    .replace(CERTIFICATE, 'открепительное удостоверение')
    .replace(WORD, (written, word: string) => inFull(word.toLowerCase()) ?? written);
});

/** What speaks of something else than the words before it: "Адрес (почтовый)". */
const ANOTHER = /почт|времен|прежн|стар|работ|телефон|mail|former|temporary|previous|work|phone/iu;
const BRACKETS = /[([{][^()[\]{}]*[)\]}]/gu;

/** A header without what it explains in brackets; null where it has none, or where they turn its meaning. */
export function withoutBrackets(header: string): string | null {
  const explained = header.match(BRACKETS);
  if (explained === null || explained.some((text) => ANOTHER.test(text))) return null;
  const bare = header.replace(BRACKETS, ' ').replace(/\s+/gu, ' ').trim();
  return /\p{L}/u.test(bare) ? bare : null;
}

/** What is said in brackets of whoever stands before them: "Кому выдана (Ф.И.О.)"; null where nobody does. */
export function insideBrackets(header: string): string | null {
  const found =
    /^\s*(?:кому|избират|гражд|лиц[оа]|получат|заявит|пациент|данные|сведения|кімге|сайлаушы|voter|person|elector|applicant|issued to)[^([{]*[([{]([^()[\]{}]+)[)\]}]\s*$/iu.exec(
      header,
    );
  return found?.[1]?.trim() ?? null;
}
