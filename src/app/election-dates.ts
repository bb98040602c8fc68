import { type AuditFile, setAuditValue } from '../database/audit-file.js';
import { sourceFiles } from '../database/source-files.js';
import { type ElectionProfile, profileValue } from '../election/profile.js';
import { builtInProfiles, profileFromYaml } from '../election/read-profile.js';
import { settingsError } from '../election/settings-errors.js';
import type { ExtractName } from '../model.js';
import { BEFORE_DAYS, POLLING_SLACK_DAYS } from './constants.js';

/** Days of the loaded records, each with its records: of polling day itself, and of the weeks before it. */
interface LoadedDays {
  readonly polling: ReadonlyMap<string, number>;
  readonly before: ReadonlyMap<string, number>;
}

/**
 * Compares the loaded dates with the profile's polling day. Where the profile has none, a built-in that they fit is noted, so that
 * reports can offer it. Throws an InputError where there are dates and none of them fits: rules of another election would
 * make findings of every record.
 */
export function compareDates(db: AuditFile, profile: ElectionProfile): void {
  const pollingDay = profileValue(profile, 'polling_day');
  const days = loadedDays(db);
  if (pollingDay === null) {
    const fitting = builtInProfiles().find((name) => fitsClosely(days, profileFromYaml(`extends: ${name}`, name)));
    if (fitting !== undefined) setAuditValue(db, 'profile_that_fits', fitting);
    return;
  }
  if (fitsAtAll(days, String(pollingDay))) return;
  throw foreignDates(days, String(pollingDay));
}

function fitsAtAll({ polling, before }: LoadedDays, day: string): boolean {
  if (polling.size + before.size === 0) return true;
  const near = (from: number, until: number) => (other: string) => {
    const after = daysBetween(day, other);
    return after >= -from && after <= until;
  };
  return (
    [...polling.keys()].some(near(POLLING_SLACK_DAYS, POLLING_SLACK_DAYS)) ||
    [...before.keys()].some(near(BEFORE_DAYS, POLLING_SLACK_DAYS))
  );
}

/** Most of what happens on polling day is of that day; without such records, most AVCs are of the days on which they were given out. */
function fitsClosely({ polling, before }: LoadedDays, profile: ElectionProfile): boolean {
  const day = profileValue(profile, 'polling_day');
  if (day === null) return false;
  if (polling.size > 0) return isMost(polling, (other) => other === day);
  const [from, until] = [profileValue(profile, 'avc.issue_from'), profileValue(profile, 'avc.issue_until')];
  if (from === null || until === null || before.size === 0) return false;
  // Certificates of residence are given out on polling day too.
  const isInWeeks = (other: string) => other >= String(from).slice(0, 10) && other <= String(until).slice(0, 10);
  return isMost(before, (other) => other === day || isInWeeks(other));
}

function isMost(days: ReadonlyMap<string, number>, fits: (day: string) => boolean): boolean {
  let [fitting, all] = [0, 0];
  for (const [day, records] of days) {
    all += records;
    if (fits(day)) fitting += records;
  }
  return fitting * 2 > all;
}

function loadedDays(db: AuditFile): LoadedDays {
  const polling = new Map<string, number>();
  const before = new Map<string, number>();
  const files = sourceFiles(db);
  // By the files' ranges of records: the voter list, which has no such date, is never read through.
  const add = (days: Map<string, number>, extracts: readonly ExtractName[], table: string, column: string) => {
    const read = db.prepare<[number, number], { day: string; records: number }>(
      `select substr(${column}, 1, 10) as day, count(*) as records from ${table}
       where record_id between ? and ? and ${column} like '____-__-__%' group by 1 order by 1`,
    );
    for (const file of files) {
      if (!extracts.includes(file.extract)) continue;
      for (const { day, records } of read.all(file.firstRecordId, file.firstRecordId + file.read - 1))
        days.set(day, (days.get(day) ?? 0) + records);
    }
  };
  add(polling, ['supplementary_list'], 'listing', 'added_at');
  add(polling, ['avc', 'avc_used'], 'avc_used', 'used_at');
  add(before, ['avc', 'avc_issued'], 'avc_issued', 'issued_at');
  add(before, ['residence_certificates'], 'residence_certificate', 'issued_at');
  return { polling, before };
}

function foreignDates({ polling, before }: LoadedDays, day: string) {
  const all = [...polling.keys(), ...before.keys()].sort();
  const [first, last] = [all[0], all.at(-1)];
  return settingsError('election.yaml: polling_day', {
    expected: {
      en: `records of the election of ${day}`,
      ru: `записи выборов ${day}`,
      kk: `${day} сайлауының жазбалары`,
    },
    found: {
      en: `dates from ${first} to ${last}, none of them near that day`,
      ru: `даты с ${first} по ${last}, ни одной близкой к этому дню`,
      kk: `${first} мен ${last} аралығындағы күндер, ешқайсысы сол күнге жақын емес`,
    },
    advice: {
      en: 'Say the polling_day of these records in election.yaml; with another day an extended profile keeps its rules alone.',
      ru: 'Укажите в election.yaml polling_day этих записей; при другом дне от расширяемого профиля остаются одни правила.',
      kk: 'election.yaml ішінде осы жазбалардың polling_day мәнін көрсетіңіз; басқа күнмен кеңейтілген профильдің ережелері ғана қалады.',
    },
  });
}

const DAY_MS = 86_400_000;

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
