import type { RawColumn } from './raw-columns.js';

/** Of the records with both, so many hold the other name in the whole one too, where it is one. */
const MOST_HELD = 0.8;

/** Of a column of given names without one of surnames so many cells hold several words, where they are whole names. */
const MOST_OF_SEVERAL_WORDS = 0.9;

/**
 * "Name, Vorname" and "Surname, Name": beside a column of given names that of whole names holds surnames, and beside one of surnames
 * given names, unless its cells hold the other name too. "Nome" or "Имя" alone holds whole names where nearly all cells have several words.
 */
export function withNameRoles(columns: readonly RawColumn[]): readonly RawColumn[] {
  const of = (role: RawColumn['role']) => columns.find((column) => column.role === role);
  const [whole, surname, given] = [of('full_name'), of('surname'), of('given_name')];
  if (whole === undefined && surname === undefined && given !== undefined && areOfSeveralWords(given))
    return columns.map((column) => (column === given ? { ...column, role: 'full_name' } : column));
  const beside = surname ?? given;
  if (whole === undefined || beside === undefined || (surname !== undefined && given !== undefined)) return columns;
  if (isHeldIn(whole, beside)) return columns;
  const role = surname === undefined ? 'surname' : 'given_name';
  return columns.map((column) => (column === whole ? { ...column, role } : column));
}

function areOfSeveralWords({ codes, values }: RawColumn): boolean {
  let [filled, several] = [0, 0];
  for (const code of codes) {
    const name = values[code];
    if (name === undefined) continue;
    filled += 1;
    if (wordsOf(name).length > 1) several += 1;
  }
  return filled > 0 && several >= filled * MOST_OF_SEVERAL_WORDS;
}

/** Whether nearly all cells of the one hold what stands in the other. */
function isHeldIn(whole: RawColumn, part: RawColumn): boolean {
  let both = 0;
  let held = 0;
  for (let i = 0; i < whole.codes.length; i += 1) {
    const [name, own] = [whole.values[whole.codes[i]!], part.values[part.codes[i]!]];
    if (name === undefined || own === undefined) continue;
    both += 1;
    if (isPart(name, own)) held += 1;
  }
  return both > 0 && held >= both * MOST_HELD;
}

function isPart(name: string, own: string): boolean {
  const words = wordsOf(name);
  return words.length > 1 && wordsOf(own).some((word) => words.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
}
