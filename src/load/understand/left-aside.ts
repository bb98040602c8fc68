import type { Extract } from '../../extracts/extract.js';
import type { UnderstoodColumn } from '../../extracts/header/types.js';
import type { FoundFile } from '../find-files.js';
import { isByTheHour, isOfOtherPeople } from './other-people.js';
import { isOfVotedOutside } from './voted-outside.js';

/** Why a table of people that could be loaded is not. */
export type AsideReason = 'voted-outside' | 'other-people' | 'by-the-hour';

/** Thrown where a file is left aside: as a list of its own it would make two voters, or two ballots, of one. */
export class LeftAside extends Error {
  constructor(readonly reason: AsideReason) {
    super(`left aside: ${reason}`);
    this.name = 'LeftAside';
  }
}

/** Whether a table is an extract of another list, or of people who are not listed as voters; settings that name an extract overrule it. */
export function asideReason(
  file: FoundFile,
  extract: Extract,
  columns: readonly UnderstoodColumn[],
  header: readonly string[],
  title: readonly string[],
): AsideReason | null {
  if (isOfVotedOutside(file, extract, columns, title)) return 'voted-outside';
  if (extract.name === 'voter_list' && isByTheHour(file, header)) return 'by-the-hour';
  return extract.name === 'voter_list' && isOfOtherPeople(file, header, title) ? 'other-people' : null;
}
