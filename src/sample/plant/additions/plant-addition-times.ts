import { addByCertificate, addOn, drawNewcomer, printCertificate } from '../../papers/certificate-papers.js';
import { type Election, papersOf, precinctNumbered, quirksOf } from '../../papers/election.js';
import { figureMarker } from '../../papers/figures.js';
import type { Addition } from '../../papers/records.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';
import { isStage, type Precinct } from '../../places/precincts.js';

const CLOSE = 20 * 60;

/** Adds a newcomer at a minute, on a certificate printed some minutes before. */
function addAt(election: Election, number: string, addedAt: number): Addition {
  const random = election.stream(`added at ${addedAt}/${number}`);
  const person = drawNewcomer(election, random, precinctNumbered(election, number));
  const minute = Math.min(addedAt - 4, CLOSE - 6);
  const { number: certificateNo } = printCertificate(election, random, number, person, { minute });
  return addOn(election, {
    ...{ precinct: number, person, addedAt, basis: 'адресная справка' },
    ...{ avcSerial: '', certificateNo },
  });
}

/** AD08: additions after the polls closed; the evidence has those of the last half hour too. Near: a queue of five minutes. */
export function plantAfterClose(election: Election): TruthRow[] {
  const late = ['157', '158'].flatMap((number) => {
    addAt(election, number, CLOSE + 25);
    addAt(election, number, CLOSE + 31);
    const evidence = papersOf(election, number).additions.filter(({ addedAt }) => addedAt >= CLOSE - 30);
    return planted('AD08', `precinct ${number}`, evidence);
  });
  return [...late, ...nearMiss('AD08', 'queue 1', [addAt(election, '159', CLOSE + 5)])];
}

/** AD09: a dozen additions in the order of the alphabet. Near: nine. Precincts of the blocks are quiet, so that nothing extends them. */
export function plantAlphabeticalBlocks(election: Election): TruthRow[] {
  const block = (number: string, wanted: number) => {
    quirksOf(election, number, { isQuiet: true });
    const random = election.stream(`block/${number}`);
    const bySurname = new Map<string, ReturnType<typeof drawNewcomer>>();
    while (bySurname.size < wanted) {
      const person = drawNewcomer(election, random, precinctNumbered(election, number));
      bySurname.set(person.surname, person);
    }
    const people = [...bySurname].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, person]) => person);
    return people.map((person, nth) => {
      const certificate = printCertificate(election, random, number, person, { minute: 8 * 60 + 47 * nth });
      const { number: certificateNo, minute } = certificate;
      const paper = { basis: 'адресная справка', avcSerial: '', certificateNo } as const;
      return addOn(election, { precinct: number, person, addedAt: minute + 5, ...paper });
    });
  };
  return [
    ...planted('AD09', 'precinct 160', block('160', 12)),
    ...planted('AD09', 'precinct 164', block('164', 13)),
    ...nearMiss('AD09', 'nine 1', block('154', 9)),
  ];
}

/** AD11 with RC03: additions by residence without any paper, ten or more. Near AD11: nine of them. */
export function plantWithoutPapers(election: Election): TruthRow[] {
  const add = (number: string, wanted: number) => {
    const random = election.stream(`without papers/${number}`);
    const precinct = precinctNumbered(election, number);
    return Array.from({ length: wanted }, () =>
      addByCertificate(election, random, number, drawNewcomer(election, random, precinct), ''),
    );
  };
  return [
    ['161', 11],
    ['162', 12],
    ['163', 9],
  ].flatMap(([number, wanted]) => {
    const additions = add(String(number), Number(wanted));
    // So many are added there that fewer of the listed must come, or the ballots would not last.
    quirksOf(election, String(number), { turnout: 60 });
    const subject = `precinct ${number}`;
    return [
      ...planted('RC03', subject, additions),
      ...(Number(wanted) > 9 ? [] : nearMiss('AD11', 'nine 1', additions)),
    ];
  });
}

/** AD11: where ten additions or more have no paper; the evidence has those on an AVC too. Comes after all that is added there. */
export function truthOfMissingPapers(election: Election): TruthRow[] {
  return ['161', '162'].flatMap((number) => {
    const { additions } = papersOf(election, number);
    const evidence = additions.filter(({ basis, certificateNo }) => certificateNo === '' && basis !== 'исправление');
    return planted('AD11', `precinct ${number}`, evidence);
  });
}

/** Precincts, fewer than which have no hundredth that an extreme can be in beside what else is planted. */
const FEWEST_FOR_EXTREMES = 350;
const LONGEST_FOR_EXTREMES = 900;

/** AD12: in a large election, precincts where all came and many were added. */
export function plantExtremes(election: Election): TruthRow[] {
  if (election.ordinary.length < FEWEST_FOR_EXTREMES) return [];
  const first = election.ordinary[0] as Precinct;
  const rest = election.ordinary.filter((precinct) => !isStage(precinct, first) && precinct.voters > 700);
  // Ninety-seven are below AD01's line, and extreme only where the list is short.
  const short = rest.filter((precinct) => precinct.voters <= LONGEST_FOR_EXTREMES);
  return [short[7] ?? rest[7], short[30] ?? rest[30]].flatMap((precinct) => {
    if (precinct === undefined) return [];
    quirksOf(election, precinct.number, { turnout: 100 });
    precinct.newcomers = 97;
    return planted('AD12', `precinct ${precinct.number}`, [figureMarker(election, precinct.number, 'УИК')]);
  });
}
