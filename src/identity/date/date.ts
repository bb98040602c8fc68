export { isCalendarDate } from '../calendar.js';
export type { DateRepair } from './date-parts.js';
export { type DateTimeReading, readDateTime } from './date-time.js';
export { type DateOptions, type DateProblem, type DateReading, readDate } from './read-date.js';
