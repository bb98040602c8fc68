import type { Extract } from '../extract.js';
import type { UnderstoodColumn } from './types.js';

const DEATH = /(?<!\p{L})(?:смерт|кончин|гибел|умер|қайтыс|өлген|death|deceased|died)/iu;
const SENTENCE = /(?<!\p{L})(?:приговор|осужд|үкім|sentence|convict)/iu;

/** The ground of which a column gives the day, a death or a sentence: a register needs no column that says so in words. Null for none. */
export function groundOfLoss(columns: readonly UnderstoodColumn[]): 'deceased' | 'convicted' | null {
  const dates = columns.filter(({ field }) => field?.name === 'from_date').map(({ header }) => header);
  if (dates.some((header) => DEATH.test(header))) return 'deceased';
  return dates.some((header) => SENTENCE.test(header)) ? 'convicted' : null;
}

/** The ground as a default for the records of a register that has a day and no word for it. */
export function unsaidGround(extract: Extract, columns: readonly UnderstoodColumn[]): { readonly ground?: string } {
  const ground = extract.name === 'disqualified' ? groundOfLoss(columns) : null;
  return ground === null || columns.some(({ field }) => field?.name === 'ground') ? {} : { ground };
}
