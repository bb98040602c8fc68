import { commonestWidth, countWords, type SampleRecord, sampleRecords } from '../table/sample-records.js';
import { type Dialect, type ReadOptions, UnreadableFile } from '../types.js';
import { printedQuotes } from './printed-quotes.js';

/** The dialect of a text, and where the text begins after a `sep=` line. */
export interface DialectFound {
  dialect: Dialect;
  /** Offset and physical line after a `sep=` line; 0 and 1 without one. */
  start: number;
  firstLine: number;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Asked where none of those sets anything apart: old exports, and tables drawn with lines. */
const RARE_DELIMITERS = ['^', '~', '¦', '│', '║', ':'];
const SAMPLE_RECORDS = 500;
const SAMPLE_LENGTH = 131_072;
/** Two words a line may be names; a table has more columns. */
const FEWEST_BY_BLANKS = 3;
/** A sign that is seldom one between cells is believed where it parts so many names of columns. */
const FEWEST_NAMED = 2;
const BY_WORD: Record<string, string> = { tab: '\t', '\\t': '\t', comma: ',', semicolon: ';', pipe: '|', space: ' ' };

interface Candidate {
  dialect: Dialect;
  width: number;
  first: number;
  /** What its cells say for it, whatever its header looks like; 0 where it sets nothing apart. */
  fit: number;
  /** The records of the sample, read so. */
  records: readonly SampleRecord[];
}

/** Finds the delimiter and quote of the beginning of a text: by `sep=`, by constancy of the cell count, by header-like cells. */
export function detectDialect(text: string, options: ReadOptions): DialectFound {
  const separator = /^sep=(.|\\t)(?:\r\n|\n|\r|$)/i.exec(text);
  const start = separator?.[0].length ?? 0;
  const firstLine = separator === null ? 1 : 2;
  const given = options.delimiter ?? separator?.[1];
  const sample = wholeLines(text.slice(start, start + SAMPLE_LENGTH), text.length - start > SAMPLE_LENGTH);
  const delimiters = given === undefined ? DELIMITERS : [delimiterNamed(given)];
  const quotes = options.quote === undefined ? [guessQuote(sample)] : [quoteNamed(options.quote)];
  const printed = options.quote === undefined ? printedQuotes(sample) : null;
  const candidates = delimiters.flatMap((delimiter) =>
    quotes.map((quote) => weigh(sample, { delimiter, ...(printed ?? { quote }) })),
  );
  const common = bestOf(candidates, options.looksLikeHeader);
  const best =
    given === undefined && !isNamed(common, options) ? (rarelySetApart(sample, quotes, options) ?? common) : common;
  if (given === undefined && best.width < 2) refuseBlanks(sample, best.dialect);
  const dialect = options.quote === undefined ? withoutQuoteIfBroken(sample, best) : best.dialect;
  return { dialect: isDrawn(sample, dialect) ? { ...dialect, isPadded: true } : dialect, start, firstLine };
}

/** Signs that people draw lines with; a blank stands on both sides of most, where cells are filled up to a width. */
const LINES = '|│║¦';

function isDrawn(sample: string, { delimiter }: Dialect): boolean {
  if (!LINES.includes(delimiter)) return false;
  const all = sample.split(delimiter).length - 1;
  const padded = sample.split(`${delimiter} `).length + sample.split(` ${delimiter}`).length - 2;
  // One side of a sign may lie at the edge of a line, and the longest cell leaves none.
  return padded >= all;
}

/** Whether one of its first records is a header beyond doubt. */
function isNamed(candidate: Candidate, { looksLikeHeader }: ReadOptions): boolean {
  if (looksLikeHeader === undefined) return candidate.width > 1;
  return highest(headOf(candidate), looksLikeHeader) >= FEWEST_NAMED;
}

/** Cells that a rare sign sets apart, as their header proves. */
function rarelySetApart(
  sample: string,
  quotes: readonly (string | null)[],
  { looksLikeHeader }: ReadOptions,
): Candidate | null {
  const candidates = RARE_DELIMITERS.flatMap((delimiter) => quotes.map((quote) => weigh(sample, { delimiter, quote })));
  if (looksLikeHeader === undefined || candidates.every(({ fit }) => fit === 0)) return null;
  const best = bestOf(candidates, looksLikeHeader);
  return highest(headOf(best), looksLikeHeader) < FEWEST_NAMED ? null : best;
}

/** A header and records of as many words each: blanks may set the cells apart, or stand within one; only a person can say. */
function refuseBlanks(sample: string, { quote }: Dialect): void {
  const { width, first, share } = commonestWidth(sampleRecords(sample, { delimiter: ' ', quote }, SAMPLE_RECORDS));
  if (width < FEWEST_BY_BLANKS || first > 0 || share < 0.9) return;
  throw new UnreadableFile(
    'cells that only blanks set apart',
    'save it with commas or semicolons, or say the delimiter: a space, or another where each line is one cell',
  );
}

function delimiterNamed(name: string): string {
  const delimiter = BY_WORD[name.toLowerCase()] ?? name;
  if (delimiter !== '' && !/["\r\n]/.test(delimiter)) return delimiter;
  throw new UnreadableFile('a delimiter that cannot set cells apart', 'give one such as , ; | or tab', 'a delimiter');
}

function quoteNamed(name: string): string | null {
  if (name === '' || name.toLowerCase() === 'none') return null;
  if (name.length === 1 && !/[\r\n]/.test(name)) return name;
  throw new UnreadableFile(
    `the quote ${JSON.stringify(name)}`,
    'give one such as " or \', or none',
    'one quote character',
  );
}

function wholeLines(text: string, isCut: boolean): string {
  if (!isCut) return text;
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  return end > 0 ? text.slice(0, end) : text;
}

/** An apostrophe quotes only where it opens and closes cells alike: Excel puts one before numbers, and names hold them. */
function guessQuote(sample: string): string {
  if (/(?:^|[,;|\t\r\n])"/.test(sample)) return '"';
  const opened = sample.match(/(?:^|[,;|\t\r\n])'/g)?.length ?? 0;
  const closed = sample.match(/'(?:[,;|\t\r\n]|$)/g)?.length ?? 0;
  return opened > 0 && closed > 0 && Math.min(opened, closed) * 10 >= Math.max(opened, closed) * 9 ? "'" : '"';
}

/** The rows among which a header is sought. */
const HEAD_RECORDS = 30;

function weigh(sample: string, dialect: Dialect): Candidate {
  if (!sample.includes(dialect.delimiter)) return { dialect, width: 1, first: 0, fit: 0, records: [] };
  const records = sampleRecords(sample, dialect, SAMPLE_RECORDS);
  const { width, first, share } = commonestWidth(records);
  const spaced = width < 2 ? 0 : shareOfSpacedCells(records, width);
  const fit = width < 2 ? 0 : share ** 3 * Math.log2(width + 1) * (1 - 0.5 * spaced);
  return { dialect, width, first, fit, records };
}

/** The first records: one of them may be the header. */
function headOf({ records }: Candidate): readonly SampleRecord[] {
  return records.slice(0, HEAD_RECORDS);
}

/** How header-like the most header-like record is; those with too few words to be more so are not asked. */
function highest(records: readonly SampleRecord[], grade: (cells: string[]) => number): number {
  let most = 0;
  for (const { cells } of records) if (countWords(cells) > most) most = Math.max(most, grade(cells));
  return most;
}

/** A comma inside an address is followed by a space; one between cells is not. */
function shareOfSpacedCells(records: SampleRecord[], width: number): number {
  let cells = 0;
  let spaced = 0;
  for (const record of records) {
    if (record.isBroken || record.cells.length !== width) continue;
    for (const cell of record.cells.slice(1)) {
      cells++;
      if (cell.startsWith(' ') && cell.trim() !== '') spaced++;
    }
  }
  return cells === 0 ? 0 : spaced / cells;
}

/**
 * A delimiter that fits only after the first records is a mark within cells: the header knows nothing of it. Whether rows are
 * header-like is asked only where it could still decide, the likeliest delimiter first: it is the dearest question of all.
 */
function bestOf(candidates: Candidate[], looksLikeHeader: ReadOptions['looksLikeHeader'] = () => 0): Candidate {
  const valid = candidates.filter(({ fit }) => fit > 0);
  const earliest = Math.min(...valid.map(({ first }) => first));
  const weighed = valid.map((candidate) => {
    const base = candidate.fit / (1 + candidate.first - earliest);
    const words = Math.max(...headOf(candidate).map(({ cells }) => countWords(cells)));
    return { candidate, base, most: base * (1 + words), place: candidates.indexOf(candidate) };
  });
  let best = { candidate: candidates[0], score: 0, place: 0 };
  for (const { candidate, base, most, place } of [...weighed].sort((a, b) => b.most - a.most)) {
    if (most < best.score) break;
    const score = base * (1 + highest(headOf(candidate), looksLikeHeader));
    if (score > best.score || (score === best.score && place < best.place)) best = { candidate, score, place };
  }
  if (best.candidate === undefined) throw new Error('no delimiter to choose from');
  return best.candidate;
}

/** When half the quotes that open a cell break it and the cells fit without them, quotes are letters in this file. */
function withoutQuoteIfBroken(sample: string, best: Candidate): Dialect {
  const { dialect } = best;
  const quoted = best.records.length > 0 ? best.records : sampleRecords(sample, dialect, SAMPLE_RECORDS);
  const broken = quoted.filter((record) => record.isBroken).length;
  if (broken < 3) return dialect;
  const opening = quoted.filter((record) => record.isBroken || record.raw.includes(`${dialect.delimiter}"`)).length;
  if (broken * 2 < opening) return dialect;
  const literal = { ...dialect, quote: null };
  return commonestWidth(sampleRecords(sample, literal, SAMPLE_RECORDS)).share === 1 ? literal : dialect;
}
