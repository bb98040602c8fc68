import { createHash } from 'node:crypto';
import type { Language } from '../../model.js';
import {
  CORRECTION_HEADINGS,
  CORRECTION_KEYS,
  CORRECTIONS_SHEET,
  otherRecordText,
  wholeFileText,
} from '../words/correction-texts.js';
import { momentText } from '../words/date-text.js';
import type { Cell, Sheet } from '../xlsx/sheet-xml.js';
import { SHEET_TEXTS } from '../xlsx/texts.js';
import { workbookBytes } from '../xlsx/workbook.js';
import type { Correction, Shown } from './correction.js';
import { maskCorrection } from './correction-values.js';
import { csvText } from './csv-text.js';
import type { Chunks } from './write-output.js';

/**
 * Names for corrections that stay when rows are inserted and files renamed: of what the record holds and what is asked of it. Several
 * that read alike are numbered in their order.
 */
export function keysOf(corrections: readonly Correction[]): readonly string[] {
  const taken = new Map<string, number>();
  return corrections.map(({ record, content, code, field, problem }) => {
    const what = [code, field ?? '', problem.en];
    const key = (record === null ? ['file', ...what] : [content, ...what]).join('\u0000');
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return createHash('sha256')
      .update(before === 0 ? key : `${key}\u0000${before}`)
      .digest('hex')
      .slice(0, 16);
  });
}

/** A file that is to be written: its name, and what will stand in it once it is asked for. */
export interface CorrectionsFile {
  readonly name: string;
  readonly chunks: () => Chunks;
}

/**
 * For each TEC, or for each list where no TEC is known, the corrections as CSV and as a workbook that keeps IINs as text, with an empty
 * column in which the clerk notes what was done.
 */
export function correctionsFiles(
  found: readonly Correction[],
  { language, shown }: { readonly language: Language; readonly shown: Shown },
): readonly CorrectionsFile[] {
  const keys = keysOf(found);
  const corrections = found.map((correction) => maskCorrection(correction, shown));
  const nameOf = shortNames(corrections.map(({ file }) => file));
  const groups = new Map<string, (readonly Cell[])[]>();
  for (const [index, correction] of corrections.entries()) {
    const group = fileNameOf(correction.tec ?? nameOf(correction.file));
    const rows = groups.get(group) ?? [];
    rows.push(cellsOf(correction, keys[index] ?? '', language, nameOf));
    groups.set(group, rows);
  }
  const headings = CORRECTION_HEADINGS.map((heading) => heading[language]);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([group, rows]) => [
      { name: `corrections-${group}.csv`, chunks: () => csvText(headings, rows) },
      { name: `corrections-${group}.xlsx`, chunks: () => workbookBytes([sheetOf(rows, language, shown)]) },
    ]);
}

/** In characters, in the order of the headings. */
const WIDTHS = [18, 26, 9, 22, 10, 10, 40, 11, 16, 60, 24, 24, 50, 30];

function sheetOf(rows: readonly (readonly Cell[])[], language: Language, shown: Shown): Sheet {
  const texts = SHEET_TEXTS[language];
  const warning = shown === 'none' ? [] : [{ text: texts.revealed, warning: true }];
  // Columns and hidden keys with the row's key at the end: a clerk does not read it.
  const [first, ...others] = CORRECTION_HEADINGS.map((heading, at) => ({
    heading: heading[language],
    width: WIDTHS[at] ?? 20,
  }));
  return {
    name: CORRECTIONS_SHEET[language],
    keys: [...CORRECTION_KEYS.slice(1), ...CORRECTION_KEYS.slice(0, 1)],
    above: [...warning, { text: texts.leads, warning: false }],
    columns: [...others, ...(first === undefined ? [] : [first])],
    rows: rows.map(([key = null, ...cells]) => [...cells, key]),
    rowCount: rows.length,
    below: null,
  };
}

function cellsOf(correction: Correction, key: string, language: Language, nameOf: (path: string) => string): Cell[] {
  const { file, record, tec, precinct, entryNo, code, fieldLabel, said, written, proposed } = correction;
  const { records, ofRecords, others } = correction;
  const whole = record === null ? `: ${wholeFileText(records, ofRecords, language)}` : '';
  const dated = (text: string | null) => (text === null ? null : momentText(text, language));
  const personOf = ({ person, birthDate }: { readonly person: string | null; readonly birthDate: string | null }) =>
    [person, dated(birthDate)].filter((part) => part !== null && part !== '').join(', ');
  const otherTexts = others.map((other) => {
    const place = otherRecordText({ ...other, file: nameOf(other.file) }, language);
    const person = personOf(other);
    return person === '' ? place : `${place}: ${person}`;
  });
  return [
    ...[key, nameOf(file), record, tec, precinct, entryNo, personOf(correction) || null, code],
    fieldLabel?.[language] ?? null,
    `${said[language]}${whole}`,
    ...[dated(written), dated(proposed)],
    otherTexts.length === 0 ? null : otherTexts.join(' | '),
    null,
  ];
}

/** Files by their names alone where no two are of one name: a clerk knows where they lie. */
function shortNames(paths: readonly string[]): (path: string) => string {
  const last = (path: string) => path.slice((path.split('#', 1)[0] ?? '').lastIndexOf('/') + 1);
  const all = new Map<string, Set<string>>();
  for (const path of paths) all.set(last(path), (all.get(last(path)) ?? new Set()).add(path));
  return (path) => ((all.get(last(path))?.size ?? 0) > 1 ? path : last(path));
}

/** A TEC's or file's name as a file name: letters and digits of any alphabet, the rest as dashes. */
function fileNameOf(name: string): string {
  return (
    name
      .normalize('NFC')
      .replace(/\.(csv|tsv|xlsx|gz|zip)/gi, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'list'
  );
}
