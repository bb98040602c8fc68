import type { ElectionProfile } from '../../election/profile.js';
import type { FileSettings } from '../../election/profile-schema.js';
import { ALL_EXTRACTS, extractNamed } from '../../extracts/catalogue.js';
import type { Extract } from '../../extracts/extract.js';
import type { HeaderProblem } from '../../extracts/header/types.js';
import { understandHeader } from '../../extracts/understand-header.js';
import { describeFile, type FileDescription } from '../../load/describe-file.js';
import type { FoundFile } from '../../load/find-files.js';
import { listsOf } from '../../load/several/lists-in-table.js';
import { extractByNames, extractByTitles, isNoVoterList } from '../../load/understand/named-extract.js';
import type { Texts } from '../../model.js';
import { maskFound } from '../../publish/privacy/mask.js';
import { settleDoubts } from './note-draft.js';
import { type Ask, settleByPosition } from './position-draft.js';
import { INIT_TEXTS } from './texts.js';

/** Something that the file itself does not tell. The first choice is the likeliest. */
export interface Doubt {
  /** Path of the file; empty for the election itself. */
  readonly path: string;
  readonly question: Texts;
  readonly choices: readonly Texts[];
}

/** Answers a doubt with the index of a choice. */
export type Decide = (doubt: Doubt) => number;

/** How a file is to be read, with what was asked of it. */
export interface FileDraft {
  readonly path: string;
  readonly settings: FileSettings;
  readonly description: FileDescription;
  readonly doubts: readonly { readonly doubt: Doubt; readonly chosen: number }[];
  /** The dates were found to have the month first. */
  readonly monthFirst: boolean;
  /** The lists that the table holds, where a column tells several apart: it is split by itself. */
  readonly lists?: readonly FileDescription[];
}

const CHOICES_SHOWN = 6;
const REGISTER = 'disqualified';

/** Looks at a file and decides what it does not tell by itself. Stores nothing. */
export async function draftFile(file: FoundFile, profile: ElectionProfile, decide: Decide): Promise<FileDraft> {
  const tables = await listsOf(file);
  if (tables.length > 1) {
    const lists: FileDescription[] = [];
    for (const table of tables) lists.push(await describeFile(table, profile));
    return { path: file.path, settings: {}, description: lists[0]!, doubts: [], monthFirst: false, lists };
  }
  const first = await describeFile(file, profile);
  const doubts: { doubt: Doubt; chosen: number }[] = [];
  const ask = (question: Texts, choices: readonly Texts[]): number => {
    const doubt = { path: file.path, question, choices };
    const chosen = choices.length > 1 ? decide(doubt) : 0;
    doubts.push({ doubt, chosen });
    return chosen;
  };
  const hasHeader = first.shape === null || first.shape.header.length > 0;
  const decided = hasHeader ? settle : settleByPosition;
  const settings = isWithoutRecords(first)
    ? { ignore: true }
    : isClear(file, first) || first.columns.length === 0
      ? {}
      : decided(file, first, ask);
  const described =
    settings.ignore === true ? first : await describeFile({ ...file, ...found(file, settings) }, profile);
  const monthFirst = await isMonthFirst(file, settings, described, profile);
  const order: FileSettings = monthFirst ? { ...settings, date_order: 'mdy' } : settings;
  const looked = monthFirst ? await describeFile({ ...file, ...found(file, order) }, profile) : described;
  const settled = settleDoubts(order, looked, ask);
  const description = settled === order ? looked : await describeFile({ ...file, ...found(file, settled) }, profile);
  return { path: file.path, settings: settled, description, doubts, monthFirst };
}

/** A header that is not understood and nothing below it: left out, nobody is lost; asked about, it would stop the whole folder. */
function isWithoutRecords({ problem, columns }: FileDescription): boolean {
  return problem !== null && columns.length > 0 && columns.every(({ samples }) => samples.length === 0);
}

/** A list of people without a ground is anything but a register of those who lost the vote, whatever else its header lacks. */
function isClear({ extract: announced }: FoundFile, { problem, extract, columns }: FileDescription): boolean {
  if (problem !== null) return false;
  return announced !== null || extract !== REGISTER || columns.some(({ field }) => field?.name === 'ground');
}

function found(file: FoundFile, settings: FileSettings): Pick<FoundFile, 'extract' | 'settings'> {
  return { extract: settings.extract === undefined ? file.extract : extractNamed(settings.extract), settings };
}

function settle(file: FoundFile, { columns, shape }: FileDescription, ask: Ask): FileSettings {
  const header = columns.map((column) => column.header);
  const samples = columns.map((column) => column.samples.map((sample) => maskFound(undefined, sample)));
  // What a journal calls itself is not chosen against: its people would be voters.
  const titled = extractByNames(file) ?? extractByTitles(shape?.preamble ?? []);
  const extract = file.extract ?? (titled !== null && isNoVoterList(titled) ? titled : chooseExtract(header, ask));
  if (extract === null) return { ignore: true };
  const map: Record<string, string | null> = {};
  const defaults: Record<string, string> = {};
  for (const problem of understandHeader(header, extract).problems) {
    settleProblem(problem, { file, header, samples, extract, map, defaults, ask });
  }
  return {
    extract: extract.name,
    ...(Object.keys(map).length > 0 ? { columns: map } : {}),
    ...(Object.keys(defaults).length > 0 ? { defaults } : {}),
  };
}

/** The extracts that understand most of a header; what they need and do not find counts against them. */
function chooseExtract(header: readonly string[], ask: Ask): Extract | null {
  const ranked = ALL_EXTRACTS.filter(({ name }) => name !== REGISTER)
    .map((extract) => {
      const { columns, problems } = understandHeader(header, extract);
      return { extract, score: columns.filter(({ field }) => field !== null).length - problems.length };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, CHOICES_SHOWN);
  const [best, next] = ranked;
  if (best !== undefined && best.score > (next?.score ?? 0) + 1) return best.extract;
  const chosen = ask(INIT_TEXTS.extract, [...ranked.map(({ extract }) => extract.title), INIT_TEXTS.ignore]);
  return ranked[chosen]?.extract ?? null;
}

interface Settling {
  readonly file: FoundFile;
  readonly header: readonly string[];
  readonly samples: readonly (readonly string[])[];
  readonly extract: Extract;
  readonly map: Record<string, string | null>;
  readonly defaults: Record<string, string>;
  readonly ask: Ask;
}

function settleProblem(problem: HeaderProblem, settling: Settling): void {
  const { header, map, defaults, ask } = settling;
  if (problem.kind === 'field-twice') {
    const chosen = ask(
      INIT_TEXTS.column(problem.field),
      problem.headers.map((each) => labelOf(each, settling)),
    );
    for (const [index, each] of problem.headers.entries()) map[each] = index === chosen ? problem.field : null;
    return;
  }
  if (problem.kind !== 'field-missing' && problem.kind !== 'nobody-named') return;
  const field = problem.kind === 'nobody-named' ? 'surname' : problem.field;
  const likely = problem.kind === 'nobody-named' ? [] : problem.candidates;
  const value = field === 'precinct' ? onlyNumber(settling.file.path) : null;
  const none = value === null ? INIT_TEXTS.noColumn : INIT_TEXTS.everywhere(value);
  const free = unusedColumns(settling).filter((each) => !likely.includes(each));
  const columns = [...likely, ...free].filter((each) => header.includes(each)).slice(0, CHOICES_SHOWN);
  const labels = columns.map((each) => labelOf(each, settling));
  // Without a likely column none is the safest guess: a wrong precinct is worse than an error that asks for it.
  const choices = likely.length > 0 ? [...labels, none] : [none, ...labels];
  const chosen = ask(INIT_TEXTS.column(field), choices) - (likely.length > 0 ? 0 : 1);
  const column = columns[chosen];
  if (column !== undefined) map[column] = field;
  else if (value !== null) defaults[field] = value;
}

function unusedColumns({ header, extract, map }: Settling): readonly string[] {
  return understandHeader(header, extract)
    .columns.filter(({ header: cell, field }) => field === null && cell.trim() !== '' && !Object.hasOwn(map, cell))
    .map(({ header: cell }) => cell);
}

function labelOf(column: string, { header, samples }: Settling): Texts {
  const shown = (samples[header.indexOf(column)] ?? []).join(' | ');
  const text = shown === '' ? `"${column}"` : `"${column}" (${shown})`;
  return { en: text, ru: text, kk: text };
}

/** The one number in a file's name, which is often that of the precinct. */
function onlyNumber(path: string): string | null {
  const numbers = path.match(/\d+/g) ?? [];
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

/** Whether fewer dates are lost, and no record more, where the month comes before the day. */
async function isMonthFirst(
  file: FoundFile,
  settings: FileSettings,
  before: FileDescription,
  profile: ElectionProfile,
): Promise<boolean> {
  if (before.problem !== null || lostIn(before) === 0) return false;
  const turned: FileSettings = { ...settings, date_order: 'mdy' };
  const after = await describeFile({ ...file, ...found(file, turned) }, profile);
  return after.problem === null && after.rejected <= before.rejected && lostIn(after) < lostIn(before);
}

/** Cells that could not be read, and records that are lost with all of theirs. */
function lostIn({ rejected, unread }: FileDescription): number {
  return unread.reduce((sum, { cells }) => sum + cells, rejected);
}
