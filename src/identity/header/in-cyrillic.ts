/** Letters of Russian as offices write them in Latin, several before one. */
const SEVERAL: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'щ'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/ts/g, 'ц'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/ia\b/g, 'ия'],
  [/yu|ju|iu/g, 'ю'],
  [/ya|ja/g, 'я'],
  [/([ao])[yj]o/g, '$1йо'],
  [/yo|jo/g, 'е'],
  [/ye|je/g, 'е'],
  [/iy\b|ij\b/g, 'ий'],
  [/yy\b|yj\b/g, 'ый'],
];
const ONE: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'б', v: 'в', w: 'в', g: 'г', d: 'д', e: 'е', z: 'з', i: 'и', j: 'й', k: 'к', q: 'к', l: 'л', m: 'м' },
  ...{ n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', u: 'у', f: 'ф', h: 'х', c: 'ц', x: 'кс', y: 'ы' },
};
/** Fewer letters may be anything: "Dr" is no day of birth. */
const FEWEST = 4;
/** Words of English headers: "registration date" is no transliteration, though Russian would understand it. */
const ENGLISH = /\b(?:date|registration|number|name|address|birth|voters?|ballots?|precinct|station|of|the)\b/;
const SHORT = new Set(['fio', 'iin', 'uik', 'tik']);

/**
 * A header in Latin letters as the Russian words that it may be a transliteration of; more than one where a letter can be read in
 * two ways, none where it is no plain Latin text. "Izbirateley v spiske" gives "избирателей в списке".
 */
export function inCyrillic(cell: string): readonly string[] {
  if (!/[a-z]/i.test(cell) || /[^\p{ASCII}№’]/u.test(cell)) return [];
  const latin = cell
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replaceAll('_', ' ');
  if (ENGLISH.test(latin)) return [];
  if (latin.replace(/[^a-z]/g, '').length < FEWEST && !SHORT.has(latin.trim())) return [];
  let text = latin.replace(/([aeiou])y(?![aeiou])/g, '$1j');
  for (const [form, letter] of SEVERAL) text = text.replace(form, letter);
  const reading = text.replace(/[a-z]/g, (letter) => ONE[letter] ?? letter);
  // "Deistvitelnyh": an i behind a vowel may be й.
  const other = reading.replace(/([аео])и(?=[бвгджзклмнпрстфхцчшщ]|\b|$)/g, '$1й');
  return other === reading ? [reading] : [reading, other];
}
