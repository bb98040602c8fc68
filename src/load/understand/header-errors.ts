import type { Extract } from '../../extracts/extract.js';
import { nearest } from '../../extracts/header/column-map.js';
import type { HeaderProblem } from '../../extracts/header/types.js';
import { shownHeader } from '../../extracts/understand-header.js';
import { InputError } from '../../model.js';
import type { FoundFile } from '../find-files.js';
import type { FileShape } from '../read/types.js';

/** What stands in the way of understanding a file's header, as an error that says what to write into election.yaml. */
export function headerError(
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
      if (problem.field === 'precinct' && candidate === undefined) {
        return {
          expected: `a column for precinct of a ${extract.name}`,
          found: quoted(header),
          advice: `Where is the precinct? In election.yaml, files: {"${file.path}": …}: {defaults: {precinct: "153"}}, {precinct_from: file_name}, {precinct_from: title}, or {columns: {"HEADER": precinct}}.`,
        };
      }
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
        found: `${claimants(problem.headers, header)} that both claim it`,
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

/** Words in quotation marks, a dozen at the most. */
export function quoted(words: readonly string[]): string {
  const shown = shownHeader(words.slice(0, 12)).map((word) => `"${word}"`);
  return words.length > 12 ? `${shown.join(', ')} and ${words.length - 12} more` : shown.join(', ');
}

/** Columns of one name are told apart by their places. */
function claimants(headers: readonly string[], header: readonly string[]): string {
  const [first = ''] = headers;
  if (headers.length < 2 || new Set(headers.map((name) => name.trim())).size > 1) return quoted(headers);
  const places = header.flatMap((cell, index) => (cell.trim() === first.trim() ? [index + 1] : []));
  return `${quoted([first.trim()])} in columns ${places.join(' and ')}`;
}
