import { isAscii, transcode } from 'node:buffer';
import { TextDecoder } from 'node:util';
import iconv from 'iconv-lite';
import type { EncodingName } from './encoding-names.js';

const decoders = new Map<EncodingName, TextDecoder>();
const LABELS: Partial<Record<EncodingName, string>> = {
  'windows-1251': 'windows-1251',
  CP866: 'ibm866',
  'KOI8-R': 'koi8-r',
  'mac-cyrillic': 'x-mac-cyrillic',
};
/** TextDecoder has no table for the first two; its windows-1252 is made of a wider one, so that one is taken here as well. */
const BY_LIBRARY: Partial<Record<EncodingName, string>> = {
  'KZ-1048': 'rk1048',
  PTCP154: 'pt154',
  'KOI8-U': 'koi8-u',
  CP1125: 'cp1125',
  CP850: 'cp850',
  'ISO-8859-2': 'iso-8859-2',
  'windows-1250': 'windows-1250',
  'windows-1252': 'windows-1252',
  'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254',
  'windows-1255': 'windows-1255',
  'windows-1256': 'windows-1256',
  'windows-1257': 'windows-1257',
};

/** Decodes whole characters; UTF-8 must be valid; a byte of no letter in a one-byte table becomes U+FFFD; no byte order mark is taken off. */
export function decodeBytes(bytes: Buffer, encoding: EncodingName): string {
  if (encoding === 'UTF-8') return decodeUtf8(bytes);
  if (encoding === 'UTF-16LE') return bytes.toString('utf16le');
  if (encoding === 'UTF-16BE')
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le');
  if (isAscii(bytes)) return bytes.toString('latin1');
  const library = BY_LIBRARY[encoding];
  if (library !== undefined) return iconv.decode(bytes, library, { stripBOM: false });
  return decoderOf(encoding).decode(bytes);
}

/** By way of UTF-16, as this is several times faster for Cyrillic than decoding to a string at once. */
function decodeUtf8(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
}

function decoderOf(encoding: EncodingName): TextDecoder {
  let decoder = decoders.get(encoding);
  if (decoder === undefined) {
    decoder = new TextDecoder(LABELS[encoding] ?? encoding, { ignoreBOM: true });
    decoders.set(encoding, decoder);
  }
  return decoder;
}
