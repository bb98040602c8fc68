import { DECISIONS } from '../../decisions/line.js';
import { agreementByCheck } from '../../decisions/progress.js';
import type { Judgement } from '../../decisions/states.js';
import type { Progress, Standing } from '../api-types.js';
import type { Desk } from './desk.js';

/** The names of everybody who has a decision that stands, in their order, and whoever sits at the desk. */
export function reviewersOf(desk: Desk): readonly string[] {
  const names = new Map([[desk.me.key, desk.me.name]]);
  for (const { fingerprint } of desk.catalogue.findings)
    for (const { reviewer, line } of desk.judgementOf(fingerprint).standing)
      if (!names.has(reviewer)) names.set(reviewer, line.by);
  return [...names.values()];
}

/** Whether a reviewer may see what others said of a finding: after their own decision, or when it is settled. */
export function maySee(desk: Desk, { standing, state }: Judgement): boolean {
  return state === 'settled' || standing.some(({ reviewer }) => reviewer === desk.me.key);
}

/** How findings stand, for whoever sits at the desk. */
export function standingsAt(desk: Desk, places: readonly number[]) {
  const reviewers = reviewersOf(desk);
  return { standing: places.map((at) => standingOf(desk, at, reviewers)), reviewers };
}

function standingOf(desk: Desk, at: number, reviewers: readonly string[]): Standing {
  const { fingerprint } = desk.catalogue.findings[at]!;
  const judgement = desk.judgementOf(fingerprint);
  const mine = judgement.standing.find(({ reviewer }) => reviewer === desk.me.key);
  const names = new Set(judgement.standing.map(({ line }) => line.by));
  return {
    at,
    state: stateOf(desk, fingerprint, judgement),
    mine: mine?.line.decision ?? null,
    outcome: judgement.outcome,
    by: reviewers.flatMap((name, place) => (names.has(name) ? [place] : [])),
  };
}

function stateOf(desk: Desk, fingerprint: string, { state }: Judgement): Standing['state'] {
  if (state !== 'settled' && desk.earlierOf(fingerprint).length > 0) return 'changed';
  return state === 'undecided' && desk.suppressionOf(fingerprint) !== null ? 'suppressed' : state;
}

/** Every finding that is not simply undecided. */
export function allStandings(desk: Desk) {
  const reviewers = reviewersOf(desk);
  const standing = desk.catalogue.findings
    .map((_, at) => standingOf(desk, at, reviewers))
    .filter(({ state }) => state !== 'undecided');
  return { standing, reviewers };
}

/**
 * That two decisions on a finding are not equal its state says to everybody, so that they count; which ones they are, kappa could tell
 * whoever has still to decide blindly, and it waits for them.
 */
function agreementSeen(desk: Desk, judged: readonly Judgement[]): Progress['agreement'] {
  const hidden = new Set(agreementByCheck(judged.filter((one) => !maySee(desk, one))).map(({ code }) => code));
  return agreementByCheck(judged).map(({ code, agreement }) => ({
    code,
    ...agreement,
    kappa: hidden.has(code) ? null : agreement.kappa,
  }));
}

/** How far reviewing has come; says nothing of findings that whoever sits at the desk has still to decide blindly. */
export function progressOf(desk: Desk): Progress {
  const states = { undecided: 0, 'one-of-two': 0, settled: 0, disputed: 0, conflict: 0, changed: 0, suppressed: 0 };
  const outcomes = Object.fromEntries(DECISIONS.map((decision) => [decision, 0])) as Record<string, number>;
  const decided = new Map<string, { name: string; decided: number }>();
  const judged = desk.catalogue.findings.map(({ fingerprint }) => desk.judgementOf(fingerprint));
  judged.forEach((judgement, at) => {
    states[stateOf(desk, desk.catalogue.findings[at]!.fingerprint, judgement)] += 1;
    if (judgement.outcome !== null) outcomes[judgement.outcome] = (outcomes[judgement.outcome] ?? 0) + 1;
    for (const { reviewer, line } of judgement.standing) {
      const own = decided.get(reviewer) ?? { name: line.by, decided: 0 };
      own.decided += 1;
      decided.set(reviewer, own);
    }
  });
  const { own, head } = desk.journal.chain();
  return {
    findings: judged.length,
    states,
    outcomes: outcomes as Progress['outcomes'],
    gone: desk.gone().map(({ code, subject, fingerprint }) => ({
      code,
      subject,
      decision: desk.judgementOf(fingerprint).standing.at(-1)?.line.decision ?? 'cannot-be-decided',
    })),
    fresh: desk.fresh?.size ?? null,
    reviewers: [...decided.values()],
    agreement: agreementSeen(desk, judged),
    lines: own.length,
    head,
  };
}
