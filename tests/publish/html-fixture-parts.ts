import { createHash } from 'node:crypto';
import type { Texts } from '../../src/model.js';

// A report made by hand, of a size and variety that a real one has, with hostile strings wherever a file can put them.

/** What a hostile file writes into its cells. */
export const HOSTILE = {
  script: '<script>alert(1)</script>',
  image: '"><img src=x onerror="alert(2)">',
  override: 'Иванов\u202egnp.exe',
  escape: '\u001b[31mred\u001b[0m',
  quote: "' onmouseover='alert(3)",
  style: '</style><script>alert(4)</script>',
} as const;

/** Findings of the check that finds most: more than the page shows. */
export const MANY = 55_294;

/** One text in three languages; English where a language is left out. */
export const text = (en: string, ru = en, kk = en): Texts => ({ en, ru, kk });
/** A digest for a fixture: of the text itself. */
export const sha = (of: string) => createHash('sha256').update(of).digest('hex');

/** The files of the fixture; one of them has a hostile name. */
export const VOTER_FILE = 'lists/voter_list_138.csv';
export const SUPPLEMENTARY_FILE = 'lists/дополнительный_список.csv';
export const HOSTILE_FILE = `lists/${HOSTILE.script.replace('/', '')}.csv`;
