import { AVC, AVC_ISSUED, AVC_USED } from '../../extracts/avc.js';
import { ALL_EXTRACTS } from '../../extracts/catalogue.js';
import type { Extract } from '../../extracts/extract.js';
import { type BirthCalendar, birthCalendarOf } from '../../extracts/header/birth-calendar.js';
import type { JointColumn } from '../../extracts/header/joint-columns.js';
import { unsaidGround } from '../../extracts/header/loss.js';
import { type PersonNumbers, personNumbersOf } from '../../extracts/header/person-numbers.js';
import { extractsByHeader } from '../../extracts/header/recognise.js';
import type { HeaderSettings, Recognised, UnderstoodColumn } from '../../extracts/header/types.js';
import { meantByLegend, tickedByStroke } from '../../extracts/header/written-marks.js';
import { writtenSexes } from '../../extracts/header/written-sex.js';
import { holdsStrange, withPlainDigits } from '../../extracts/invisible.js';
import { SPECIAL_LIST, VOTER_LIST } from '../../extracts/lists.js';
import { PRECINCT_FIGURES } from '../../extracts/precinct/protocols.js';
import { understandHeader } from '../../extracts/understand-header.js';
import { VOTED_OUTSIDE } from '../../extracts/voted-outside.js';
import { InputError } from '../../model.js';
import type { FoundFile } from '../find-files.js';
import type { FileShape, UnderstandingNote } from '../read/types.js';
import { isColumnNumbers } from '../set-aside/row-shapes.js';
import { unreadColumns } from './column-doubts.js';
import { mojibakeError, noHeaderError, unknownExtractError, wrongCountError } from './file-errors.js';
import { headingsAbove, withHeadings } from './filled-from-above.js';
import { headerError } from './header-errors.js';
import { type AsideReason, asideReason } from './left-aside.js';
import { type FoundNameOrder, nameOrderOf } from './name-order.js';
import { extractByNames, extractByTitles, isNoVoterList } from './named-extract.js';
import { isByTheHour, isOfOtherPeople } from './other-people.js';
import { precinctFromPlace } from './precinct-place.js';
import { isOfSpecialStation } from './special-title.js';
import { understandingNotes } from './understanding-notes.js';
import { tellingOfVotes } from './voted-outside.js';

/** What a file is an extract of, and what each of its columns means. */
export interface UnderstoodFile {
  readonly extract: Extract;
  readonly columns: readonly UnderstoodColumn[];
  /** Cells that are made of several of a record's own, and stand behind them. */
  readonly joints: readonly JointColumn[];
  /** field → value for every record of the file: of the settings, and the precinct where a name or title says it. */
  readonly defaults: Readonly<Record<string, string>>;
  readonly personNumbers: PersonNumbers;
  /** How the years of birth are counted, where that is another calendar. */
  readonly birthCalendar: BirthCalendar | null;
  /** The names of a whole name in their order, where something else than its header says it. */
  readonly nameOrder: FoundNameOrder['order'];
  /** Field → what its cells mean, by the cell: sexes, strokes that are ticks. */
  readonly meant: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Why it is not loaded: its voters stand on the list too, or its people are no voters of it. */
  readonly aside: AsideReason | null;
  /** How columns were understood that no known spelling names, and what was left open. */
  readonly notes: readonly UnderstandingNote[];
}

/** From so many cells on a row that counts 1, 2, 3 is that of the numbers of columns. */
const LEAST_NUMBERS = 4;

/** A table as it was opened: its shape and a sample of its records. */
export interface OpenedTable {
  readonly shape: FileShape;
  readonly sample: readonly (readonly string[])[];
  /** The lines of a protocol, one or several beside each other, laid down as records. */
  readonly isTurned?: boolean;
}

/** Understands a file by its settings, its name, its header and its first records. Throws an InputError rather than guess. */
export function understandFile(file: FoundFile, { shape, sample: written, isTurned }: OpenedTable): UnderstoodFile {
  // In a small district one such row would be a tenth of all.
  const sample = inPlainDigits(written).filter((row) => !isColumnNumbers(row, LEAST_NUMBERS, shape.width));
  const header = headerOf(file, shape);
  const { columns: said, header: lines } = file.settings;
  if (shape.header.length === 0 && lines === undefined && said === undefined && shape.width > 0)
    throw noHeaderError(file, shape.width);
  refuseMojibake(file, header);
  refuseWrongCount(file, shape, header);
  const place = precinctFromPlace(file, shape);
  const above = headingsAbove(file, place, shape.width, sample);
  const given = new Set([
    ...Object.keys(file.settings.defaults ?? {}),
    ...(place === null && !above.has('precinct') ? [] : ['precinct']),
  ]);
  const { candidates } = file;
  const settings: HeaderSettings = {
    map: file.settings.columns ?? {},
    given,
    records: sample,
    ...(candidates === undefined ? {} : { candidates }),
  };
  const announced = file.extract ?? (isTurned ? PRECINCT_FIGURES : extractByHeader(file, shape, header, settings));
  const isAsked = file.settings.extract !== undefined;
  const seeming = isAsked ? announced : halfOfLife(ofSpecialStation(announced, shape), header, settings);
  const understandAs = (each: Extract) =>
    withHeadings(understandHeader(header, each, settings), each, shape.width, above, sample);
  const taken = understandAs(seeming);
  const reason = asideReason(file, seeming, taken.columns, header, shape.preamble);
  const outside = reason === 'voted-outside' ? tellingOfVotes(understandAs(VOTED_OUTSIDE)) : null;
  const { extract, understood, aside } =
    outside === null
      ? { extract: seeming, understood: taken, aside: reason }
      : { extract: VOTED_OUTSIDE, understood: outside, aside: null };
  if (understood.problems.length > 0 && aside === null)
    throw InputError.together(understood.problems.map((each) => headerError(file, shape, extract, header, each)));
  const isInColumn = understood.columns.some(({ field }) => field?.name === 'precinct');
  const placed = isInColumn || !extract.fields.some(({ name }) => name === 'precinct') ? null : place;
  const precinct = placed === null ? {} : { precinct: placed.precinct };
  const defaults = { ...precinct, ...unsaidGround(extract, understood.columns), ...file.settings.defaults };
  const { joints } = understood;
  const sexes = writtenSexes(understood.columns, sample);
  // A column whose cells nobody understands is one that no check uses, and no loss.
  const columns = sexes === null ? withoutField(understood.columns, 'sex') : understood.columns;
  const personNumbers = personNumbersOf(columns, sample);
  const birthCalendar = birthCalendarOf(columns, sample);
  const { order: nameOrder, note: ofNames } = nameOrderOf(columns, sample, file.settings.name_order);
  const doubts = [...(ofNames === null ? [] : [ofNames]), ...unreadColumns(extract, columns, defaults, sample)];
  return {
    extract,
    columns,
    joints,
    defaults,
    personNumbers,
    birthCalendar,
    nameOrder,
    meant: {
      sex: sexes ?? {},
      ...tickedByStroke(columns, sample),
      ...meantByLegend(columns, sample, shape.preamble),
    },
    aside,
    notes: [
      ...understandingNotes({ ...understood, columns }, placed, file, personNumbers),
      ...doubts.map(({ kind, detail }) => ({ kind, detail, fromRecord: null, toRecord: null, count: 1 })),
    ],
  };
}

/** So many records show whether a table is written in the digits of another script. */
const SHOWS_DIGITS = 20;

function inPlainDigits(sample: OpenedTable['sample']): OpenedTable['sample'] {
  if (!sample.slice(0, SHOWS_DIGITS).some((cells) => cells.some(holdsStrange))) return sample;
  return sample.map((cells) => cells.map(withPlainDigits));
}

/** A voter list under the title of a station formed in an institution is a special list. */
function ofSpecialStation(extract: Extract, { preamble }: FileShape): Extract {
  return extract.name === 'voter_list' && isOfSpecialStation(preamble) ? SPECIAL_LIST : extract;
}

/** A register of AVCs that has no column of where they were used tells of their issue alone, or of their use at the one precinct that it names. */
function halfOfLife(extract: Extract, header: readonly string[], settings: HeaderSettings): Extract {
  if (extract !== AVC) return extract;
  const fieldsOf = (each: Extract) => {
    const { columns, problems } = understandHeader(header, each, settings);
    const names = columns.flatMap(({ field }) => (field === null ? [] : [field.name]));
    return { names, known: problems.length === 0 ? names.length : -1 };
  };
  if (fieldsOf(AVC).names.includes('host_precinct')) return AVC;
  const [issued, used] = [fieldsOf(AVC_ISSUED).known, fieldsOf(AVC_USED).known];
  if (issued < 0 && used < 0) return AVC;
  return used > issued ? AVC_USED : AVC_ISSUED;
}

function withoutField(columns: readonly UnderstoodColumn[], name: string): readonly UnderstoodColumn[] {
  return columns.map((column) => (column.field?.name === name ? { ...column, field: null } : column));
}

/** The first byte of each Cyrillic letter of UTF-8, read as a letter of Latin-1, and the second as whatever stands there. */
const MOJIBAKE = /[\u00d0\u00d1\u00d2\u00d3][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/g;
const LEAST_MOJIBAKE = 3;

/** Every letter of such a file is wrong: no column can be understood, and no name compared. */
function refuseMojibake(file: FoundFile, header: readonly string[]): void {
  const text = header.join(' ');
  if ((text.match(MOJIBAKE) ?? []).length < LEAST_MOJIBAKE || /[\u0400-\u052f]/.test(text)) return;
  throw mojibakeError(file, header);
}

/** Columns by position where the settings list them; otherwise the header of the file; without one, columns without names. */
function headerOf(file: FoundFile, shape: FileShape): readonly string[] {
  const { header } = file.settings;
  if (Array.isArray(header)) return header;
  return header === 'none' ? Array.from({ length: shape.width }, () => '') : shape.header;
}

function extractByHeader(
  file: FoundFile,
  shape: FileShape,
  header: readonly string[],
  settings: HeaderSettings,
): Extract {
  const fitting = extractsByHeader(header, settings);
  const hinted = hintedByWords(file, shape, header, settings, fitting);
  if (hinted !== null) return hinted;
  const candidates = fitting.map(({ extract }) => extract);
  const [extract, ...others] = candidates;
  // As a voter list, a register or an addition would list its people a second time.
  const isList = extract?.tables.includes('listing') === true;
  const named = isList ? (extractByNames(file) ?? extractByTitles(shape.preamble)) : null;
  if (named !== null && isNoVoterList(named)) return named;
  if (extract !== undefined && others.length === 0) return isUseOf(extract, file, shape, fitting) ? AVC_USED : extract;
  // What is left aside needs no column more.
  if (isOfOtherPeople(file, header, shape.preamble) || isByTheHour(file, header)) return VOTER_LIST;
  throw unknownExtractError(
    file,
    header,
    candidates.map(({ name }) => name),
    ALL_EXTRACTS.map(({ name }) => name),
  );
}

/** What the words of the sheet's name, the file's or the title speak of, where the header understands it about as well as anything else. */
function hintedByWords(
  file: FoundFile,
  { preamble }: FileShape,
  header: readonly string[],
  settings: HeaderSettings,
  fitting: readonly Recognised[],
): Extract | null {
  const hinted = extractByNames(file) ?? extractByTitles(preamble);
  // A register of ranges counts forms, whatever it calls itself.
  if (hinted === null || (fitting[0]?.extract.name === 'avc_stock' && hinted.name.startsWith('avc'))) return null;
  const { columns, problems } = understandHeader(header, hinted, settings);
  const score = columns.filter(({ field }) => field !== null && field.anywhere !== true).length;
  const best = fitting[0]?.score ?? 0;
  // Nobody is called dead by a name whose table says more as another list.
  const least = hinted.name === 'disqualified' ? best : best - 1;
  return problems.length === 0 && score >= FEWEST_COLUMNS && score >= least ? hinted : null;
}

/**
 * Whether certificates that a header takes for issued are used, as the sheet's name, the file's or the title says: such a journal names
 * who issued each, and its own precinct elsewhere. As issued they would be certificates that nobody used.
 */
function isUseOf(extract: Extract, file: FoundFile, { preamble }: FileShape, [best]: readonly Recognised[]): boolean {
  if (extract !== AVC_ISSUED && extract !== AVC) return false;
  if (best?.columns.some(({ field }) => field?.name === 'host_precinct') === true) return false;
  return (extractByNames(file) ?? extractByTitles(preamble)) === AVC_USED;
}

/** A name proves nothing of a table of which one column is understood. */
const FEWEST_COLUMNS = 2;

/** Names by position that are more or fewer than the columns would put cells under the wrong names. */
function refuseWrongCount(file: FoundFile, shape: FileShape, header: readonly string[]): void {
  if (header === shape.header || header.length === shape.width) return;
  throw wrongCountError(file, shape.width, header.length);
}
