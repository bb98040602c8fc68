import { takeVoter } from '../../papers/cast.js';
import { type Election, precinctNumbered, quirksOf } from '../../papers/election.js';
import type { VoterEntry } from '../../papers/records.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';
import { drawStranger, type Person } from '../../people/people.js';
import { withLatinLookAlike } from '../../people/spellings.js';
import { drawAddress } from '../../places/draw-address.js';
import { earlierLineMarker, lineMarker, precinctMarker } from '../markers.js';

/** Lines of a TEC's file, two at each of its precincts in turn, written otherwise. */
function linesOf(
  election: Election,
  kind: string,
  file: string,
  wanted: number,
  spoil: (person: Person, nth: number) => Person,
): VoterEntry[] {
  const precincts = election.ordinary.filter(({ tec }) => tec.file === file);
  return Array.from({ length: wanted }, (_, nth) => {
    const precinct = precincts[nth % precincts.length] ?? precinctNumbered(election, '');
    const random = election.stream(`lines/${kind}/${file}/${nth}`);
    const entry = takeVoter(election, random, precinct);
    entry.person = spoil(entry.person, nth);
    return entry;
  });
}

function linesIn(election: Election, file: string): number {
  return election.ordinary.reduce((sum, { tec, voters }) => sum + (tec.file === file ? voters : 0), 0);
}

/** LQ01, LQ10, LQ11: files in which many lines lack the IIN or another field, or mix alphabets. Near: files with a line or two. */
export function plantPoorFiles(election: Election): TruthRow[] {
  const [far, near] = ['tec_korgalzhyn', 'tec_arshaly'];
  const share = (file: string, least: number) => Math.ceil(linesIn(election, file) * least) + 2;
  const noIin = (person: Person, nth: number) => ({ ...person, iin: nth % 3 === 2 ? person.iin.slice(0, 11) : '' });
  const lacking = (person: Person, nth: number) =>
    nth % 2 === 0 ? { ...person, address: '' } : { ...person, birthDate: '' };
  const mixed = (person: Person) => ({
    ...person,
    surname: withLatinLookAlike(`${person.surname.slice(0, 1)}о${person.surname.slice(1)}`),
  });
  const file = (name: string) => `file voter_list/${name}`;
  return [
    ...planted('LQ01', file(far), linesOf(election, 'no iin', far, share(far, 0.013), noIin)),
    ...nearMiss('LQ01', 'two-lines 1', linesOf(election, 'no iin', near, 2, noIin)),
    ...planted('LQ10', file(near), linesOf(election, 'lacking', near, share(near, 0.001), lacking)),
    ...nearMiss('LQ10', 'one-line 1', linesOf(election, 'lacking', 'tec_esil', 1, lacking)),
    ...planted('LQ11', file(far), linesOf(election, 'mixed', far, share(far, 0.001), mixed)),
    ...nearMiss('LQ11', 'one-line 1', linesOf(election, 'mixed', 'tec_esil', 1, mixed)),
  ];
}

/** LQ12: a precinct of more than 3,000 voters, where the election is large enough to have one. Near: one of nearly as many. */
export function plantLargePrecinct(election: Election): TruthRow[] {
  const sized = (from: number, to: number) => election.ordinary.filter(({ voters }) => voters > from && voters <= to);
  const size = ({ number }: { number: string }) => [precinctMarker(election, number), lineMarker(election, number, 1)];
  return [
    ...sized(3020, Number.POSITIVE_INFINITY).flatMap((each) => planted('LQ12', `precinct ${each.number}`, size(each))),
    ...sized(2900, 3000).flatMap((each) => nearMiss('LQ12', `nearly-full ${each.number}`, size(each))),
  ];
}

/** LQ13: PECs with more or fewer members than their list calls for. Near: a PEC of the right size. */
export function plantCommissionSizes(election: Election): TruthRow[] {
  const records = (number: string) => [precinctMarker(election, number), lineMarker(election, number, 1)];
  return [
    ...(
      [
        ['158', 9],
        ['161', 7],
      ] as const
    ).flatMap(([number, pecSize]) => {
      quirksOf(election, number, { pecSize });
      return planted('LQ13', `precinct ${number}`, records(number));
    }),
    ...nearMiss('LQ13', 'right-size 1', records('138')),
  ];
}

/** LQ19 and LQ20: a list that doubled since the earlier one, and lists from which voters went without a ground. Near: three went. */
export function plantChangedLists(election: Election): TruthRow[] {
  quirksOf(election, '146', { previousShare: 50 });
  quirksOf(election, '153', { previousShare: 55 });
  const gone = (number: string, wanted: number) => {
    const random = election.stream(`gone/${number}`);
    // As many came as went, so that the list is as long as it was.
    quirksOf(election, number, { previousShare: 91 });
    const precinct = precinctNumbered(election, number);
    return Array.from({ length: wanted }, () => {
      const person = drawStranger(random, election.iins, drawAddress(random, precinct));
      const entry = { precinct: number, person };
      election.papers.get(number)?.previous.push(entry);
      return entry;
    });
  };
  const many = (number: string) => Math.max(5, Math.ceil(precinctNumbered(election, number).voters * 0.07));
  return [
    ...['146', '153'].flatMap((number) =>
      planted('LQ19', `precinct ${number}`, [lineMarker(election, number, 1), earlierLineMarker(election, number, 1)]),
    ),
    ...nearMiss('LQ19', 'as-before 1', [lineMarker(election, '145', 1)]),
    ...['149', '162'].flatMap((number) => planted('LQ20', `precinct ${number}`, gone(number, many(number)))),
    ...nearMiss('LQ20', 'three-went 1', gone('152', 3)),
  ];
}
