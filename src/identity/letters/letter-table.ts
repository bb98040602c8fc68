// The skeleton alphabet is A B D E F G I J K L M N O P R S T U V Z with CH and SH: Latin spelling of the skeleton itself
// folds to itself, which is what makes the fold idempotent (domain: section 3, one ASCII skeleton).
const CYRILLIC =
  'А A Ә A Б B В V Г G Ғ G Ґ G Д D Е E Ё E Є E Э E Ж J Җ J З Z И I Й I І I Ї I Ы I К K Қ K Ҡ K Л L М M Н N Ң N О O Ө O ' +
  'П P Р R С S Т T У U Ұ U Ү U Ў U Ф F Х K Һ K Ҳ K Ц TS Ч CH Ҷ J Ш SH Щ SH Ю IU Я IA Ј I Љ L Њ N Ђ J Ћ CH Џ J Ѕ Z';

const LATIN =
  'A A B B C C D D E E F F G G H K I I J J K K L L M M N N O O P P Q K R R S S T T U U V V W U X X Y Y Z Z ' +
  'Ä A Á A Ə A Ç CH Č CH Ć CH Ş SH Š SH Ž J Ż J Ğ G Ǵ G Ģ G İ I ı I Ñ N Ń N Ŋ N Ö O Ó O Ø O Ü U Ú U Ū U Ŭ U Ý U ' +
  'ß S Æ AE Œ E Đ D Ð D Þ T Ł L';

/** Character codes below this are looked up in the tables. */
export const TABLE_SIZE = 0x530;

/** What a character is to the fold. */
export const KIND = { separator: 0, dropped: 1, cyrillic: 2, latin: 3, digit: 4, wildcard: 5, unknown: 6 } as const;

/** Kind of each character code below TABLE_SIZE. */
export const KINDS = new Uint8Array(TABLE_SIZE);

/** Skeleton letters of each character code below TABLE_SIZE, '' if it has none; C, X and Y still depend on their neighbours. */
export const UNITS: string[] = new Array<string>(TABLE_SIZE).fill('');

/** Upper-case form, as a character code, of the letters in the tables; 0 for anything else. */
export const UPPER = new Uint16Array(TABLE_SIZE);

function setUnit(letter: string, unit: string, kind: number): void {
  for (const form of [letter, letter.toLowerCase()]) {
    // 'İ' has a lower-case form of two characters; a combining mark is dropped anyway.
    if (form.length !== 1) continue;
    const code = form.charCodeAt(0);
    KINDS[code] = kind;
    UNITS[code] = unit;
    UPPER[code] = letter.charCodeAt(0);
  }
}

function setAll(pairs: string, kind: number): void {
  const parts = pairs.split(' ');
  for (let i = 0; i + 1 < parts.length; i += 2) setUnit(parts[i] ?? '', parts[i + 1] ?? '', kind);
}

/** Letters of the Latin blocks that the table does not name fold as the letter under their marks, if they have one. */
function setAccented(): void {
  for (let code = 0xc0; code < 0x250; code++) {
    const letter = String.fromCharCode(code);
    const base = letter.normalize('NFD').charAt(0).toUpperCase();
    if (UNITS[code] !== '' || code === 0xd7 || code === 0xf7) continue;
    if (base >= 'A' && base <= 'Z') {
      KINDS[code] = KIND.latin;
      UNITS[code] = UNITS[base.charCodeAt(0)] ?? '';
      UPPER[code] = base.charCodeAt(0);
    } else KINDS[code] = KIND.unknown;
  }
}

KINDS.fill(KIND.unknown, 0x250);
setAll(CYRILLIC, KIND.cyrillic);
setAll(LATIN, KIND.latin);
setAccented();
// Signs, apostrophes and marks say nothing about which name it is: soft and hard sign, spacing modifiers, combining marks.
for (const letter of 'ЪЬъь') KINDS[letter.charCodeAt(0)] = KIND.dropped;
for (const mark of "'`´ʹʺʻʼʽˈ\u00ad") KINDS[mark.charCodeAt(0)] = KIND.dropped;
KINDS.fill(KIND.dropped, 0x300, 0x370);
for (const digit of '0123456789') {
  KINDS[digit.charCodeAt(0)] = KIND.digit;
  UNITS[digit.charCodeAt(0)] = digit;
}
KINDS['?'.charCodeAt(0)] = KIND.wildcard;
UNITS['?'.charCodeAt(0)] = '?';
