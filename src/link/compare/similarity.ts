const MAX_LENGTH = 64;
const usedA = new Uint8Array(MAX_LENGTH);
const usedB = new Uint8Array(MAX_LENGTH);
/** Part of what is missing that each letter of a common beginning makes up for. */
const PREFIX = 0.1;
const ROUNDING = 1e-9;

/**
 * Jaro-Winkler similarity, 0 to 1: matching letters within half the longer length, half a point off for each pair out of
 * order, and a tenth of the rest for each of up to four letters that begin both. Letters after the 64th are not looked at.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const lengthA = Math.min(a.length, MAX_LENGTH);
  const lengthB = Math.min(b.length, MAX_LENGTH);
  if (lengthA === 0 || lengthB === 0) return 0;
  const window = Math.max(0, (Math.max(lengthA, lengthB) >> 1) - 1);
  usedA.fill(0, 0, lengthA);
  usedB.fill(0, 0, lengthB);
  let matches = 0;
  for (let i = 0; i < lengthA; i++) {
    const letter = a.charCodeAt(i);
    const end = Math.min(lengthB, i + window + 1);
    for (let j = Math.max(0, i - window); j < end; j++) {
      if (usedB[j] !== 0 || b.charCodeAt(j) !== letter) continue;
      usedA[i] = 1;
      usedB[j] = 1;
      matches += 1;
      break;
    }
  }
  if (matches === 0) return 0;
  const jaro = mean(matches / lengthA, matches / lengthB, (matches - outOfOrder(a, b, lengthA)) / matches);
  return jaro + prefixOf(a, b) * PREFIX * (1 - jaro);
}

function mean(ofA: number, ofB: number, inOrder: number): number {
  return (ofA + ofB + inOrder) / 3;
}

/** How many of the first four letters both texts begin with. */
function prefixOf(a: string, b: string): number {
  const most = Math.min(4, a.length, b.length);
  let prefix = 0;
  while (prefix < most && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix += 1;
  return prefix;
}

/** A bit for each letter of a text; some letters share one. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How far apart two texts are at least, without looking at the order of their letters. */
export interface Apart {
  /** Letters to be changed, added or left out at least, as `distance` counts them. */
  readonly letters: number;
  /** What `jaroWinkler` does not exceed. */
  readonly alike: number;
}

/** Bounds that cost a tenth of what they spare where two texts have little in common, which most have. Symmetric. */
export function apartAtLeast(a: string, b: string): Apart {
  const [ofA, ofB] = [lettersOf(a), lettersOf(b)];
  const [onlyA, onlyB] = [countBits(ofA & ~ofB), countBits(ofB & ~ofA)];
  const letters = Math.max(onlyA, onlyB, Math.abs(a.length - b.length));
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) return { letters, alike: 1 };
  const common = Math.min(a.length - onlyA, b.length - onlyB);
  if (common <= 0) return { letters, alike: a === b ? 1 : 0 };
  const jaro = mean(common / a.length, common / b.length, 1);
  return { letters, alike: jaro + prefixOf(a, b) * PREFIX * (1 - jaro) + ROUNDING };
}

/** Half the number of matched letters that stand in another order. */
function outOfOrder(a: string, b: string, lengthA: number): number {
  let moved = 0;
  let j = 0;
  for (let i = 0; i < lengthA; i++) {
    if (usedA[i] === 0) continue;
    while (usedB[j] === 0) j += 1;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) moved += 1;
    j += 1;
  }
  return moved / 2;
}

/** True if the texts are the same but for two neighbouring letters that changed places. */
export function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i += 1;
  if (i + 1 >= a.length || a.charCodeAt(i) !== b.charCodeAt(i + 1) || a.charCodeAt(i + 1) !== b.charCodeAt(i))
    return false;
  return a.slice(i + 2) === b.slice(i + 2);
}

/** True if one text is the beginning of the other: an initial, or a name cut short. */
export function isBeginning(a: string, b: string): boolean {
  return a.length < b.length ? b.startsWith(a) : a.startsWith(b);
}

/** Share of the words of the shorter text that stand in the longer one too; 0 where each is a single word. */
export function sharedWords(a: string, b: string): number {
  if (!a.includes(' ') && !b.includes(' ')) return 0;
  const [few, many] = wordCount(a) <= wordCount(b) ? [a, b] : [b, a];
  let shared = 0;
  let words = 0;
  for (let start = 0; start <= few.length; words++) {
    const space = few.indexOf(' ', start);
    const end = space < 0 ? few.length : space;
    if (hasWord(many, few.slice(start, end))) shared += 1;
    start = end + 1;
  }
  return shared / words;
}

function wordCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if ((at === 0 || text[at - 1] === ' ') && (end === text.length || text[end] === ' ')) return true;
    if (word === '') return false;
  }
  return false;
}
