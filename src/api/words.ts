// Words for what an audit file says.

export { matchWord } from '../app/match/words.js';
export { ANNOUNCED_TITLE, announcedRows } from '../publish/states/announced-rows.js';
export { MASS_TITLE, massText } from '../publish/states/mass-words.js';
export { CHANGE_KINDS, CHANGE_REASONS, UNDONE_KINDS, UNEXPLAINED } from '../publish/words/change-words.js';
export { DOUBTS_TITLE, doubtsOf, doubtText } from '../publish/words/doubts.js';
export { UNREAD_FILES_TITLE, unreadFileText } from '../publish/words/files/unread-file-words.js';
export { asideText, noteText, reasonText, repairText, unreadText } from '../publish/words/labels.js';
export { LOSSES_ADVICE, LOSSES_TITLE, lossTexts, NOTHING_LOADED } from '../publish/words/loss-texts.js';
