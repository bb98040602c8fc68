import { quotaOf } from './avc-papers.js';
import { type Election, markerOf, type Papers, quirksOf } from './election.js';
import { clock, POLLING_DAY } from './polling-day.js';
import type { Precinct } from './precincts.js';
import type { Random } from './random.js';
import type { Marker } from './records.js';

/** The counts of a protocol that a TEC adds up, with their headers. */
export const COUNTS = [
  ['voters', 'Избирателей в списке'],
  ['additions', 'Включено дополнительно'],
  ['avcReceived', 'Получено ОУ'],
  ['avcIssued', 'Выдано ОУ'],
  ['avcUsed', 'Проголосовало по ОУ'],
  ['avcUnused', 'Неиспользованные ОУ'],
  ['avcLost', 'Утрачено ОУ'],
  ['ballotsReceived', 'Получено бюллетеней'],
  ['ballotsIssued', 'Выдано бюллетеней'],
  ['ballotsUnused', 'Неиспользованные бюллетени'],
  ['spoiled', 'Испорченные бюллетени'],
  ['inBox', 'Бюллетеней в ящиках'],
  ['requests', 'Заявлений на дому'],
  ['mobile', 'Бюллетеней в переносных ящиках'],
  ['voted', 'Проголосовало'],
  ['invalid', 'Недействительные'],
  ['valid', 'Действительные'],
] as const;

/** What only a precinct's own protocol says, with the headers. */
export const OF_ONE_PRECINCT = [
  ['signatures', 'Подписей в списках'],
  ['unusedCancelled', 'Неиспользованные погашены'],
  ['identicalSignatures', 'Одинаковые подписи'],
  ['signedAt', 'Протокол подписан'],
  ['receivedAt', 'Протокол принят'],
  ['by10', 'Проголосовало к 10'],
  ['by12', 'Проголосовало к 12'],
  ['by14', 'Проголосовало к 14'],
  ['by16', 'Проголосовало к 16'],
  ['by18', 'Проголосовало к 18'],
] as const;

/** A count of a protocol. */
export type CountName = (typeof COUNTS)[number][0];
type TextName = 'unusedCancelled' | 'identicalSignatures' | 'signedAt' | 'receivedAt';
type HourName = Exclude<(typeof OF_ONE_PRECINCT)[number][0], TextName>;

/** A protocol: null where a line is left blank. */
export type Figures = Record<CountName | HourName, number | null> & Record<TextName, string> & { votes: number[] };

/** A change of a protocol: at both levels, or as the TEC alone entered it. */
export interface FigureEdit {
  readonly level: 'both' | 'ТИК';
  readonly apply: (figures: Figures) => void;
}

/** The commissions whose protocols are in the sample, as a file names them. */
export const LEVELS = ['УИК', 'ТИК'] as const;
export type Level = (typeof LEVELS)[number];

/** Who stood, in an election that never was, with a share of the valid votes in a thousand; the first takes what is left. */
export const CANDIDATES = [
  ['Айдарбеков Т.', 0],
  ['Бегалин С.', 162],
  ['Ділманов Ә.', 52],
  ['Елемесова Қ.', 51],
  ['Жолманов Р.', 21],
  ['Зорин П.', 12],
  ['Шарипбаев М.', 9],
] as const;

// Shares of the day's voters who had come by 10, 12, 14, 16 and 18 o'clock, in a hundred (CEC, 9 June 2019).
const CAME_BY = [17, 45, 66, 82, 93] as const;

/** The protocol that a precinct's papers make, `invalidPer` valid votes to one that is not. */
export function countFigures(election: Election, precinct: Precinct, papers: Papers, invalidPer: number): Figures {
  const random = election.stream(`protocol/${precinct.number}`);
  const list = precinct.type === 'special' ? papers.specialEntries : papers.roll;
  const added = new Set(papers.additions.map(({ person }) => person.id));
  const unlisted = papers.avcUses.filter(({ person }) => !added.has(person.id)).length;
  const voters = list.length + (quirksOf(election, precinct.number).carried ?? 0);
  const voted = list.filter((entry) => entry.voted).length + papers.additions.length + unlisted;
  const mobile = papers.roll.filter(({ homeVote }) => homeVote).length;
  const avcIssued = papers.avcIssues.length;
  const avcReceived = precinct.type === 'special' ? 0 : Math.max(avcIssued, quotaOf(election, precinct));
  const ballotsReceived = voters + Math.ceil(voters / 100);
  // Where nearly all come, no ballot is left to be spoiled.
  const spoiled = Math.min(random.below(4), Math.max(0, ballotsReceived - voted));
  const invalid = Math.floor(voted / invalidPer) + random.below(3);
  const valid = voted - invalid;
  const [by10 = 0, by12 = 0, by14 = 0, by16 = 0, by18 = 0] = CAME_BY.map((share) =>
    Math.floor((voted * (share * 10 + random.between(-15, 15))) / 1000),
  );
  const signed = 21 * 60 + 30 + Math.floor(voted / 20) + random.below(40);
  return {
    voters,
    additions: papers.additions.length,
    avcReceived,
    avcIssued,
    avcUsed: new Set(papers.avcUses.map(({ serial }) => serial)).size,
    avcUnused: avcReceived - avcIssued,
    avcLost: 0,
    ballotsReceived,
    ballotsIssued: voted,
    ballotsUnused: Math.max(0, ballotsReceived - voted - spoiled),
    spoiled,
    inBox: voted,
    requests: mobile,
    mobile,
    voted,
    invalid,
    valid,
    signatures: voted,
    unusedCancelled: 'да',
    identicalSignatures: 'нет',
    ...timesOf(signed, random),
    by10,
    by12,
    by14,
    by16,
    by18,
    votes: votesOf(random, valid),
  };
}

function timesOf(signed: number, random: Random): { signedAt: string; receivedAt: string } {
  const received = signed + random.between(20, 110);
  const [day, minute] = received < 24 * 60 ? [POLLING_DAY, received] : ['10.06.2019', received - 24 * 60];
  return { signedAt: `${POLLING_DAY} ${clock(Math.min(signed, 1439))}`, receivedAt: `${day} ${clock(minute)}` };
}

function votesOf(random: Random, valid: number): number[] {
  const others = CANDIDATES.slice(1).map(([, share]) =>
    Math.floor((valid * share * random.between(80, 120)) / 100_000),
  );
  return [valid - others.reduce((sum, votes) => sum + votes, 0), ...others];
}

/** A precinct's protocol at a level, after what was planted. */
export function editedFigures(election: Election, number: string, figures: Figures, level: Level): Figures {
  const edited = { ...figures, votes: [...figures.votes] };
  for (const edit of election.figureEdits.get(number) ?? []) {
    if (edit.level === 'both' || edit.level === level) edit.apply(edited);
  }
  return edited;
}

/** The record of a precinct's protocol at a level. */
export function figureMarker(election: Election, number: string, level: Level): Marker {
  return markerOf(election, figureMarks(number, level));
}

/** The mark of that record. */
export function figureMarks(number: string, level: Level): string {
  return `figures/${number}/${level}`;
}

/** The record of the votes of one candidate, counted from 0, at a precinct and level. */
export function votesMarker(election: Election, number: string, level: Level, candidate: number): Marker {
  return markerOf(election, votesMarks(number, level, candidate));
}

/** The mark of that record. */
export function votesMarks(number: string, level: Level, candidate: number): string {
  return `votes/${number}/${level}/${candidate}`;
}
