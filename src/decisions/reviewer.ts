/**
 * What of a reviewer's name tells people apart: case, spaces, dots and look-alike signs of the same name do not, so that nobody is
 * the second of himself by writing "A. Serik" and "a.  SERIK".
 */
export function reviewerKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[а-яіј]/g, (letter) => LOOK_ALIKE[letter] ?? letter)
    .replace(/[\s.,_'"\p{Cf}\p{Mn}\p{Pd}]+/gu, '');
}

/** Small Cyrillic letters that look like Latin ones. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
};
