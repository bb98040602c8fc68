/**
 * Pseudo-random draws of 32 bits: sfc32 (Chris Doty-Humphrey, PractRand; 128 bits of state, period 2^128 on average). Integer
 * arithmetic alone, so that all engines and machines draw the same; nothing here reads a clock.
 */
export class Sfc32 {
  private counter = 1;

  constructor(
    private a: number,
    private b: number,
    private c: number,
  ) {
    // The generator's author asks for a dozen rounds before the first draw, so that near seeds part.
    for (let round = 0; round < 15; round += 1) this.next();
  }

  /** A whole number of 32 bits, 0 or more. */
  next(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
}

/** MurmurHash3's finishing mix: near seeds part. */
export function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
