import { namedPrecincts } from '../../extracts/precinct/named-precincts.js';
import type { FoundFile } from '../find-files.js';
import { isCutName, withoutEnding } from '../folder/file-name.js';
import type { FileShape } from '../read/types.js';

/** A precinct that is written once for a whole table, and where. */
export interface PlacedPrecinct {
  readonly precinct: string;
  readonly from: 'title' | 'sheet-name' | 'file-name' | 'folder-name';
}

/** The precinct that a table's title, its sheet's name or its file's name says, as the settings ask or beyond doubt; null otherwise. */
export function precinctFromPlace(file: FoundFile, shape: FileShape): PlacedPrecinct | null {
  const { precinct_from: wanted, precinct_pattern: pattern } = file.settings;
  const sheet =
    shape.workbook?.sheet ?? (file.part === undefined ? '' : withoutEnding(file.part.split('/').at(-1) ?? ''));
  const [name = '', ...folders] = (file.path.split('#')[0] ?? '').split('/').reverse();
  const places: readonly (readonly [PlacedPrecinct['from'], readonly string[]])[] = [
    ['title', shape.preamble],
    // What a spreadsheet has cut is nobody's number.
    ['sheet-name', isCutName(file) ? [] : [sheet]],
    ...[...namesWithin(file), name].map((each) => ['file-name', [withoutEnding(each)]] as const),
    // The nearest folder that names one: "УИК 138/список.xlsx".
    ...folders.map((folder) => ['folder-name', [folder]] as const),
  ];
  for (const [from, texts] of places) {
    if (wanted !== undefined && wanted.replace('_', '-') !== from) continue;
    const isAsked = wanted !== undefined;
    const isName = from === 'file-name' || from === 'folder-name';
    const said = pattern === undefined ? onlyNumber(texts, isAsked) : byPattern(pattern, texts);
    const found = said ?? (isName && pattern === undefined ? numberBefore(texts) : null);
    if (found !== null) return { precinct: found, from };
  }
  if (wanted === undefined && pattern === undefined && file.numberInName !== undefined)
    return { precinct: file.numberInName, from: placeOfNumber(file, name) };
  return null;
}

/** The names of files within the file: a member alone in its archive, a workbook in one whose sheet is read. */
function namesWithin({ member, part }: FoundFile): readonly string[] {
  const own = member?.split('/') ?? [];
  const within = part?.split('/').slice(0, -1) ?? [];
  return [...own.reverse(), ...within.reverse()];
}

function placeOfNumber({ part }: FoundFile, name: string): PlacedPrecinct['from'] {
  if (part !== undefined) return 'sheet-name';
  return /\d/.test(withoutEnding(name)) ? 'file-name' : 'folder-name';
}

/** The one number that follows a word for precinct; where the place is asked for, the one number there is. */
function onlyNumber(texts: readonly string[], isAsked: boolean): string | null {
  const [only, ...others] = namedPrecincts(texts);
  if (only !== undefined) return others.length === 0 ? only : null;
  if (!isAsked) return null;
  const [number, ...more] = new Set(texts.flatMap((text) => text.match(/\d+/g) ?? []));
  return number === undefined || more.length > 0 ? null : number;
}

/** "доп.список 12 участок", "138-й участок": in a name no count of precincts. */
const BEFORE =
  /(?<![\p{L}\d])(\d{1,5})(?:(?:-?(?:й|ый|ой|ий|го|ого))?[\s_]+(?:избирательный[\s_]+)?участок|-?(?:го|ого)[\s_]+участка|(?:-?ші|-?шы)?[\s_]+(?:сайлау[\s_]+)?учаске\p{L}*)(?!\p{L})(?![\s_№.-]*\d)/iu;

function numberBefore(texts: readonly string[]): string | null {
  return BEFORE.exec(texts.join(' '))?.[1] ?? null;
}

/** `list_{precinct}_*`: what stands between the texts around it. */
function byPattern(pattern: string, texts: readonly string[]): string | null {
  const [before = '', after = ''] = pattern.split('{precinct}').map((part) => part.split('*'));
  const start = before.at(-1) ?? '';
  const end = after[0] ?? '';
  for (const text of texts) {
    const at = start === '' ? 0 : text.indexOf(start);
    if (at < 0) continue;
    const from = at + start.length;
    const until = end === '' ? text.length : text.indexOf(end, from);
    const found = until < 0 ? '' : text.slice(from, until).trim();
    if (found !== '') return found;
  }
  return null;
}
