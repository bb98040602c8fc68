import type { Figures } from '../../papers/figure-names.js';
import { POLLING_DAY } from '../../papers/polling-day.js';

/** A line as a number; a blank counts as nothing. */
export function numberOf(line: number | null): number {
  return line ?? 0;
}

/** Valid ballots, and votes of the first candidate, change together. */
export function addValid(figures: Figures, more: number): void {
  figures.valid = numberOf(figures.valid) + more;
  figures.votes[0] = numberOf(figures.votes[0] ?? 0) + more;
}

/** More ballots in the boxes, all of them valid. */
export function addBallots(figures: Figures, more: number): void {
  figures.inBox = numberOf(figures.inBox) + more;
  addValid(figures, more);
}

/** A list that is shorter than those who voted on it, by so many. */
export function shrinkList(f: Figures, spare: number): void {
  const [voted, additions, used] = [numberOf(f.voted), numberOf(f.additions), numberOf(f.avcUsed)];
  f.voters = voted - additions - (used > additions ? used : 0) - spare;
}

/** A share of the list comes between ten and noon; the others evenly over the rest of the day. */
export function rise(f: Figures, share: number): void {
  f.by10 = Math.floor(numberOf(f.voters) / 10);
  f.by12 = f.by10 + Math.ceil(numberOf(f.voters) * share);
  spreadRest(f);
}

/** Those who came after noon, evenly over the rest of the day. */
export function spreadRest(f: Figures): void {
  const noon = numberOf(f.by12);
  const by = (part: number) => noon + Math.floor(((numberOf(f.voted) - noon) * part) / 4);
  [f.by14, f.by16, f.by18] = [by(1), by(2), by(3)];
}

/** So many ballots or one more, as long as the mobile box or the additions would explain exactly these. */
function unexplained(f: Figures, least: number): number {
  const [mobile, additions] = [numberOf(f.mobile), numberOf(f.additions)];
  const explained = [mobile, additions, mobile + additions];
  return explained.includes(least) ? unexplained(f, least + 1) : least;
}

/** What makes a protocol one that a check must name, by the check; the same at both levels. */
export const PROTOCOL_FAULTS = {
  PR01: (f) => addBallots(f, numberOf(f.mobile) + numberOf(f.additions) + 7),
  PR02: (f) => {
    f.mobile = numberOf(f.requests) + 4;
  },
  PR03: (f) => {
    f.requests = null;
    f.mobile = numberOf(f.mobile) + 2;
  },
  PR07: (f) => {
    f.avcUsed = null;
  },
  PR08: (f) => {
    f.ballotsUnused = numberOf(f.ballotsUnused) + 11;
  },
  PR09: (f) => {
    f.unusedCancelled = 'нет';
  },
  PR10: (f) => addValid(f, -2),
  PR11: (f) => shrinkList(f, 6),
  PR12: (f) => {
    f.ballotsReceived = numberOf(f.ballotsReceived) + 20;
    f.ballotsUnused = numberOf(f.ballotsUnused) + 20;
  },
  PR14: (f) => {
    f.signedAt = `${POLLING_DAY} 19:40`;
  },
  PR15: (f) => rise(f, 0.54),
  PR16: (f) => {
    f.identicalSignatures = 'да';
  },
  PR17: (f) => {
    f.avcUnused = numberOf(f.avcUnused) + 1;
  },
  PR18: (f) => {
    f.votes[0] = (f.votes[0] ?? 0) + 9;
  },
  PR30: (f) => {
    f.signedBeforehand = 'да';
  },
  PR31: (f) => {
    f.posted = 'нет';
  },
  PR32: (f) => {
    f.recounted = f.recountChanged = 'да';
  },
  RT11: (f) => {
    f.signatures = numberOf(f.signatures) - unexplained(f, 7);
  },
} as const satisfies Readonly<Record<string, (figures: Figures) => void>>;
