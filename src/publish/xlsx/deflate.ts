// A deflate of our own, because node:zlib packs differently from version to version and from processor to processor, and the
// same audit must give the same bytes on every machine. One way of packing is enough: fixed codes, one look-back per place.

const WINDOW = 32_768;
const MIN_MATCH = 4;
const MAX_MATCH = 258;
const HASH_BITS = 15;

interface Code {
  readonly bits: number;
  readonly length: number;
}

/** The fixed code of each literal and length symbol (RFC 1951, 3.2.6), turned round because its highest bit goes first. */
const SYMBOLS: readonly Code[] = Array.from({ length: 288 }, (_, symbol) => {
  if (symbol < 144) return code(0x30 + symbol, 8);
  if (symbol < 256) return code(0x190 + symbol - 144, 9);
  return symbol < 280 ? code(symbol - 256, 7) : code(0xc0 + symbol - 280, 8);
});
const DISTANCES: readonly Code[] = Array.from({ length: 30 }, (_, symbol) => code(symbol, 5));

/** Where the lengths and distances of each symbol begin, and how many more bits tell which of them it is. */
const LENGTHS = ranges(3, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5]);
const BACKS = ranges(
  1,
  Array.from({ length: 30 }, (_, symbol) => Math.max(0, (symbol >> 1) - 1)),
);
const END_OF_BLOCK = 256;
const LONGEST_SYMBOL = 285;

function code(value: number, length: number): Code {
  let bits = 0;
  for (let i = 0; i < length; i += 1) bits |= ((value >> i) & 1) << (length - 1 - i);
  return { bits, length };
}

function ranges(first: number, extras: readonly number[]) {
  let base = first;
  return extras.map((extra) => {
    const range = { base, extra };
    base += 1 << extra;
    return range;
  });
}

const LENGTH_SYMBOLS = Uint8Array.from({ length: MAX_MATCH + 1 }, (_, length) =>
  Math.max(
    0,
    LENGTHS.findLastIndex(({ base }) => base <= length),
  ),
);

/** Packs bytes as one raw deflate stream, a block at a time; the blocks decide the bytes, so they must not depend on timing. */
export class Deflater {
  private out = new Uint8Array(0);
  private size = 0;
  private waiting = 0;
  private waitingBits = 0;
  private readonly heads = new Int32Array(1 << HASH_BITS);

  /** Packs one block; bits that do not fill a byte wait for the next. */
  block(bytes: Uint8Array): Uint8Array {
    this.begin(bytes.length);
    this.put(0b010, 3);
    this.pack(bytes);
    this.symbol(END_OF_BLOCK);
    return this.taken();
  }

  /** The end of the stream. */
  end(): Uint8Array {
    this.begin(0);
    this.put(0b011, 3);
    this.symbol(END_OF_BLOCK);
    this.put(0, (8 - (this.waitingBits % 8)) % 8);
    return this.taken();
  }

  /** A literal takes nine bits at the most. */
  private begin(length: number): void {
    this.out = new Uint8Array(length + (length >> 3) + 16);
    this.size = 0;
    this.heads.fill(-1);
  }

  private taken(): Uint8Array {
    return this.out.subarray(0, this.size);
  }

  private pack(bytes: Uint8Array): void {
    const last = bytes.length - MIN_MATCH;
    let at = 0;
    while (at < bytes.length) {
      const before = at <= last ? this.lookBack(bytes, at) : -1;
      const length = before < 0 ? 0 : matchLength(bytes, before, at);
      if (length < MIN_MATCH) {
        this.symbol(bytes[at] as number);
        at += 1;
      } else {
        this.match(length, at - before);
        at += length;
      }
    }
  }

  /** The last place with the same hash, which becomes this one; -1 where there is none in reach. */
  private lookBack(bytes: Uint8Array, at: number): number {
    const four =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    const hash = Math.imul(four, 0x9e3779b1) >>> (32 - HASH_BITS);
    const before = this.heads[hash] as number;
    this.heads[hash] = at;
    return at - before <= WINDOW ? before : -1;
  }

  private match(length: number, back: number): void {
    const symbol = length === MAX_MATCH ? LONGEST_SYMBOL - 257 : (LENGTH_SYMBOLS[length] as number);
    this.symbol(257 + symbol);
    const lengths = LENGTHS[symbol];
    if (lengths !== undefined) this.put(length - lengths.base, lengths.extra);
    const distance = distanceSymbol(back);
    const { bits, length: width } = DISTANCES[distance] as Code;
    this.put(bits, width);
    const { base, extra } = BACKS[distance] as (typeof BACKS)[number];
    this.put(back - base, extra);
  }

  private symbol(symbol: number): void {
    const { bits, length } = SYMBOLS[symbol] as Code;
    this.put(bits, length);
  }

  private put(bits: number, count: number): void {
    this.waiting |= bits << this.waitingBits;
    this.waitingBits += count;
    while (this.waitingBits >= 8) {
      this.out[this.size] = this.waiting & 0xff;
      this.size += 1;
      this.waiting >>>= 8;
      this.waitingBits -= 8;
    }
  }
}

/** Two symbols for each power of two. */
function distanceSymbol(back: number): number {
  const from0 = back - 1;
  if (from0 < 4) return from0;
  const power = 31 - Math.clz32(from0);
  return 2 * power + ((from0 >> (power - 1)) & 1);
}

function matchLength(bytes: Uint8Array, before: number, at: number): number {
  const most = Math.min(MAX_MATCH, bytes.length - at);
  let length = 0;
  while (length < most && bytes[before + length] === bytes[at + length]) length += 1;
  return length;
}
