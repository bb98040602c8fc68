// The checks, and their words.

export {
  allChecks,
  type Check,
  type CheckSelection,
  type Parameter,
  type ParameterValues,
  parseSettings,
  runChecks,
  strengthSentences,
} from '../checks/index.js';
export { checkInGeneralWords, inGeneralWords } from '../publish/words/general/general-words.js';
