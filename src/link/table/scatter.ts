/** Mixes 32 bits so that near numbers lie far apart; the same on every machine. Never 0 for a number other than 0. */
export function scatter(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return x ^ (x >>> 15);
}

/** Two hashes as one; the order matters. */
export function joinHashes(a: number, b: number): number {
  return scatter(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15)) | 0;
}

/** A 32-bit hash of a text, never 0. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return scatter(hash) || 1;
}

/** A 32-bit hash of a whole number below 2^53, never 0. */
export function hashNumber(number: number): number {
  return joinHashes(number | 0, Math.floor(number / 0x1_0000_0000)) || 1;
}

/** A stream of numbers from 0 (included) to 1 (excluded) that a seed decides. */
export function seededDraws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    return (scatter(state) >>> 0) / 0x1_0000_0000;
  };
}
