/** Pairs with their bits, in growing columns. */
export class ScoredPairs {
  left = new Int32Array(1024);
  right = new Int32Array(1024);
  bits = new Float64Array(1024);
  patterns = new Int32Array(1024);
  passes = new Uint8Array(1024);
  size = 0;

  add(left: number, right: number, bits: number, pattern: number, pass: number): void {
    if (this.size === this.left.length) this.#grow();
    this.left[this.size] = left;
    this.right[this.size] = right;
    this.bits[this.size] = bits;
    this.patterns[this.size] = pattern;
    this.passes[this.size] = pass;
    this.size += 1;
  }

  #grow(): void {
    const length = this.left.length * 2;
    this.left = copied(new Int32Array(length), this.left);
    this.right = copied(new Int32Array(length), this.right);
    this.bits = copied(new Float64Array(length), this.bits);
    this.patterns = copied(new Int32Array(length), this.patterns);
    this.passes = copied(new Uint8Array(length), this.passes);
  }
}

function copied<T extends { set(from: ArrayLike<number>): void }>(to: T, from: ArrayLike<number>): T {
  to.set(from);
  return to;
}
