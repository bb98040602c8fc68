import { type Election, type Papers, quirksOf } from '../papers/election.js';
import type { CountName, Figures, Level } from '../papers/figure-names.js';
import { COUNTS, LEVELS, OF_ONE_PRECINCT } from '../papers/figure-names.js';
import { CANDIDATES, countFigures, editedFigures, figureMarks, votesMarks } from '../papers/figures.js';
import { commissionSize, type Precinct, type Tec } from '../places/precincts.js';
import type { SampleFiles } from './sample-files.js';
import type { TableFile } from './table-file.js';
import type { TruthPlaces } from './truth-places.js';
import { writeStock } from './write-stock.js';

type Sums = Record<CountName, number>;

/** Writes the files of figures: precincts, protocols, votes and stock as precincts come, TEC totals and announced ones at the end. */
export class FigureWriter {
  /** Ballots of mobile boxes in all protocols so far. */
  mobile = 0;
  /** Votes of each candidate in them. */
  readonly votesOf: number[] = CANDIDATES.map(() => 0);
  private readonly sums = new Map<Tec, Sums & { precincts: number }>();
  private readonly precincts: TableFile;
  private readonly figures: TableFile;
  private readonly votes: TableFile;

  constructor(
    private readonly election: Election,
    private readonly files: SampleFiles,
    private readonly places: TruthPlaces,
    /** Votes to one invalid ballot. */
    private readonly invalidPer: number,
  ) {
    this.precincts = files.file('precincts', [
      ...['Номер участка', 'ТИК', 'Область', 'Населенный пункт', 'Тип участка', 'Адрес участка'],
      ...['Часовой пояс', 'Состав УИК', 'Широта', 'Долгота'],
    ]);
    const headers = [...COUNTS, ...OF_ONE_PRECINCT].map(([, header]) => header);
    this.figures = files.file('precinct_figures', ['Номер участка', 'Уровень', ...headers]);
    this.votes = files.file('candidate_votes', ['Номер участка', 'Уровень', 'Кандидат', 'Голоса']);
  }

  /** Writes what is to be written of one precinct; what its PEC signed comes back. */
  write(precinct: Precinct, papers: Papers): Figures {
    const counted = countFigures(this.election, precinct, papers, this.invalidPer);
    this.writePrecinct(precinct, (counted.voters ?? 0) - (quirksOf(this.election, precinct.number).carried ?? 0));
    writeStock(this.election, this.files, this.places, precinct, counted);
    const [signed, entered] = LEVELS.map((level) => editedFigures(this.election, precinct.number, counted, level)) as [
      Figures,
      Figures,
    ];
    this.writeProtocol(precinct, 'УИК', signed);
    this.writeProtocol(precinct, 'ТИК', entered);
    this.add(precinct.tec, signed);
    return signed;
  }

  /** Writes the totals. */
  finish(): void {
    const headers = COUNTS.map(([, header]) => header);
    const tecs = this.files.file('tec_figures', ['ТИК', 'Участков', ...headers]);
    for (const [tec, sums] of this.sums) {
      for (const edit of this.election.figureEdits.get(`tec/${tec.name}`) ?? []) edit.apply(sums as never);
      tecs.write([tec.name, sums.precincts, ...COUNTS.map(([name]) => sums[name])]);
      this.places.noteMarked(this.election, `tec/${tec.name}`, tecs);
    }
    const official = this.files.file('official_figures', ['Показатель', 'Значение', 'На дату', 'Источник']);
    for (const announcement of this.election.announcements) {
      const { name, value, asOf } = announcement;
      official.write([name, value, asOf, 'Вымышленная ЦИК']);
      this.places.note(announcement, official);
    }
  }

  private writePrecinct(precinct: Precinct, voters: number): void {
    const { number, tec, settlement, type, address, latitude, longitude } = precinct;
    const kind = type === 'special' ? 'больница' : 'обычный';
    const members = quirksOf(this.election, number).pecSize ?? commissionSize(voters);
    const place = [settlement, kind, address, tec.timeZone, members, latitude, longitude];
    this.precincts.write([number, tec.name, tec.region, ...place]);
    this.places.noteMarked(this.election, `precinct/${number}`, this.precincts);
  }

  private writeProtocol({ number }: Precinct, level: Level, figures: Figures): void {
    const cells = [...COUNTS, ...OF_ONE_PRECINCT].map(([name]) => figures[name] ?? '');
    this.figures.write([number, level, ...cells]);
    this.places.noteMarked(this.election, figureMarks(number, level), this.figures);
    for (const [index, [candidate]] of CANDIDATES.entries()) {
      this.votes.write([number, level, candidate, figures.votes[index] ?? 0]);
      this.places.noteMarked(this.election, votesMarks(number, level, index), this.votes);
    }
  }

  private add(tec: Tec, figures: Figures): void {
    const nothing = Object.fromEntries(COUNTS.map(([name]) => [name, 0])) as Sums;
    const sums = this.sums.get(tec) ?? { ...nothing, precincts: 0 };
    for (const [name] of COUNTS) sums[name] += figures[name] ?? 0;
    sums.precincts += 1;
    this.sums.set(tec, sums);
    this.mobile += figures.mobile ?? 0;
    for (const [place, votes] of figures.votes.entries()) this.votesOf[place] = (this.votesOf[place] ?? 0) + votes;
  }
}
