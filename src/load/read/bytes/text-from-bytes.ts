import { isUtf8 } from 'node:buffer';
import { mayBeStrange } from '../../../extracts/invisible.js';
import { decodeBytes } from './decode-bytes.js';
import type { EncodingName } from './encoding-names.js';
import { hintsAtKazakh, secondEncodingOf } from './encoding-scores.js';
import { findDamage } from './text-damage.js';
import type { Flaw, TextPiece } from './text-piece.js';

const LF = 10;
const CR = 13;
/** Bytes held at the most while waiting for a line end; a longer line is cut between characters. */
const MAX_HELD = 4 << 20;

/** Turns the bytes of a file into text, line by line where lines disagree on the encoding; push buffers of any size, then end; no I/O. */
export class TextFromBytes {
  private held: Buffer = Buffer.alloc(0);
  private second: EncodingName | null = null;

  /** An encoding that the user has given is not doubted. */
  constructor(
    private readonly encoding: EncodingName,
    private readonly isGiven = false,
  ) {}

  /** Takes the next bytes and returns the text of the lines that they complete. */
  push(bytes: Buffer): TextPiece {
    const all = this.held.length === 0 ? bytes : Buffer.concat([this.held, bytes]);
    const cut = this.cutOf(all);
    // A copy, as the caller may use its buffer again.
    this.held = Buffer.from(all.subarray(cut));
    return this.decode(all.subarray(0, cut), false);
  }

  /** Returns the text of the bytes that are left. */
  end(): TextPiece {
    const rest = this.held;
    this.held = Buffer.alloc(0);
    return this.decode(rest, true);
  }

  private cutOf(bytes: Buffer): number {
    if (this.encoding.startsWith('UTF-16')) return wholeUnits(bytes, this.encoding === 'UTF-16BE');
    const cut = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)) + 1;
    if (cut > 0 || bytes.length < MAX_HELD) return cut;
    return this.encoding === 'UTF-8' ? wholeCharacters(bytes) : bytes.length;
  }

  private decode(bytes: Buffer, isEnd: boolean): TextPiece {
    if (bytes.length === 0) return { text: '', flaws: [] };
    if (this.encoding.startsWith('UTF-16')) return this.decodeUtf16(bytes, isEnd);
    if (this.encoding === 'UTF-8' && isUtf8(bytes))
      return { ...plainPiece(bytes, 'UTF-8'), isStrange: mayBeStrange(bytes) };
    if (this.encoding === 'UTF-8') return this.decodeByLine(bytes);
    const piece = plainPiece(bytes, this.encoding);
    const isSuspect = hasUtf8Words(bytes) || piece.text.includes('\ufffd') || this.mayBeKazakh(piece.text);
    return isSuspect ? this.decodeByLine(bytes) : piece;
  }

  private decodeUtf16(bytes: Buffer, isEnd: boolean): TextPiece {
    const whole = bytes.length & ~1;
    const piece = plainPiece(bytes.subarray(0, whole), this.encoding);
    for (const match of piece.text.matchAll(/\p{Surrogate}/gu))
      piece.flaws.push({ at: match.index, kind: 'undecodable' });
    if (isEnd && whole < bytes.length) {
      piece.flaws.push({ at: piece.text.length, kind: 'undecodable' });
      piece.text += escaped(bytes.subarray(whole));
    }
    piece.flaws.sort((a, b) => a.at - b.at);
    return piece;
  }

  private decodeByLine(bytes: Buffer): TextPiece {
    let text = '';
    const flaws: Flaw[] = [];
    for (let at = 0; at < bytes.length; ) {
      const end = pastLine(bytes, at);
      const line = this.decodeLine(bytes.subarray(at, end));
      for (const flaw of line.flaws) flaws.push({ ...flaw, at: flaw.at + text.length });
      text += line.text;
      at = end;
    }
    return { text, flaws };
  }

  /** Two neighbouring letters of valid UTF-8 are no accident; a line that is not valid is tried by the best one-byte encoding, and kept raw when that makes no words. */
  private decodeLine(line: Buffer): TextPiece {
    if (this.encoding !== 'UTF-8') return this.decodeOneByteLine(line);
    if (isUtf8(line)) return plainPiece(line, 'UTF-8');
    const second = secondEncodingOf(line, this.second);
    if (second === null) return { text: escapedUtf8(line), flaws: [{ at: 0, kind: 'undecodable' }] };
    this.second = second;
    return inSecond(plainPiece(line, second), second);
  }

  private decodeOneByteLine(line: Buffer): TextPiece {
    if (hasUtf8Words(line) && isUtf8(line)) return inSecond(plainPiece(line, 'UTF-8'), 'UTF-8');
    const piece = withEscapes(line, plainPiece(line, this.encoding));
    if (!this.mayBeKazakh(piece.text)) return piece;
    const second = secondEncodingOf(line, this.encoding);
    return second === 'KZ-1048' || second === 'PTCP154' ? inSecond(plainPiece(line, second), second) : piece;
  }

  /** A sample without Kazakh letters passes for windows-1251; the line that has one tells. */
  private mayBeKazakh(text: string): boolean {
    return this.encoding === 'windows-1251' && !this.isGiven && hintsAtKazakh(text);
  }
}

function inSecond(piece: TextPiece, encoding: EncodingName): TextPiece {
  return { text: piece.text, flaws: [{ at: 0, kind: 'second-encoding', detail: encoding }, ...piece.flaws] };
}

function plainPiece(bytes: Buffer, encoding: EncodingName): TextPiece {
  const text = decodeBytes(bytes, encoding);
  return { text, flaws: findDamage(text) };
}

function withEscapes(bytes: Buffer, piece: TextPiece): TextPiece {
  if (!piece.text.includes('\ufffd')) return piece;
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    text += piece.text[i] === '\ufffd' ? escaped(bytes.subarray(i, i + 1)) : piece.text[i];
  }
  return { text, flaws: [{ at: 0, kind: 'undecodable' }] };
}

function pastLine(bytes: Buffer, at: number): number {
  for (let i = at; i < bytes.length; i++) {
    if (bytes[i] === LF) return i + 1;
    if (bytes[i] === CR) return bytes[i + 1] === LF ? i + 2 : i + 1;
  }
  return bytes.length;
}

/** Two neighbouring pairs as UTF-8 writes Cyrillic; the one-byte encodings put signs or rare letters in their second places. */
function hasUtf8Words(bytes: Buffer): boolean {
  return /[\xd0-\xd4][\x80-\xbf][\xd0-\xd4][\x80-\xbf]/.test(bytes.toString('latin1'));
}

function wholeUnits(bytes: Buffer, isBigEndian: boolean): number {
  const even = bytes.length & ~1;
  if (even === 0) return 0;
  const high = bytes[isBigEndian ? even - 2 : even - 1] ?? 0;
  // A high surrogate waits for its low one.
  return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
}

function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return bytes.length - back;
  }
  return bytes.length;
}

function escaped(bytes: Buffer): string {
  return [...bytes].map((byte) => `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/** Keeps what is valid UTF-8 and writes every other byte as `\xNN`. */
function escapedUtf8(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    const character = bytes.subarray(at, at + Math.max(length, 1));
    text += length > 0 ? character.toString('utf8') : escaped(character);
    at += character.length;
  }
  return text;
}

function characterLength(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  return length > 0 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}
