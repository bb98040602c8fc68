/** How many letters are looked at: names that share as many with a word of a list are few. */
const LETTERS = 4;
const BITS = 16;

/**
 * Whether a text may begin with one of some words, told by their first four letters in any case: asked of every cell of every
 * record, so that expressions and sets are asked of few. A word that ends sooner, or holds a sign there, counts up to it.
 */
export class WordBeginnings {
  private readonly known = new Uint8Array(1 << BITS);

  constructor(words: Iterable<string>) {
    for (const word of words) this.known[hashed(word, word.search(/\p{L}/u))] = 1;
  }

  /** Whether the letters from a place on may be the beginning of one of the words; true never means that they are. */
  mayBegin(text: string, at: number): boolean {
    return this.known[hashed(text, at)] === 1;
  }
}

/** Up to four letters from a place on, in few bits. */
function hashed(text: string, at: number): number {
  let hash = 0;
  const end = Math.min(text.length, at + LETTERS);
  for (let i = at; i < end; i += 1) {
    const letter = lower(text.charCodeAt(i));
    if (letter === 0) break;
    hash = Math.imul(hash ^ letter, 0x9e3779b1);
  }
  return (hash ^ (hash >>> 15)) & ((1 << BITS) - 1);
}

/** A letter in lower case; 0 for whatever is no letter. */
function lower(code: number): number {
  if (code >= 0x410 && code < 0x430) return code + 0x20;
  if (code >= 0x430 && code < 0x450) return code;
  if (code >= 0x490 && code < 0x530) return code | 1;
  if (code >= 0x450 && code < 0x460) return code;
  if (code >= 0x400 && code < 0x410) return code + 0x50;
  const small = code | 32;
  return small >= 0x61 && small <= 0x7a ? small : code >= 0xc0 && code < 0x2000 ? code : 0;
}
