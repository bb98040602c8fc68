import { type Election, editFigures, papersOf } from '../../papers/election.js';
import type { Figures } from '../../papers/figure-names.js';
import { LEVELS } from '../../papers/figure-names.js';
import { figureMarker } from '../../papers/figures.js';
import type { Complaint } from '../../papers/records.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';
import { nearProtocol, plantProtocols } from './plant-protocol-balance.js';
import { PROTOCOL_FAULTS } from './protocol-faults.js';

/** How protocols were signed, posted, sent and counted anew, and what observers and complaints say of them. */
export function plantProtocolPapers(election: Election): TruthRow[] {
  const plantings = [plantSignedBeforehand, plantLateProtocols, plantRecounts, plantComplaints, plantObservations];
  return plantings.flatMap((plant) => plant(election));
}

/** PR30: signed beforehand, and not filled in when it was signed. Near: the marks left blank. */
function plantSignedBeforehand(election: Election): TruthRow[] {
  return [
    ...plantProtocols(election, 'PR30', ['135'], PROTOCOL_FAULTS.PR30),
    ...plantProtocols(election, 'PR30', ['153'], (f) => {
      f.filledIn = 'нет';
    }),
    ...nearProtocol(election, 'PR30', 'blank 1', '154', (f) => {
      f.signedBeforehand = f.filledIn = '';
    }),
  ];
}

/** PR31: no copy posted, and received two days later. Near: nothing is said of posting. */
function plantLateProtocols(election: Election): TruthRow[] {
  return [
    ...plantProtocols(election, 'PR31', ['137'], PROTOCOL_FAULTS.PR31),
    ...plantProtocols(election, 'PR31', ['155'], (f) => {
      f.receivedAt = '11.06.2019 16:00';
    }),
    ...nearProtocol(election, 'PR31', 'blank 1', '156', (f) => {
      f.posted = '';
    }),
  ];
}

/** PR32: recounts that changed a number, without a decision and with one. Near: one that changed nothing. */
function plantRecounts(election: Election): TruthRow[] {
  const recount = (number: string, apply: (figures: Figures) => void) => {
    editFigures(election, number, { level: 'both', apply });
    return LEVELS.map((level) => figureMarker(election, number, level));
  };
  return [
    ...planted('PR32', 'precinct 138', recount('138', PROTOCOL_FAULTS.PR32)),
    ...planted(
      'PR32',
      'precinct 157',
      recount('157', (f) => {
        f.recounted = f.recountChanged = 'да';
        f.recountDecision = 'ТИК, 14-П';
      }),
    ),
    ...nearMiss('PR32', 'unchanged 1', recount('158', recountedInVain)),
  ];
}

function recountedInVain(f: Figures): void {
  f.recounted = 'да';
  f.recountChanged = 'нет';
  f.recountDecision = 'ТИК, 15-П';
}

/** CM01: complaints about the count that were upheld, and no recount. Near: one with a recount; one that was rejected. */
function plantComplaints(election: Election): TruthRow[] {
  const upheld = ['140', '159'].flatMap((number) =>
    planted('CM01', `precinct ${number}`, complainInVain(election, number)),
  );
  editFigures(election, '160', { level: 'both', apply: recountedInVain });
  const recounted = complain(election, '160', 'подсчет голосов', 'удовлетворена');
  const rejected = complain(election, '161', 'подсчет голосов', 'отказано');
  complain(election, '162', 'список избирателей', 'удовлетворена');
  return [...upheld, ...nearMiss('CM01', 'recounted 1', [recounted]), ...nearMiss('CM01', 'rejected 1', [rejected])];
}

/** A complaint about the count that was upheld, with the protocols that know of no recount. */
export function complainInVain(election: Election, number: string) {
  const complaint = complain(election, number, 'подсчет голосов', 'удовлетворена');
  return [complaint, ...LEVELS.map((level) => figureMarker(election, number, level))];
}

function complain(election: Election, number: string, kind: string, outcome: string): Complaint {
  const { complaints } = papersOf(election, number);
  const complaint = { precinct: number, filedAt: '10.06.2019 09:30', kind, outcome, decisionNo: `${number}-Ж` };
  complaints.push(complaint);
  return complaint;
}

/** Stations where observers saw what the protocols of PR09 say: unused ballots were not cancelled, or nothing is said. */
const NOT_CANCELLED = ['161', '162', '164'] as const;
const DENIED = { cancelled: '151', posted: '152' } as const;
const OBSERVED = ['147', '148', '149', '150', '151', '152', '159', '160', '161', '162', '163', '164'] as const;

/** OB01, OB02: unused ballots not cancelled at a third of the stations; protocols that say what observers deny. Near: a station with all done. */
function plantObservations(election: Election): TruthRow[] {
  const forms = OBSERVED.map((precinct) => {
    const isCancelled = precinct !== DENIED.cancelled && !NOT_CANCELLED.some((each) => each === precinct);
    const form = {
      precinct,
      unusedCancelled: isCancelled ? 'да' : 'нет',
      posted: precinct === DENIED.posted ? 'нет' : 'да',
    } as const;
    papersOf(election, precinct).forms.push(form);
    return form;
  });
  const at = (number: string) => forms.filter(({ precinct }) => precinct === number);
  const ofOne = Object.values(DENIED).flatMap((number) =>
    planted('OB02', `precinct ${number}`, [...at(number), figureMarker(election, number, 'УИК')]),
  );
  const undone = forms.filter(({ unusedCancelled }) => unusedCancelled === 'нет');
  return [
    ...planted('OB01', 'unused ballots cancelled', undone),
    ...ofOne,
    ...nearMiss('OB02', 'all-done 1', at('163')),
  ];
}
