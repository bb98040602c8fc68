import type { Election } from './election.js';
import { truthThatFollows } from './follow-from-bursts.js';
import { truthOfFastTravel, truthOfTwoBallots, truthOfUnwrittenSerials } from './follow-from-plantings.js';
import { plantBursts, plantHighMean, plantNinetyNine } from './plant-additions.js';
import { plantExactQuota, plantInsideWindow, plantOutsideWindow, plantOverQuota } from './plant-avc-issues.js';
import {
  plantBlankColumn,
  plantLawfulRegistrations,
  plantLawfulSerials,
  plantMarkedAtHome,
  plantNotRetained,
  plantTwinAtHome,
  plantUnregistered,
  plantUsedTwice,
} from './plant-avc-uses.js';
import {
  plantBorrowedNumber,
  plantCertificateByPerson,
  plantReprints,
  plantRestartedNumbers,
  plantSeveralCertificates,
  plantWithoutCertificate,
} from './plant-certificates.js';
import {
  plantAddedElsewhere,
  plantAddedTwice,
  plantLawfulAdditionsElsewhere,
  plantNamesakesAdded,
} from './plant-double-additions.js';
import {
  plantCopiedLines,
  plantLawfulAdditionsAtHome,
  plantLawfulPairsInOnePrecinct,
  plantLawfulPairsInTwoPrecincts,
  plantListedAndAdded,
  plantTwoPrecincts,
} from './plant-double-entries.js';
import { plantHospitalPatients, plantLawfulPatients } from './plant-special-list.js';
import { plantAnnouncedTotals } from './plant-totals.js';
import type { TruthRow } from './truth.js';

/** Changes an election in the making and says what it planted, or which look-alike it made. */
export type Planting = (election: Election) => TruthRow[];

/** Plantings into an election whose voter lists are full and whose other papers are blank. */
export const EARLY_PLANTINGS: readonly Planting[] = [
  plantCopiedLines,
  plantLawfulPairsInOnePrecinct,
  plantTwoPrecincts,
  plantLawfulPairsInTwoPrecincts,
  plantListedAndAdded,
  plantAddedElsewhere,
  plantLawfulAdditionsElsewhere,
  plantAddedTwice,
  plantNamesakesAdded,
  plantHospitalPatients,
  plantLawfulPatients,
  plantUsedTwice,
  plantLawfulSerials,
  plantUnregistered,
  plantMarkedAtHome,
  plantTwinAtHome,
  plantOutsideWindow,
  plantInsideWindow,
  plantSeveralCertificates,
  plantReprints,
  plantWithoutCertificate,
  plantBorrowedNumber,
  plantRestartedNumbers,
];

/** Plantings that need the ordinary papers to be there, in order: those that count come after those that add. */
export const LATE_PLANTINGS: readonly Planting[] = [
  plantLawfulAdditionsAtHome,
  plantLawfulRegistrations,
  plantCertificateByPerson,
  plantOverQuota,
  plantExactQuota,
  plantNotRetained,
  plantBlankColumn,
  plantBursts,
  plantNinetyNine,
  plantHighMean,
  plantAnnouncedTotals,
  truthOfUnwrittenSerials,
  truthThatFollows,
  truthOfTwoBallots,
  truthOfFastTravel,
];
