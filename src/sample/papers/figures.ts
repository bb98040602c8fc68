import type { Precinct } from '../places/precincts.js';
import type { Random } from '../random.js';
import { quotaOf } from './avc-papers.js';
import { type Election, markerOf, type Papers, quirksOf } from './election.js';
import type { Figures, Level } from './figure-names.js';
import { clock, POLLING_DAY } from './polling-day.js';
import type { Marker } from './records.js';
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
  // A form is one, whoever it was entered for.
  const avcIssued = new Set(papers.avcIssues.map(({ serial }) => serial)).size;
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
    signedBeforehand: 'нет',
    filledIn: 'да',
    posted: 'да',
    recounted: 'нет',
    recountChanged: '',
    recountDecision: '',
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
