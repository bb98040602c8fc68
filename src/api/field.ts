// What the field found, and its words.

export { type DrawResults, readDrawResults } from '../draw/read-results.js';
export { DRAW_TEXTS } from '../draw/texts.js';
export type { FieldResults } from '../publish/words/field-words.js';
export { fieldText } from '../publish/words/field-words.js';
