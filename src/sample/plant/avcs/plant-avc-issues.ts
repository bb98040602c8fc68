import { issueAvc, issuedBy, quotaOf } from '../../papers/avc-papers.js';
import { takeVoter } from '../../papers/cast.js';
import { type Election, papersOf, precinctNumbered } from '../../papers/election.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';

/** Before AV07 is told: two precincts issue more AVCs than one per cent of their voters. Comes after all other issues. */
export function issueOverQuota(election: Election): TruthRow[] {
  issueUpTo(election, '133', 3);
  issueUpTo(election, '139', 1);
  return [];
}

/** AV07: precincts that issued more AVCs than one per cent of their voters, whichever planting made them. */
export function truthOfQuota(election: Election): TruthRow[] {
  const over = election.ordinary.filter((precinct) => issuedBy(election, precinct) > quotaOf(election, precinct));
  return over.flatMap(({ number }) => planted('AV07', `precinct ${number}`, papersOf(election, number).avcIssues));
}

/** Near AV07: a precinct that issued exactly one per cent, rounded up. */
export function plantExactQuota(election: Election): TruthRow[] {
  issueUpTo(election, '135', 0);
  if (issuedBy(election, precinctNumbered(election, '135')) > quotaOf(election, precinctNumbered(election, '135')))
    return [];
  const issues = papersOf(election, '135').avcIssues;
  return nearMiss('AV07', 'exact-quota 1', issues.slice(0, 1));
}

function issueUpTo(election: Election, number: string, more: number): void {
  const random = election.stream(`quota/${number}`);
  const precinct = precinctNumbered(election, number);
  while (issuedBy(election, precinct) < quotaOf(election, precinct) + more) {
    issueAvc(election, random, precinct, takeVoter(election, random, number));
  }
}

/** AV08: AVCs issued before the window opened, after it closed on the eve, and on polling day. */
export function plantOutsideWindow(election: Election): TruthRow[] {
  const random = election.stream('outside the window');
  const issues = [
    ['136', '23.05.2019 16:20'],
    ['134', '08.06.2019 18:40'],
    ['138', '09.06.2019 08:15'],
  ];
  return issues.flatMap(([home = '', issuedAt = '']) => {
    const entry = takeVoter(election, random, home);
    const issue = issueAvc(election, random, precinctNumbered(election, home), entry, { issuedAt });
    return planted('AV08', `serial ${issue.serial}`, [issue]);
  });
}

/** Near AV08: exactly at 18:00 on the eve, on the eve without a time, at the opening, and no date at all. */
export function plantInsideWindow(election: Election): TruthRow[] {
  const random = election.stream('inside the window');
  const issues = [
    ['137', '08.06.2019 18:00', 'last-minute 1'],
    ['140', '08.06.2019', 'eve-without-time 1'],
    ['139', '24.05.2019 09:00', 'first-day 1'],
    ['138', '', 'date-blank 1'],
  ];
  return issues.flatMap(([home = '', issuedAt = '', name = '']) => {
    const entry = takeVoter(election, random, home);
    const issue = issueAvc(election, random, precinctNumbered(election, home), entry, { issuedAt });
    return nearMiss('AV08', name, [issue]);
  });
}
