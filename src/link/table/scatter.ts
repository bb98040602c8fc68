import { hashText, scatter } from '../../identity/index.js';

export { hashText, scatter };

/** Two hashes as one; the order matters. */
export function joinHashes(a: number, b: number): number {
  return scatter(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15)) | 0;
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
