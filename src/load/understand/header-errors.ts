import type { Extract } from '../../extracts/extract.js';
import { nearest } from '../../extracts/header/column-map.js';
import type { HeaderProblem } from '../../extracts/header/types.js';
import { shownHeader } from '../../extracts/understand-header.js';
import { InputError, type InputProblem, LANGUAGES, type Language, type ProblemTexts, type Texts } from '../../model.js';
import type { FoundFile } from '../find-files.js';
import { NOT_LOADED } from '../folder/loading-errors.js';
import type { FileShape } from '../read/types.js';

/** What stands in the way of understanding a file's header, as an error that says what to write into election.yaml. */
export function headerError(
  file: FoundFile,
  shape: FileShape,
  extract: Extract,
  header: readonly string[],
  problem: HeaderProblem,
): InputError {
  const where = file.path;
  const inHeader = (language: Language) =>
    shape.headerLine === 0 ? where : `${where}, ${IN_LINE[language](shape.headerLine)}`;
  const error = InputError.at(where, { ...problemInWords(problem, extract, header, file), notDone: NOT_LOADED });
  const placed = LANGUAGES.map((language): [Language, InputProblem] => {
    const parts = language === 'en' ? error.parts : (error.translated[language] ?? error.parts);
    return [language, { ...parts, where: inHeader(language) }];
  });
  return new InputError({ ...error.parts, where: inHeader('en') }, Object.fromEntries(placed));
}

const IN_LINE: Readonly<Record<Language, (line: number) => string>> = {
  en: (line) => `header in line ${line}`,
  ru: (line) => `шапка в строке ${line}`,
  kk: (line) => `тақырып ${line}-жолда`,
};

function texts(en: string, ru: string, kk: string): Texts {
  return { en, ru, kk };
}

/** The same words in every language: names of fields, headers, settings. */
function same(text: string): Texts {
  return texts(text, text, text);
}

const CORRECT_MAP = texts('Correct the map.', 'Исправьте columns.', 'columns баптауын түзетіңіз.');

function problemInWords(
  problem: HeaderProblem,
  extract: Extract,
  header: readonly string[],
  file: FoundFile,
): Omit<ProblemTexts, 'notDone'> {
  const name = JSON.stringify(file.path);
  const map = (column: string, field: string) => `files: {${name}: {columns: {"${column}": ${field}}}}`;
  const ifMeant = (setting: string) =>
    texts(
      `If a column is meant, say it in election.yaml: ${setting}.`,
      `Если такая графа есть, укажите её в election.yaml: ${setting}.`,
      `Ондай баған болса, election.yaml ішінде көрсетіңіз: ${setting}.`,
    );
  const didYouMean = (words: readonly string[]) =>
    texts(`Did you mean ${quoted(words)}?`, `Имелось в виду ${quoted(words)}?`, `Мынау емес пе: ${quoted(words)}?`);
  switch (problem.kind) {
    case 'field-missing': {
      const { field, candidates } = problem;
      const expected = texts(
        `a column for ${field} of a ${extract.name}`,
        `графа ${field} для ${extract.name}`,
        `${extract.name} үшін ${field} бағаны`,
      );
      const candidate = candidates[0];
      if (field === 'precinct' && candidate === undefined) {
        const ways = `files: {${name}: …}: {defaults: {precinct: "153"}}, {precinct_from: file_name}, {precinct_from: title}`;
        return {
          expected,
          found: same(quoted(header)),
          advice: texts(
            `Where is the precinct? In election.yaml, ${ways}, or {columns: {"HEADER": precinct}}.`,
            `Где указан участок? В election.yaml: ${ways} или {columns: {"ГРАФА": precinct}}.`,
            `Учаске қайда көрсетілген? election.yaml ішінде: ${ways} немесе {columns: {"БАҒАН": precinct}}.`,
          ),
        };
      }
      const near = (word: string) => (candidate === undefined ? '' : `; ${word}: ${quoted(candidates)}`);
      return {
        expected,
        found: texts(
          `${quoted(header)}${near('nearest')}`,
          `${quoted(header)}${near('ближе всего')}`,
          `${quoted(header)}${near('ең жақыны')}`,
        ),
        advice: ifMeant(map(candidate ?? 'HEADER', field)),
      };
    }
    case 'nobody-named':
      return {
        expected: texts(
          'a column for surname, full_name or iin',
          'графа surname, full_name или iin',
          'surname, full_name немесе iin бағаны',
        ),
        found: same(quoted(header)),
        advice: ifMeant(map('HEADER', 'surname')),
      };
    case 'field-twice': {
      const both = claimants(problem.headers, header);
      const setting = map(problem.headers[0] ?? 'HEADER', problem.field);
      return {
        expected: texts(
          `one column for ${problem.field}`,
          `одна графа ${problem.field}`,
          `${problem.field} үшін бір баған`,
        ),
        found: texts(`${both.en} that both claim it`, `${both.ru}: подходят обе`, `${both.kk}: екеуі де сәйкес`),
        advice: texts(
          `Choose: say it in election.yaml: ${setting}.`,
          `Выберите в election.yaml: ${setting}.`,
          `election.yaml ішінде таңдаңыз: ${setting}.`,
        ),
      };
    }
    case 'unknown-field': {
      const fields = extract.fields.map((field) => field.name).join(', ');
      return {
        expected: texts(
          `a field of ${extract.name} (${fields})`,
          `поле ${extract.name} (${fields})`,
          `${extract.name} өрісі (${fields})`,
        ),
        found: texts(
          `"${problem.field}" in the column map`,
          `"${problem.field}" в columns`,
          `columns ішінде "${problem.field}"`,
        ),
        advice: problem.candidates.length === 0 ? CORRECT_MAP : didYouMean(problem.candidates),
      };
    }
    case 'unknown-header': {
      const close = nearest(problem.header, header);
      return {
        expected: texts(
          `the mapped column "${problem.header}"`,
          `графа "${problem.header}", указанная в columns`,
          `columns ішінде көрсетілген "${problem.header}" бағаны`,
        ),
        found: same(quoted(header)),
        advice: close.length === 0 ? CORRECT_MAP : didYouMean(close),
      };
    }
  }
}

/** Words in quotation marks, a dozen at the most. */
export function quoted(words: readonly string[]): string {
  const shown = shownHeader(words.slice(0, 12)).map((word) => `"${word}"`);
  return words.length > 12 ? `${shown.join(', ')} and ${words.length - 12} more` : shown.join(', ');
}

/** Columns of one name are told apart by their places. */
function claimants(headers: readonly string[], header: readonly string[]): Texts {
  const [first = ''] = headers;
  if (headers.length < 2 || new Set(headers.map((name) => name.trim())).size > 1) return same(quoted(headers));
  const places = header.flatMap((cell, index) => (cell.trim() === first.trim() ? [index + 1] : []));
  const word = quoted([first.trim()]);
  return texts(
    `${word} in columns ${places.join(' and ')}`,
    `${word} в столбцах ${places.join(' и ')}`,
    `${places.join(' және ')}-бағандардағы ${word}`,
  );
}
