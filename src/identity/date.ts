export { isCalendarDate } from './calendar.js';
export { type DateTimeReading, readDateTime } from './date-time.js';
export { type DateOptions, type DateProblem, type DateReading, type DateRepair, readDate } from './read-date.js';
