export { isCalendarDate } from '../calendar.js';
export type { DateRepair } from './date-parts.js';
export { type DateTimeReading, readDateTime } from './date-time.js';
export {
  type CenturyBySpan,
  type DateOptions,
  type DateProblem,
  type DateReading,
  readDate,
  SOME_CENTURY,
} from './read-date.js';
