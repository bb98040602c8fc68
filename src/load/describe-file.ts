import type { ElectionProfile } from '../election/profile.js';
import type { Field } from '../extracts/extract.js';
import { planReading, type ReadingSettings } from '../extracts/reading-plan.js';
import { InputError, type Language, type Texts } from '../model.js';
import { type ConventionNote, conventionNotes } from './convention-notes.js';
import { conventionsOf, isReadOtherwise, readAsProven } from './file-conventions.js';
import type { FoundFile } from './find-files.js';
import { withJointCells } from './joint-records.js';
import { openFile, readableError } from './open-file.js';
import type { FileShape, ReadNote, RecordFile, UnderstandingNote } from './read/types.js';
import { settingsOf } from './readers/open-reading.js';
import { batchesHere } from './threads/batch-maker.js';
import type { FileEnd } from './threads/record-batch.js';
import { emptyError } from './understand/file-errors.js';
import { type UnderstoodFile, understandFile } from './understand/understand-file.js';

/** How a file was understood, before anything is loaded. Sample values are as written: mask them before they are shown. */
export interface FileDescription {
  readonly path: string;
  /** Why it is not read at all, by the reason's name; left out where it is. */
  readonly notRead?: { readonly reason: string; readonly detail: string };
  /** What stands in the way of loading it, in English; null where nothing does. */
  readonly problem: string | null;
  /** The same in every language. */
  readonly problemIn: Texts | null;
  readonly shape: FileShape | null;
  readonly extract: string | null;
  readonly columns: readonly {
    readonly position: number;
    readonly header: string;
    readonly field: Field | null;
    readonly feeds?: string;
    readonly samples: readonly string[];
  }[];
  readonly read: number;
  readonly setAside: number;
  readonly rejected: number;
  /** Why rows are no records, and how many. */
  readonly aside: readonly { readonly reason: string; readonly records: number }[];
  /** Cells that cannot be read, by field and kind. */
  readonly unread: FileEnd['unreadCells'];
  /** Reason and field of rejections with the records each touches, most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly field: string | null; readonly records: number }[];
  readonly repairs: readonly { readonly kind: string; readonly field: string; readonly records: number }[];
  /** Words in columns of marks and coded values that nobody knows, as written, the most frequent first. */
  readonly unknownWords: readonly { readonly field: string; readonly written: string; readonly records: number }[];
  readonly notes: readonly (ReadNote | UnderstandingNote | ConventionNote)[];
}

/** Reads a whole file as loading would and says how it was understood and what it would reject. Stores nothing. */
export async function describeFile(file: FoundFile, profile: ElectionProfile): Promise<FileDescription> {
  let shape: FileShape | null = null;
  let records: RecordFile | null = null;
  try {
    records = await openFile(file);
    shape = records.shape;
    const understood = understandFile(file, records);
    if (understood.aside !== null) {
      await records.close();
      return describeUnread(file.path, { reason: understood.aside, detail: '' });
    }
    return await describeRecords(file, records, understood, profile);
  } catch (error) {
    // A file that is not understood was opened nevertheless.
    await records?.close();
    const known = readableError(error, file);
    if (!(known instanceof InputError)) throw error;
    return {
      ...describeUnread(file.path),
      ...problemOf(known),
      shape,
      extract: file.extract?.name ?? null,
      columns: namesOf(shape).map((header, index) => ({
        position: index + 1,
        header,
        field: null,
        samples: samplesOf(records?.sample ?? [], index),
      })),
    };
  }
}

/** The columns of a table; without names where it has no header. */
function namesOf(shape: FileShape | null): readonly string[] {
  return shape === null || shape.header.length > 0 ? (shape?.header ?? []) : Array<string>(shape.width).fill('');
}

function samplesOf(records: readonly (readonly string[])[], column: number): readonly string[] {
  const filled = records.map((cells) => cells[column]?.trim() ?? '').filter((cell) => cell !== '');
  return [...new Set(filled)].slice(0, SAMPLES);
}

/** What is said of a file that is not read: its path, and why. */
export function describeUnread(path: string, notRead?: FileDescription['notRead']): FileDescription {
  const counts = { read: 0, setAside: 0, rejected: 0 };
  const lists = { columns: [], aside: [], unread: [], reasons: [], repairs: [], unknownWords: [], notes: [] };
  const nothing = { ...counts, ...lists };
  return { path, ...(notRead === undefined ? {} : { notRead }), ...NO_PROBLEM, shape: null, extract: null, ...nothing };
}

const NO_PROBLEM = { problem: null, problemIn: null } as const;

function problemOf(error: InputError): Pick<FileDescription, 'problem' | 'problemIn'> {
  const sentences = (language: Language) => error.problems.map((each) => each.sentence(language)).join('\n');
  const problemIn = { en: sentences('en'), ru: sentences('ru'), kk: sentences('kk') };
  return { problem: problemIn.en, problemIn };
}

const SAMPLES = 3;
/** Why a word in a column of marks or coded values says nothing to us, and how many such words of a file are told apart. */
const OF_UNKNOWN_WORDS = new Set(['other-words', 'not-a-choice', 'not-yes-no']);
const MOST_WORDS = 1000;

type Described = Pick<
  FileDescription,
  'read' | 'setAside' | 'rejected' | 'reasons' | 'aside' | 'unread' | 'repairs' | 'unknownWords' | 'notes'
>;

async function describeRecords(
  file: FoundFile,
  records: RecordFile,
  understood: UnderstoodFile,
  profile: ElectionProfile,
): Promise<FileDescription> {
  const samples: string[][] = understood.columns.map(() => []);
  const assumed = settingsOf(file, profile, records.shape, understood);
  let { described, end } = await countRecords(records, understood, assumed, (cells) => collectSamples(cells, samples));
  const proven = conventionsOf(file, end.evidence);
  if (isReadOtherwise(assumed, proven) && records.stat !== null) {
    const settings = readAsProven(assumed, proven);
    ({ described, end } = await countRecords(await openFile(file), understood, settings, () => {}));
  }
  return {
    path: file.path,
    ...(described.read === 0 && file.settings.empty !== true ? problemOf(emptyError(file)) : NO_PROBLEM),
    shape: records.shape,
    extract: understood.extract.name,
    columns: understood.columns.map((column, index) => ({ ...column, samples: samples[index] ?? [] })),
    ...described,
    notes: [...understood.notes, ...end.notes, ...conventionNotes(end.evidence, proven, understood.columns)],
  };
}

/** Reads all records and counts what became of them. */
async function countRecords(
  records: RecordFile,
  { extract, columns, joints }: UnderstoodFile,
  settings: ReadingSettings,
  onCells: (cells: readonly string[]) => void,
): Promise<{ described: Omit<Described, 'notes'>; end: FileEnd }> {
  const source = batchesHere(
    withJointCells(records, joints),
    planReading(extract, columns, settings),
    new Set(),
    onCells,
  );
  const reasons = new Map<string, number>();
  const repairs = new Map<string, number>();
  const aside = new Map<string, number>();
  const words = new Map<string, number>();
  let [read, setAside, rejected] = [0, 0, 0];
  try {
    for await (const batch of source.batches()) {
      read += batch.read;
      rejected += batch.rejected.length;
      setAside += batch.setAside.length;
      for (const { rejections } of batch.rejected) {
        for (const key of new Set(rejections.map(({ reason, field }) => `${reason}\0${field ?? ''}`)))
          count(reasons, key);
      }
      for (const { kind, field } of batch.repairs) count(repairs, `${kind}\0${field}`);
      for (const { reason } of batch.setAside) count(aside, reason);
      for (const { field, kind, written } of batch.unread) {
        const key = `${field}\0${written}`;
        if (OF_UNKNOWN_WORDS.has(kind) && (words.has(key) || words.size < MOST_WORDS)) count(words, key);
      }
    }
    const end = source.end();
    const described = {
      ...{ read, setAside, rejected },
      reasons: counted(reasons).map(([reason, field, n]) => ({
        reason,
        field: field === '' ? null : field,
        records: n,
      })),
      aside: counted(aside).map(([reason, , n]) => ({ reason, records: n })),
      unread: end.unreadCells,
      repairs: counted(repairs).map(([kind, field, n]) => ({ kind, field, records: n })),
      unknownWords: counted(words).map(([field, written, n]) => ({ field, written, records: n })),
    };
    return { described, end };
  } finally {
    await source.close();
  }
}

function collectSamples(cells: readonly string[], samples: string[][]): void {
  samples.forEach((found, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (found.length < SAMPLES && cell !== '' && !found.includes(cell)) found.push(cell);
  });
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function counted(counts: ReadonlyMap<string, number>): [string, string, number][] {
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key, n]) => {
      const [first = '', second = ''] = key.split('\0');
      return [first, second, n];
    });
}
