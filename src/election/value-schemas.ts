import { z } from 'zod';
import { isCalendarDate } from '../identity/calendar.js';

const EARLIEST = '1900-01-01';
const isDay = (text: string) => isCalendarDate(text) && text >= EARLIEST;
const isClock = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const isMoment = (text: string) => isDay(text.slice(0, 10)) && (text.length === 10 || isClock(text.slice(11)));
/** From the west of Hawaii to the Line Islands; zones lie at quarters of an hour. */
const isOffset = (text: string) => /^(-(0\d|1[0-2])|\+(0\d|1[0-4])):(00|15|30|45)$/.test(text);

/** A day that exists. The pattern stands beside the judgement for editors, which know patterns only. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date such as 2019-06-09', abort: true })
  .refine(isDay, 'a date such as 2019-06-09');
export const isoMoment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, { error: 'a local time such as 2019-06-08T18:00', abort: true })
  .refine(isMoment, 'a local time such as 2019-06-08T18:00');
export const clock = z
  .string()
  .regex(/^\d{2}:\d{2}$/, { error: 'a time such as "07:00", in quotes', abort: true })
  .refine(isClock, 'a time such as "07:00", in quotes');
/** The end of a day may be written 24:00. */
export const clockUntil = z
  .string()
  .regex(/^\d{2}:\d{2}$/, { error: 'a time such as "07:00", in quotes', abort: true })
  .refine((text) => isClock(text) || text === '24:00', 'a time such as "07:00", in quotes');
export const offset = z
  .string()
  .regex(/^[+-]\d{2}:\d{2}$/, { error: 'an offset such as "+06:00", in quotes', abort: true })
  .refine(isOffset, 'an offset such as "+06:00", in quotes');
export const count = z.int().nonnegative();
export const share = z.number().min(0).max(1);
/** 1 for yes, 0 for no. */
export const flag = z.int().min(0).max(1);
export const percent = z.number().min(0).max(100);

/** What each value of a profile must be, by its path: those that checks take as their parameters. */
const BY_PATH: Readonly<Record<string, z.ZodType>> = {
  polling_day: isoDate,
  'polling_hours.from': clock,
  'polling_hours.until': clockUntil,
  'time_zones.default': offset,
  'avc.issue_from': isoMoment,
  'avc.issue_until': isoMoment,
  'avc.quota': share,
  'avc.other_settlement_only': flag,
  'special_list.entered_from': isoDate,
  'special_list.entered_until': isoDate,
  'registration_changes.approved_until': isoDate,
  'ballots.reserve': share,
  'precinct.voter_limit': count,
  'additions.triage_line': count,
  'additions.observed_mean': z.number().min(0),
};

/** What is wrong with a value for a path of the profile; null where nothing is, or where the path is not known. */
export function valueIssue(path: string, value: unknown): z.core.$ZodIssue | null {
  const schema = Object.hasOwn(BY_PATH, path) ? BY_PATH[path] : undefined;
  return schema?.safeParse(value).error?.issues[0] ?? null;
}
