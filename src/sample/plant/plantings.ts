import { plantAnnouncedResults } from '../papers/announced-results.js';
import { plantAnnouncedTotals, truthOfMobileTotal } from '../papers/announced-totals.js';
import type { Election } from '../papers/election.js';
import type { TruthRow } from '../papers/truth.js';
import { truthThatFollows } from './additions/follow-from-bursts.js';
import {
  plantAfterClose,
  plantAlphabeticalBlocks,
  plantExtremes,
  plantWithoutPapers,
  truthOfMissingPapers,
} from './additions/plant-addition-times.js';
import { plantBursts, plantHighMean, plantNinetyNine } from './additions/plant-additions.js';
import {
  plantAddedElsewhere,
  plantAddedTwice,
  plantLawfulAdditionsElsewhere,
  plantNamesakesAdded,
} from './additions/plant-double-additions.js';
import {
  plantBusyProxies,
  plantHolderNotListed,
  plantIssuedAndAdded,
  plantOneFormTwice,
  plantSeveralAvcs,
  plantStraySerials,
  plantUsedByAnother,
  plantUsedInSameSettlement,
} from './avcs/plant-avc-holders.js';
import { plantIssueBurst, plantManyGuests, plantStock, plantUnrecorded } from './avcs/plant-avc-hosts.js';
import {
  issueOverQuota,
  plantExactQuota,
  plantInsideWindow,
  plantOutsideWindow,
  truthOfQuota,
} from './avcs/plant-avc-issues.js';
import {
  plantBlankColumn,
  plantLawfulRegistrations,
  plantLawfulSerials,
  plantMarkedAtHome,
  plantNotRetained,
  plantTwinAtHome,
  plantUnregistered,
  plantUsedTwice,
} from './avcs/plant-avc-uses.js';
import {
  plantCertificateAfterwards,
  plantElsewhere,
  plantOneAddress,
  plantSharedNumbers,
} from './certificates/plant-certificate-people.js';
import {
  plantBorrowedNumber,
  plantCertificateByPerson,
  plantReprints,
  plantRestartedNumbers,
  plantSeveralCertificates,
  plantWithoutCertificate,
} from './certificates/plant-certificates.js';
import {
  plantBusyDesks,
  plantCertificatesOfListed,
  plantFastOperator,
  plantFreshRegistrations,
  plantOutsideHours,
  plantUnusedCertificates,
} from './certificates/plant-desks.js';
import {
  truthOfFastTravel,
  truthOfLargeShares,
  truthOfTwoBallots,
  truthOfUnwrittenSerials,
} from './follow-from-plantings.js';
import { plantLostDecisions, plantStruckAlive } from './lists/plant-decisions.js';
import {
  plantCopiedLines,
  plantLawfulAdditionsAtHome,
  plantLawfulPairsInOnePrecinct,
  plantLawfulPairsInTwoPrecincts,
  plantListedAndAdded,
  plantTwoPrecincts,
} from './lists/plant-double-entries.js';
import {
  plantChangedLists,
  plantCommissionSizes,
  plantLargePrecinct,
  plantPoorFiles,
} from './lists/plant-list-files.js';
import {
  plantAges,
  plantCrowdedDwellings,
  plantHeapedBirths,
  plantLineNumbers,
  plantNumbersOfNobody,
  plantSlips,
  plantStrangeAddresses,
} from './lists/plant-list-lines.js';
import { plantSameNames, plantSimilarPeople } from './lists/plant-namesakes.js';
import {
  plantChanges,
  plantDisqualified,
  plantEnteredNowhere,
  plantLateChanges,
  plantOneIinTwoPeople,
  plantSharedDocuments,
} from './lists/plant-registers.js';
import { plantEnteredOutside, plantHospitalPatients, plantLawfulPatients } from './lists/plant-special-list.js';
import {
  plantBallots,
  plantBoxes,
  plantMobileBoxes,
  plantMoreVotedThanListed,
  plantProtocolLines,
} from './protocols/plant-protocol-balance.js';
import { plantProtocolPapers } from './protocols/plant-protocol-papers.js';
import { plantEarlyProtocols, plantFastVoting, plantJumps } from './protocols/plant-protocol-times.js';
import {
  plantEnteredOtherwise,
  plantMovedVotes,
  plantNoInvalid,
  plantTecTotals,
} from './protocols/plant-tec-figures.js';

/** Changes an election in the making and says what it planted, or which look-alike it made. */
export type Planting = (election: Election) => TruthRow[];

/** Plantings into an election whose ordinary papers are blank. */
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
  plantSlips,
  plantNumbersOfNobody,
  plantAges,
  plantCrowdedDwellings,
  plantStrangeAddresses,
  plantHeapedBirths,
  plantLineNumbers,
  plantPoorFiles,
  plantLargePrecinct,
  plantCommissionSizes,
  plantChangedLists,
  plantChanges,
  plantEnteredNowhere,
  plantSameNames,
  plantSimilarPeople,
  plantDisqualified,
  plantOneIinTwoPeople,
  plantSharedDocuments,
  plantBoxes,
  plantMobileBoxes,
  plantBallots,
  plantMoreVotedThanListed,
  plantProtocolLines,
  plantEarlyProtocols,
  plantJumps,
  plantFastVoting,
  plantEnteredOtherwise,
  plantMovedVotes,
  plantNoInvalid,
  plantTecTotals,
  plantUsedInSameSettlement,
  plantStraySerials,
  plantUsedByAnother,
  plantSeveralAvcs,
  plantHolderNotListed,
  plantIssuedAndAdded,
  plantBusyProxies,
  plantAlphabeticalBlocks,
  plantWithoutPapers,
  plantElsewhere,
  plantSharedNumbers,
  plantCertificateAfterwards,
  plantOneAddress,
  plantOutsideHours,
  plantFreshRegistrations,
  plantFastOperator,
  plantCertificatesOfListed,
  plantEnteredOutside,
  plantLateChanges,
  plantLostDecisions,
  plantStruckAlive,
  plantOneFormTwice,
  plantProtocolPapers,
];

/** Plantings that need the ordinary papers to be there, in order: those that count come after those that add. */
export const LATE_PLANTINGS: readonly Planting[] = [
  plantLawfulAdditionsAtHome,
  plantLawfulRegistrations,
  plantCertificateByPerson,
  plantIssueBurst,
  issueOverQuota,
  plantExactQuota,
  truthOfQuota,
  plantManyGuests,
  plantNotRetained,
  plantBlankColumn,
  plantUnrecorded,
  plantStock,
  plantAfterClose,
  plantBursts,
  plantNinetyNine,
  plantHighMean,
  plantExtremes,
  plantUnusedCertificates,
  plantBusyDesks,
  truthOfMissingPapers,
  plantAnnouncedTotals,
  truthOfMobileTotal,
  plantAnnouncedResults,
];

/** What is true because of all plantings together; comes when everybody with more than one paper is drawn. */
export const TRUTH_OF_ALL: readonly Planting[] = [
  truthOfUnwrittenSerials,
  truthOfLargeShares,
  truthThatFollows,
  truthOfTwoBallots,
  truthOfFastTravel,
];
