import { fillAnnouncedTotals } from '../papers/announced-totals.js';
import { type Election, type Papers, quirksOf } from '../papers/election.js';
import { fillPapers } from '../papers/fill-lists.js';
import { serialsUsed } from '../papers/ordinary-papers.js';
import { PollingAttendance } from '../papers/polling-attendance.js';
import type { TruthRow } from '../papers/truth.js';
import { inLatinLookAlikes } from '../people/spellings.js';
import type { CountryFigures } from '../places/plan-country.js';
import type { Precinct } from '../places/precincts.js';
import type { Random } from '../random.js';
import { damage, type Messy, type WrittenPerson } from './damage.js';
import { FigureWriter } from './figure-writer.js';
import { truthOfDamage } from './follow-from-damage.js';
import {
  AVC_ISSUED,
  AVC_USED,
  CERTIFICATES,
  CHANGES,
  COMPLAINTS,
  DECISIONS,
  DISQUALIFIED,
  FORMS,
  type PeopleFile,
  PREVIOUS_LIST,
  SPECIAL_LIST,
  SUPPLEMENTARY_LIST,
  VOTER_LIST,
} from './rows.js';
import type { SampleFiles } from './sample-files.js';
import { TRUTH_COLUMNS, TRUTH_FILE, TRUTH_PAIRS_COLUMNS, TRUTH_PAIRS_FILE } from './truth-format.js';
import { TruthPairs } from './truth-pairs.js';
import { TruthPlaces, truthCells } from './truth-places.js';

/** The files of people other than voter lists, each one for the whole election. */
const PEOPLE_FILES: readonly (readonly [name: string, file: PeopleFile])[] = [
  ['supplementary_list', SUPPLEMENTARY_LIST],
  ['special_list', SPECIAL_LIST],
  ['avc_issued', AVC_ISSUED],
  ['avc_used', AVC_USED],
  ['residence_certificates', CERTIFICATES],
  ['registration_changes', CHANGES],
  ['disqualified', DISQUALIFIED],
  ['previous_list', PREVIOUS_LIST],
  ['list_corrections', DECISIONS],
  ['observations', FORMS],
  ['complaints', COMPLAINTS],
];

/** Files whose lines the truth may name by their place, with what it calls them. */
const LINES: ReadonlyMap<PeopleFile, string> = new Map([
  [VOTER_LIST, 'line'],
  [PREVIOUS_LIST, 'earlier line'],
]);

/** Votes to one invalid ballot, beside those that every precinct has; of the country 0.62 in a hundred were (ODIHR, Annex I). */
const INVALID_PER = 100;
const INVALID_PER_OF_COUNTRY = 176;

/** Places in the order of precincts of those whose earlier list was kept: two of three small ones of the stage. */
const PREVIOUS_LISTS: readonly number[] = [14, 15, 18, 19, 21, 22, 23, 24, 26, 29, 31, 32];

/** Everything that writing a precinct needs. */
interface Writing {
  readonly election: Election;
  readonly files: SampleFiles;
  readonly places: TruthPlaces;
  readonly pairs: TruthPairs;
  readonly messy: Messy;
}

/** What is known only when everything is written: the whole truth, and the votes of each candidate. */
export interface WrittenPapers {
  readonly truth: readonly TruthRow[];
  readonly votes: readonly number[];
}

/** Writes all papers, precinct by precinct, drawing the ordinary ones as it goes. */
export function writePapers(
  election: Election,
  planned: readonly TruthRow[],
  files: SampleFiles,
  messy: Messy,
  announced: CountryFigures | null,
): WrittenPapers {
  const names = PEOPLE_FILES.map(([name]) => name);
  const truth = [...planned, ...truthOfDamage(election, messy, names)];
  const places = new TruthPlaces();
  places.ask(truth);
  const pairsFile = files.truthFile(TRUTH_PAIRS_FILE, TRUTH_PAIRS_COLUMNS);
  const writing: Writing = { election, files, places, pairs: new TruthPairs(pairsFile, election), messy };
  const figures = new FigureWriter(election, files, places, announced === null ? INVALID_PER : INVALID_PER_OF_COUNTRY);
  const attendance = announced === null ? null : new PollingAttendance(election, announced);
  const lastOfTec = new Map(election.precincts.map((precinct) => [precinct.tec, precinct]));
  const previous = new Set(PREVIOUS_LISTS.map((place) => election.ordinary[place]));
  const used = serialsUsed(election, inLatinLookAlikes);
  let entries = 0;
  for (const precinct of election.precincts) {
    const papers = fillPapers(election, precinct, attendance);
    attendance?.carry(precinct);
    if (previous.has(precinct) || quirksOf(election, precinct.number).previousShare !== undefined)
      keepEarlierList(election, precinct, papers);
    const more = (election.afterFill.get(precinct.number) ?? []).flatMap((know) => know(papers));
    truth.push(...more);
    places.ask(more);
    writePrecinct(writing, precinct, papers);
    const signed = figures.write(precinct, papers);
    attendance?.note(precinct, signed);
    entries += papers.roll.length;
    if (lastOfTec.get(precinct.tec) === precinct) files.close(`voter_list/${precinct.tec.file}`);
    // Nobody asks for them again; of what the truth names, only the place is kept.
    election.papers.delete(precinct.number);
    election.printed.delete(precinct.number);
  }
  fillAnnouncedTotals(election, { entries, used, mobile: figures.mobile }, announced);
  figures.finish();
  writing.pairs.finish();
  pairsFile.close();
  const truthFile = files.truthFile(TRUTH_FILE, TRUTH_COLUMNS);
  for (const cells of truthCells(truth, places, files)) truthFile.write(cells);
  truthFile.close();
  files.closeAll();
  return { truth, votes: figures.votesOf };
}

/** Today's voters as they stood on the earlier list: all but a few newcomers. */
function keepEarlierList(election: Election, precinct: Precinct, papers: Papers): void {
  const { previousShare = 98 } = quirksOf(election, precinct.number);
  const random = election.stream(`previous list/${precinct.number}`);
  const entered = new Set<number>();
  for (const { person } of papers.roll) {
    if (person.iin.length < 12 || entered.has(person.id) || !random.percent(previousShare)) continue;
    entered.add(person.id);
    papers.previous.push({ precinct: precinct.number, person });
  }
}

function writePrecinct(writing: Writing, precinct: Precinct, papers: Papers): void {
  writing.pairs.begin(papers);
  if (precinct.type === 'ordinary')
    writePeople(writing, `voter_list/${precinct.tec.file}`, VOTER_LIST, precinct, papers);
  for (const [name, file] of PEOPLE_FILES) writePeople(writing, name, file, precinct, papers);
  writing.pairs.end();
}

function writePeople(writing: Writing, name: string, people: PeopleFile, precinct: Precinct, papers: Papers): void {
  const { election, files, places, pairs, messy } = writing;
  const random = election.stream(`damage/${name}/${precinct.number}`);
  const lineName = LINES.get(people);
  let line = 0;
  for (const [cells, record] of people.rows(election, precinct, papers)) {
    line += 1;
    const marker = election.markers.get(`${lineName}/${precinct.number}/${line}`);
    const isNamed = places.isAsked(record) || (marker !== undefined && places.isAsked(marker));
    // The earlier list is an archive's; nobody types it again.
    const isTyped = people !== PREVIOUS_LIST && people.personAt >= 0;
    const isSpared = messy === 'none' || isNamed || election.spared.has(record) || !isTyped;
    const damaged = isSpared ? [] : damageCells(random, messy, people, cells);
    const file = files.file(name, people.header);
    file.write(cells);
    places.note(record, file);
    if (marker !== undefined) places.note(marker, file);
    if ('person' in record) pairs.note(record.person.id, file, damaged);
  }
}

function damageCells(random: Random, messy: Messy, people: PeopleFile, cells: (string | number)[]): readonly string[] {
  const at = people.personAt;
  const addressAt = people.header.indexOf('Адрес');
  const serialAt = people.header.indexOf('Номер удостоверения');
  const cell = (place: number) => (place < 0 ? '' : String(cells[place]));
  const [surname, givenName, patronymic, birthDate, iin] = cells.slice(at, at + 5).map(String) as string[];
  const written = { surname, givenName, patronymic, birthDate, iin } as WrittenPerson;
  Object.assign(written, { address: cell(addressAt), serial: cell(serialAt) });
  const names = damage(random, messy, written);
  if (names.length === 0) return names;
  cells.splice(at, 5, written.surname, written.givenName, written.patronymic, written.birthDate, written.iin);
  if (addressAt >= 0) cells[addressAt] = written.address;
  if (serialAt >= 0) cells[serialAt] = written.serial;
  return names;
}
