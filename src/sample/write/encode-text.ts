import type { FileShape } from './file-shape.js';

// The letters of windows-1251 from 0x80 on; a blank stands where no letter of this sample can be.
const UPPER_1251 =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–— ™љ›њќћџ ЎўЈ¤Ґ¦§Ё©Є«¬ ®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя';
// KZ-1048 (STRK 1048-2002) is windows-1251 with Kazakh letters in the places of those that Kazakh does not use.
const KAZAKH_PLACES: Readonly<Record<string, number>> = {
  Қ: 0x8d,
  Һ: 0x8e,
  қ: 0x9d,
  һ: 0x9e,
  Ұ: 0xa1,
  ұ: 0xa2,
  Ә: 0xa3,
  Ө: 0xa5,
  Ғ: 0xaa,
  Ү: 0xaf,
  ө: 0xb4,
  ғ: 0xba,
  ә: 0xbc,
  Ң: 0xbd,
  ң: 0xbe,
  ү: 0xbf,
};

const bytes1251 = new Map([...UPPER_1251].map((letter, place) => [letter, 0x80 + place]));
const bytes1048 = new Map([...bytes1251, ...Object.entries(KAZAKH_PLACES)]);

/** A text as the bytes of an encoding; a letter that the encoding does not have becomes a question mark. */
export function encodeText(text: string, encoding: FileShape['encoding']): Buffer {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-8' || encoding === 'utf-8-bom') return Buffer.from(text, 'utf8');
  const table = encoding === 'kz-1048' ? bytes1048 : bytes1251;
  const bytes = Buffer.alloc(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    bytes[i] = code < 0x80 ? code : (table.get(text.charAt(i)) ?? 0x3f);
  }
  return bytes;
}

/** What a file of that encoding begins with. */
export function byteOrderMark(encoding: FileShape['encoding']): Buffer {
  if (encoding === 'utf-8-bom') return Buffer.from([0xef, 0xbb, 0xbf]);
  return encoding === 'utf-16le' ? Buffer.from([0xff, 0xfe]) : Buffer.alloc(0);
}
