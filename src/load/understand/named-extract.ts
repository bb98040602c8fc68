import type { Extract } from '../../extracts/extract.js';
import { type FoundFile, fileOnDisk } from '../find-files.js';
import { extractByWords } from '../folder/file-name.js';

/** The extract that the words of the sheet's name or else the file's speak of; null where they speak of none. */
export function extractByNames({ path, part }: FoundFile): Extract | null {
  return firstOf([...(part === undefined ? [] : [part]), fileOnDisk({ path, part: part ?? null })], extractByWords);
}

/** By whose names no list of voters is called: registers of papers, and other lists. */
const NAMED_SO: ReadonlySet<string> = new Set([
  ...['avc_issued', 'avc_used', 'avc_stock', 'residence_certificates', 'supplementary_list', 'special_list'],
]);

/** Whether a table of that name is no list compiled before polling, even where its columns lack what it needs. */
export function isNoVoterList({ name }: Extract): boolean {
  return NAMED_SO.has(name);
}

/** What a title alone may make of a table: a journal of papers. That a list "leaves out the dead" or is "for polling day" makes nobody dead or added. */
const BY_TITLE: ReadonlySet<string> = new Set([
  ...['avc_issued', 'avc_used', 'avc_stock', 'residence_certificates', 'registration_changes', 'precinct_figures'],
]);

/** The extract that the lines of a title speak of. */
export function extractByTitles(lines: readonly string[]): Extract | null {
  return firstOf(lines, (line) => {
    const extract = extractByWords(line);
    return extract !== null && BY_TITLE.has(extract.name) ? extract : null;
  });
}

function firstOf<T, Found>(all: readonly T[], find: (each: T) => Found | null): Found | null {
  for (const each of all) {
    const found = find(each);
    if (found !== null) return found;
  }
  return null;
}
