import type { Election } from '../papers/election.js';
import { mayFollow, type TruthRow } from '../papers/truth.js';
import type { Messy } from './damage.js';

/** What the errors of offices may make of a file, and of a precinct's list. */
const OF_FILES = ['LQ01', 'LQ10', 'LQ11'] as const;
const OF_PRECINCTS = ['LQ02', 'LQ03', 'LQ04', 'LQ05', 'LQ06'] as const;

/** Where the checks of list quality may speak because offices erred, and need not; nothing where they did not. */
export function truthOfDamage({ ordinary }: Election, messy: Messy, files: readonly string[]): TruthRow[] {
  if (messy === 'none') return [];
  const lists = [...new Set(ordinary.map(({ tec }) => `voter_list/${tec.file}`))];
  return [
    ...[...lists, ...files].flatMap((name) => OF_FILES.flatMap((check) => mayFollow(check, `file ${name}`))),
    ...ordinary.flatMap(({ number }) => OF_PRECINCTS.flatMap((check) => mayFollow(check, `precinct ${number}`))),
  ];
}
