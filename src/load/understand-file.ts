import { ALL_EXTRACTS } from '../extracts/catalogue.js';
import type { Extract } from '../extracts/extract.js';
import {
  extractsByHeader,
  type HeaderProblem,
  nearest,
  type UnderstoodColumn,
  understandHeader,
} from '../extracts/understand-header.js';
import { InputError } from '../model.js';
import type { FoundFile } from './find-files.js';
import type { FileShape } from './read/types.js';

/** What a file is an extract of, and what each of its columns means. */
export interface UnderstoodFile {
  readonly extract: Extract;
  readonly columns: readonly UnderstoodColumn[];
}

/** Understands a file by its settings, its name and its header. Throws an InputError rather than guess. */
export function understandFile(file: FoundFile, shape: FileShape): UnderstoodFile {
  const header = headerOf(file, shape);
  refuseMojibake(file, header);
  refuseWrongCount(file, shape, header);
  refuseRepeatedHeader(file, shape, header);
  const extract = file.extract ?? extractByHeader(file, header);
  const { columns, problems } = understandHeader(header, extract, file.settings.columns);
  const first = problems[0];
  if (first !== undefined) throw headerError(file, shape, extract, header, first);
  return { extract, columns };
}

/** The first byte of each Cyrillic letter of UTF-8, read as a letter of Latin-1, and the second as whatever stands there. */
const MOJIBAKE = /[\u00d0\u00d1\u00d2\u00d3][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/g;
const LEAST_MOJIBAKE = 3;

/** Every letter of such a file is wrong: no column can be understood, and no name compared. */
function refuseMojibake(file: FoundFile, header: readonly string[]): void {
  const text = header.join(' ');
  if ((text.match(MOJIBAKE) ?? []).length < LEAST_MOJIBAKE || /[\u0400-\u052f]/.test(text)) return;
  throw new InputError({
    expected: 'Cyrillic letters',
    found: `UTF-8 that was read as Latin-1 (windows-1252) and saved again: ${quoted(header)}`,
    where: file.path,
    notDone: 'Nothing of this file was loaded.',
    advice: 'Export it again from the register, or open the original as UTF-8 and save it as UTF-8.',
  });
}

/** Columns by position where the settings list them; otherwise the header of the file. */
function headerOf(file: FoundFile, shape: FileShape): readonly string[] {
  const { header } = file.settings;
  return Array.isArray(header) ? header : shape.header;
}

function extractByHeader(file: FoundFile, header: readonly string[]): Extract {
  const [extract, ...others] = extractsByHeader(header);
  if (extract !== undefined && others.length === 0) return extract;
  const found =
    extract === undefined
      ? `a header that no extract has (${quoted(header)})`
      : `a header that could be ${[extract, ...others].map((each) => each.name).join(' or ')}`;
  throw new InputError({
    expected: `one of the extracts ${ALL_EXTRACTS.map((each) => each.name).join(', ')}`,
    found,
    where: file.path,
    notDone: 'Nothing of this file was loaded.',
    advice: `Name the file after its extract (voter_list_1.csv), or say it in election.yaml: files: {"${file.path}": {extract: …}}, or {ignore: true}.`,
  });
}

/** Names by position that are more or fewer than the columns would put cells under the wrong names. */
function refuseWrongCount(file: FoundFile, shape: FileShape, header: readonly string[]): void {
  if (header === shape.header || header.length === shape.width) return;
  throw new InputError({
    expected: `as many names under header as the file has columns (${shape.width})`,
    found: `${header.length} names`,
    where: file.path,
    notDone: 'Nothing of this file was loaded.',
    advice: 'Name every column in election.yaml, "" where one means nothing.',
  });
}

function refuseRepeatedHeader(file: FoundFile, shape: FileShape, header: readonly string[]): void {
  const names = header.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated === undefined) return;
  throw new InputError({
    expected: 'every column header once',
    found: `"${repeated}" in columns ${positionsOf(repeated, header)}`,
    where: place(file, shape),
    notDone: 'Nothing of this file was loaded.',
    advice: 'Rename one of the columns in the file.',
  });
}

function positionsOf(name: string, header: readonly string[]): string {
  return header.flatMap((cell, index) => (cell.trim() === name ? [index + 1] : [])).join(' and ');
}

function headerError(
  file: FoundFile,
  shape: FileShape,
  extract: Extract,
  header: readonly string[],
  problem: HeaderProblem,
): InputError {
  const { expected, found, advice } = problemInWords(problem, extract, header, file);
  return new InputError({
    expected,
    found,
    where: place(file, shape),
    notDone: 'Nothing of this file was loaded.',
    advice,
  });
}

function place(file: FoundFile, shape: FileShape): string {
  return shape.headerLine === 0 ? file.path : `${file.path}, header in line ${shape.headerLine}`;
}

function problemInWords(problem: HeaderProblem, extract: Extract, header: readonly string[], file: FoundFile) {
  const map = (column: string, field: string) =>
    `say it in election.yaml: files: {"${file.path}": {columns: {"${column}": ${field}}}}.`;
  switch (problem.kind) {
    case 'field-missing': {
      const candidate = problem.candidates[0];
      return {
        expected: `a column for ${problem.field} of a ${extract.name}`,
        found: `${quoted(header)}${candidate === undefined ? '' : `; nearest: ${quoted(problem.candidates)}`}`,
        advice: `If a column is meant, ${map(candidate ?? 'HEADER', problem.field)}`,
      };
    }
    case 'nobody-named':
      return {
        expected: 'a column for surname, full_name or iin',
        found: quoted(header),
        advice: `If a column is meant, ${map('HEADER', 'surname')}`,
      };
    case 'field-twice':
      return {
        expected: `one column for ${problem.field}`,
        found: `${quoted(problem.headers)} that both claim it`,
        advice: `Choose: ${map(problem.headers[0] ?? 'HEADER', problem.field)}`,
      };
    case 'unknown-field':
      return {
        expected: `a field of ${extract.name} (${extract.fields.map((field) => field.name).join(', ')})`,
        found: `"${problem.field}" in the column map`,
        advice: problem.candidates.length === 0 ? 'Correct the map.' : `Did you mean ${quoted(problem.candidates)}?`,
      };
    case 'unknown-header':
      return {
        expected: `the mapped column "${problem.header}"`,
        found: quoted(header),
        advice:
          nearest(problem.header, header).length === 0
            ? 'Correct the map.'
            : `Did you mean ${quoted(nearest(problem.header, header))}?`,
      };
  }
}

function quoted(words: readonly string[]): string {
  const shown = words.slice(0, 12).map((word) => `"${word}"`);
  return words.length > 12 ? `${shown.join(', ')} and ${words.length - 12} more` : shown.join(', ');
}
