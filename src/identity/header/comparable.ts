import { headerInFull } from './abbreviations.js';

/** A header without accents, signs, breaks and doubled spaces, its shortened words written out. */
export function comparable(cell: string): string {
  return plainHeader(headerInFull(cell));
}

const PLAIN: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ø: 'o', Ø: 'O' };

/** The same of a part of a word, which is no shortened one. */
export function plainHeader(cell: string): string {
  return (
    cell
      .replace(/ß/g, 'ss')
      // A small letter within capitals would part the word.
      .replace(/[łŁđĐøØ]/g, (letter) => PLAIN[letter]!)
      .replace(/ı/g, 'i')
      // The sign of Uzbek, which counts as a letter.
      .replace(/[ʻʼ]/gu, ' ')
      // Before the normal form, which would make "No" of it.
      .replace(/[№#]/gu, ' номер ')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}
