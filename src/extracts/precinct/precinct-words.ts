import { precinctWord } from '../../identity/index.js';

// Titles, sheets and headings of other languages name a precinct by the word that headers of columns have for it.

const NUMBER = /^(\d{1,15}(?:[-/]\d{1,9})?\p{Lu}{0,2})\.?$/u;
/** What may stand between a word for a precinct and its number. */
const SIGN =
  /^(?:[№#:.–-]|(?:n|no|nr|nro|num|numero|número|broj|br|бр|број|номер|нөмір\p{L}*|numer|číslo|cislo|č|c|nummer|number|code|raqami|αρ|αριθ|رقم)[.°º:]*)$/iu;
/** What makes an ordinal of a number before its word: "12 saylı məntəqə", "45 дугаар хэсэг". */
const ORDINAL =
  /^(?:saylı|nömrəli|сонли|sonli|рақамли|raqamli|дугаар|дүгээр|numaralı|no\.?['’]?lu|számú|numurs|-?(?:ші|шы|чи|чү|й|я|е))$/iu;
const LONGEST_WORD = 5;
/** A shorter word may be one of any text, and names a precinct only at its beginning. */
const LEAST_TELLING = 8;

/** Numbers behind or before a word for a precinct, as texts of other languages than Russian, Kazakh and English have them. */
export function numbersByPrecinctWord(text: string): readonly string[] {
  return text.split(/[,;|()\n]|\s[–—-]\s/u).flatMap((part) => {
    const words = part
      .replace(/["«»“”„]/g, ' ')
      .replace(/(\d)[-–](?=\p{L}{2})/gu, '$1 ')
      .replace(/[№#](?=\d)/gu, '$& ')
      .replace(/(?<=\p{L}):/gu, ' : ')
      .trim()
      .split(/\s+/u);
    const number = numberBehind(words) ?? numberBefore(words);
    return number === null ? [] : [number];
  });
}

/** Whether words begin with what some language calls a precinct: "Volební okrsek č. 12". */
export function beginsWithPrecinctWord(words: readonly string[]): boolean {
  const lengths = Array.from({ length: Math.min(LONGEST_WORD, words.length - 1) }, (_, at) => at + 1);
  return lengths.some((length) => precinctWord(words.slice(0, length).join(' ')));
}

function numberBehind(words: readonly string[]): string | null {
  for (let start = 0; start < words.length - 1; start += 1) {
    for (let length = Math.min(LONGEST_WORD, words.length - start - 1); length > 0; length -= 1) {
      const word = words.slice(start, start + length).join(' ');
      if ((start > 0 && word.length < LEAST_TELLING) || !precinctWord(word)) continue;
      let at = start + length;
      while (at < words.length - 1 && SIGN.test(words[at]!)) at += 1;
      const number = NUMBER.exec(words[at]!)?.[1];
      if (number !== undefined) return number;
    }
  }
  return null;
}

/** "12. vēlēšanu iecirknis", "45 saylı seçki məntəqəsi": the whole text, since "12 sections" may be a count. */
function numberBefore(words: readonly string[]): string | null {
  const from = SIGN.test(words[0] ?? '') ? 1 : 0;
  const number = NUMBER.exec(words[from] ?? '')?.[1];
  const behind = words.slice(ORDINAL.test(words[from + 1] ?? '') ? from + 2 : from + 1);
  return number !== undefined && behind.length > 0 && precinctWord(behind.join(' ')) ? number : null;
}
