import { UnreadableFile } from '../types.js';

/** The encodings that the reader knows, by the names it prints. */
export type EncodingName =
  | 'UTF-8'
  | 'UTF-16LE'
  | 'UTF-16BE'
  | 'windows-1251'
  | 'KZ-1048'
  | 'PTCP154'
  | 'CP866'
  | 'KOI8-R'
  | 'KOI8-U'
  | 'CP1125'
  | 'CP850'
  | 'ISO-8859-2'
  | 'windows-1250'
  | 'windows-1252'
  | 'windows-1253'
  | 'windows-1254'
  | 'windows-1255'
  | 'windows-1256'
  | 'windows-1257'
  | 'mac-cyrillic';

/** Encodings of one byte a letter that are weighed, in the order in which a tie is decided. */
export const SINGLE_BYTE = [
  'windows-1251',
  'KZ-1048',
  'PTCP154',
  'CP866',
  'KOI8-R',
  'windows-1252',
  'mac-cyrillic',
  'KOI8-U',
  'CP1125',
] as const;

const SPELLINGS: Record<string, EncodingName> = {
  utf8: 'UTF-8',
  utf16: 'UTF-16LE',
  utf16le: 'UTF-16LE',
  utf16be: 'UTF-16BE',
  ucs2: 'UTF-16LE',
  windows1251: 'windows-1251',
  win1251: 'windows-1251',
  cp1251: 'windows-1251',
  kz1048: 'KZ-1048',
  rk1048: 'KZ-1048',
  strk1048: 'KZ-1048',
  strk10482002: 'KZ-1048',
  ptcp154: 'PTCP154',
  pt154: 'PTCP154',
  cp154: 'PTCP154',
  cp866: 'CP866',
  ibm866: 'CP866',
  dos866: 'CP866',
  koi8r: 'KOI8-R',
  koi8: 'KOI8-R',
  koi8u: 'KOI8-U',
  cp1125: 'CP1125',
  ibm1125: 'CP1125',
  cp850: 'CP850',
  ibm850: 'CP850',
  iso88592: 'ISO-8859-2',
  latin2: 'ISO-8859-2',
  windows1250: 'windows-1250',
  cp1250: 'windows-1250',
  win1250: 'windows-1250',
  windows1252: 'windows-1252',
  cp1252: 'windows-1252',
  latin1: 'windows-1252',
  iso88591: 'windows-1252',
  windows1253: 'windows-1253',
  cp1253: 'windows-1253',
  windows1255: 'windows-1255',
  cp1255: 'windows-1255',
  windows1256: 'windows-1256',
  cp1256: 'windows-1256',
  windows1257: 'windows-1257',
  cp1257: 'windows-1257',
  windows1254: 'windows-1254',
  cp1254: 'windows-1254',
  win1254: 'windows-1254',
  iso88599: 'windows-1254',
  maccyrillic: 'mac-cyrillic',
  xmaccyrillic: 'mac-cyrillic',
};

/** Returns the encoding that a user's spelling means; throws UnreadableFile when it means none. */
export function encodingNamed(spelling: string): EncodingName {
  const found = SPELLINGS[spelling.toLowerCase().replaceAll(/[^a-z0-9]/g, '')];
  if (found !== undefined) return found;
  const known = [...new Set(Object.values(SPELLINGS))].join(', ');
  throw new UnreadableFile(`the encoding "${spelling}"`, 'choose one of the known encodings', `one of ${known}`);
}
