const MAX_LENGTH = 64;
const usedA = new Uint8Array(MAX_LENGTH);
const usedB = new Uint8Array(MAX_LENGTH);

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
  const jaro = (matches / lengthA + matches / lengthB + (matches - outOfOrder(a, b, lengthA)) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < lengthA && prefix < lengthB && a.charCodeAt(prefix) === b.charCodeAt(prefix))
    prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
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
  const wordsA = a.split(' ');
  const wordsB = b.split(' ');
  if (wordsA.length === 1 && wordsB.length === 1) return 0;
  let shared = 0;
  const [few, many] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  for (const word of few) if (many.includes(word)) shared += 1;
  return shared / few.length;
}
