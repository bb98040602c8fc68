import type { Figures } from '../../../page/numbers.js';

const stations = (f: Figures, n: number) => `${f.count(n)} ${f.plural(n, { one: 'station', other: 'stations' })}`;
const precincts = (f: Figures, n: number) => `${f.count(n)} ${f.plural(n, { one: 'precinct', other: 'precincts' })}`;

/** AVCs whose mark is left blank. */
const nothingSaid = (f: Figures, n: number) =>
  n === 0 ? '' : `; of ${f.count(n)} ${f.plural(n, { one: 'AVC', other: 'AVCs' })} nothing is said`;

/** What the answers on the first screen say in English; the shape that the other languages must have. */
export const en = {
  people: 'Is anybody registered twice?',
  peopleNone: 'Not judged: no voter list or supplementary list with names is loaded.',
  peopleNotLookedFor: 'Not looked for: what changed between the states says nothing of who stands on a list twice.',
  peopleSays: (f: Figures, people: number, alike: number, entries: number, isNumbered: boolean) =>
    people > 0
      ? `${f.count(people)} ${f.plural(people, { one: 'person stands', other: 'people stand' })} on the lists of two precincts or more at once, among ${f.count(entries)} entries${alike === 0 ? '' : `; ${f.count(alike)} more by likeness of name and birth date alone`}.`
      : `Among ${f.count(entries)} entries, ${
          alike === 0
            ? 'nobody was found on the lists of two precincts at once'
            : `${f.count(alike)} ${f.plural(alike, { one: 'person stands', other: 'people stand' })} on the lists of two precincts or more at once by likeness of name and birth date, ${isNumbered ? 'none by a common number' : 'as the lists bear no numbers'}`
        }.`,
  peopleOfOne: (f: Figures, people: number, entries: number) =>
    people > 0
      ? `${f.count(people)} ${f.plural(people, { one: 'person stands', other: 'people stand' })} twice on the list of the one precinct that is loaded, among ${f.count(entries)} ${f.plural(entries, { one: 'entry', other: 'entries' })}.`
      : `Among ${f.count(entries)} ${f.plural(entries, { one: 'entry', other: 'entries' })} of the one precinct that is loaded, nobody was found twice.`,
  peopleBlind:
    'Not judged: the entries bear neither a number nor a birth date, and a name alone does not tell one person from another.',
  inTwo: 'People on the lists of two precincts or more',
  alikeInTwo: 'Alike in name and birth date in two precincts, without a common IIN',
  inOne: 'People twice on the lists of one precinct',
  marked: 'People with two ballot marks',
  noMarks: 'no ballot marks loaded',
  peopleNote:
    'Lines struck off or with an AVC written on them, corrections and special lists are not counted. Most double entries are moves that one list did not follow.',
  unidentified: (f: Figures, n: number) =>
    `${f.count(n)} ${f.plural(n, { one: 'entry has', other: 'entries have' })} no valid IIN and could be compared by name and birth date alone.`,

  avcs: 'Were absentee voting certificates (AVCs) retained and recorded?',
  avcsNone: 'Not judged: no list of the AVCs used is loaded.',
  retainedSays: (f: Figures, lacking: number, of: number, silent: number) =>
    `Of ${stations(f, of)} where this is stated, ${
      lacking > 0
        ? `${f.count(lacking)} did not retain every AVC`
        : silent > 0
          ? 'none says that an AVC was not retained'
          : 'all retained every AVC'
    }${nothingSaid(f, silent)}.`,
  recordedSays: (f: Figures, lacking: number, of: number, silent: number) =>
    `Of ${stations(f, of)} where this is stated, ${
      lacking > 0
        ? `${f.count(lacking)} did not record every AVC`
        : silent > 0
          ? 'none says that an AVC was not recorded'
          : 'all recorded every AVC'
    }${nothingSaid(f, silent)}.`,
  practiceUnknown: 'No loaded file says whether AVCs were retained or recorded.',
  retainedUnknown: 'Whether AVCs were retained, no loaded file says.',
  recordedUnknown: 'Whether AVCs were recorded, no loaded file says.',
  notRetained: 'Stations with an AVC not retained',
  notRecorded: 'Stations with an AVC not recorded',
  usesNotRetained: 'AVCs not retained',
  usesNotRecorded: 'AVCs not recorded',
  ofAll: (f: Figures, n: number, all: number) => `${f.count(n)} of ${f.count(all)}`,
  share: (share: string, low: string, high: string) => `${share} (${low} to ${high})`,
  observedShare: (share: string) => `Observers: at ${share} of polling stations observed`,
  avcsNote:
    'In brackets: between which shares the true one would lie, in 95 of 100 cases, if these stations had been drawn at random.',

  additions: 'Were many voters added on polling day?',
  additionsNone: 'Not judged: neither supplementary lists nor figures of additions are loaded.',
  additionsSays: (f: Figures, additions: number, some: number, all: number) =>
    `${f.count(additions)} ${f.plural(additions, { one: 'voter was', other: 'voters were' })} added at ${some === all ? '' : `${f.count(some)} of `}${precincts(f, all)}.`,
  atLineSays: (f: Figures, n: number, line: number) =>
    n === 0
      ? `No precinct reached the level for a look, ${f.count(line)}.`
      : `${precincts(f, n)} reached the level for a look, ${f.count(line)}.`,
  mean: 'Added at a precinct on average',
  observedMean: (mean: string) => `Observers: ${mean}`,
  atLine: (f: Figures, line: number) => `Precincts with ${f.count(line)} or more`,
  observedOver: (f: Figures, n: number, of: number) => `Observers: ${f.count(n)} of ${f.count(of)} observations`,
  highest: 'Most additions',
  highestOne: (precinct: string, n: string) => `precinct ${precinct}: ${n}`,
  byEleven: 'Residence certificates printed before 11:00',
  desk: (desk: string, n: string) => `${desk}: ${n}`,
  additionsNote:
    'An addition is lawful where a certificate or an AVC stands behind it. A new district, a hospital or a garrison may have many.',

  fit: 'Are the lists fit for use?',
  unreadCells: 'Cells that could not be read',
  unreadFiles: 'Files that were not read',
  doubts: 'Doubts about how files were read',

  goOn: 'Go on with',
  more: (f: Figures, n: number) => `${f.count(n)} more ${f.plural(n, { one: 'check', other: 'checks' })} with findings`,
  nothingFound: 'No check of this question found anything.',
  notJudged: (f: Figures, n: number) =>
    `Not judged: ${f.count(n)} ${f.plural(n, { one: 'question', other: 'questions' })}`,
};

/** What the answers on the first screen say, in one language. */
export type AnswerTexts = typeof en;
