import { basename, dirname } from 'node:path';
import type { Check, Parameter } from '../../checks/index.js';
import { unreadRecords } from '../../checks/index.js';
import type { AuditFile } from '../../database/audit-file.js';
import {
  InputError,
  inThree,
  type SkipReason,
  type SqlValue,
  STRENGTHS,
  type Strength,
  type Texts,
} from '../../model.js';
import { concealmentOf } from '../privacy/concealment.js';
import { fillTexts } from '../words/fill-text.js';
import { checkInGeneralWords, textsInGeneralWords } from '../words/general/general-words.js';
import { skipText } from '../words/labels.js';
import { speaksGenerally } from './general-speech.js';
import { lazy } from './lazy.js';
import type { CheckOutcome } from './report-model.js';

interface RunRow {
  readonly code: string;
  readonly outcome: 'ran' | 'skipped' | 'blind';
  readonly reason: string | null;
  readonly sql_sha256: string;
  readonly parameters: string;
  readonly population: string | null;
  readonly finding_count: number;
}

type Values = Readonly<Record<string, SqlValue>>;

/** A check that was run or skipped, with the values that its words are filled with. */
export interface CheckRun {
  readonly check: Check;
  readonly outcome: CheckOutcome;
  readonly parameters: Values;
}

/**
 * Every check that was run or skipped, in the order of `checks`. Throws an InputError where the audit file's findings were
 * made by a check that is not this installation's: its words would then describe another query. Populations name precincts: whatever
 * slipped into that column is hidden unless `reveal`.
 */
export function readCheckRuns(db: AuditFile, installed: readonly Check[], reveal: boolean): readonly CheckRun[] {
  const inGeneral = speaksGenerally(db);
  const checks = inGeneral ? installed.map(checkInGeneralWords) : installed;
  const reasonOf = (reason: SkipReason) => (inGeneral ? textsInGeneralWords(skipText(reason)) : skipText(reason));
  const rows = db.prepare<[], RunRow>('select * from check_run order by code').all();
  const counted = strengthCounts(db);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const known = new Map(checks.map((check) => [check.code, check]));
  for (const { code, sql_sha256: digest } of rows) refuseOther(code, digest, known.get(code));
  return checks.flatMap((check) => {
    const row = byCode.get(check.code);
    return row === undefined ? [] : [checkRun(db, check, row, counted, reveal, reasonOf)];
  });
}

type StrengthCounts = ReadonlyMap<string, Readonly<Partial<Record<Strength, number>>>>;

function strengthCounts(db: AuditFile): StrengthCounts {
  const counts = new Map<string, Partial<Record<Strength, number>>>();
  const rows = db.prepare<[], { code: string; strength: Strength; findings: number }>(
    'select code, strength, count(*) as findings from finding group by code, strength order by code, strength',
  );
  for (const { code, strength, findings } of rows.iterate())
    counts.set(code, { ...counts.get(code), [strength]: findings });
  return counts;
}

function refuseOther(code: string, digest: string, check: Check | undefined): void {
  if (check?.sqlSha256 === digest) return;
  throw InputError.at(code, {
    expected: inThree(
      `findings of ${code} made with the SQL of this version`,
      `находки ${code}, полученные запросом этой версии`,
      `${code} нәтижелері осы нұсқаның сұрауымен алынған болуы тиіс`,
    ),
    found:
      check === undefined
        ? inThree(
            'a check that this version does not have',
            'проверка, которой в этой версии нет',
            'бұл нұсқада жоқ тексеру',
          )
        : inThree('findings made with other SQL', 'находки другого запроса', 'басқа сұраудың нәтижелері'),
    notDone: inThree('No report was written.', 'Отчёт не записан.', 'Есеп жазылған жоқ.'),
    advice: inThree(
      'Run "rollproof check" over the audit file again, then "rollproof report".',
      'Выполните заново «rollproof check» над файлом аудита, затем «rollproof report».',
      'Аудит файлына «rollproof check», сосын «rollproof report» қайта іске қосыңыз.',
    ),
  });
}

function checkRun(
  db: AuditFile,
  check: Check,
  row: RunRow,
  counted: StrengthCounts,
  reveal: boolean,
  reasonOf: (reason: SkipReason) => Texts,
): CheckRun {
  const parameters = JSON.parse(row.parameters) as Values;
  const population = row.population === null ? null : populationOf(db, row.population, reveal);
  const values = { ...parameters, ...population };
  const ran = row.outcome !== 'skipped';
  const blind = row.outcome === 'blind';
  const nothing = ran && (blind || population?.['examined'] === 0);
  const said = blind ? (check.blind ?? check.examined) : nothing ? (check.nothing ?? check.examined) : check.examined;
  const byChance = population?.['expected_by_chance'];
  // Half a dozen outputs read every check, and one or two its words.
  const examined = lazy(() => (ran ? fillTexts(said, values) : null));
  const chance = lazy(() => (ran ? fillTexts(check.chance, values) : null));
  const unread = lazy(() => (ran ? unreadRecords(db, check) : 0));
  const outcome: CheckOutcome = {
    code: check.code,
    family: basename(dirname(check.folder)),
    strength: check.strength,
    subject: check.subject,
    title: check.title,
    question: check.question,
    outcome: row.outcome,
    reason: row.reason === null ? null : reasonOf(JSON.parse(row.reason) as SkipReason),
    get examined() {
      return examined();
    },
    nothingToExamine: nothing,
    get chance() {
      return chance();
    },
    expectedByChance: typeof byChance === 'number' ? byChance : null,
    innocent: check.innocent,
    spokenAgainst: check.spokenAgainst,
    bearing: check.bearing,
    next: check.next,
    parameters: check.parameters.flatMap((parameter) => parameterOutcome(db, check, parameter, parameters)),
    sources: check.sources,
    sql: check.sql,
    sqlPaths: [...(check.sqlFiles.claims === null ? [] : ['claims.sql']), 'check.sql'].map((file) =>
      ['sql', 'checks', basename(dirname(check.folder)), basename(check.folder), file].join('/'),
    ),
    sqlSha256: row.sql_sha256,
    findingCount: row.finding_count,
    findingsByStrength: Object.fromEntries(
      STRENGTHS.map((strength) => [strength, counted.get(check.code)?.[strength] ?? 0]),
    ) as Record<Strength, number>,
    get unreadRecords() {
      return unread();
    },
  };
  return { check, outcome, parameters };
}

function populationOf(db: AuditFile, json: string, reveal: boolean): Values {
  const counted = Object.entries(JSON.parse(json) as Values);
  const { hideValue } = concealmentOf(db);
  return Object.fromEntries(counted.map(([name, value]) => [name, reveal ? value : hideValue(value)]));
}

/** A parameter with the value it had, or would have had where the check was skipped; none where nobody gives one. */
function parameterOutcome(
  db: AuditFile,
  check: Check,
  parameter: Parameter,
  used: Values,
): CheckOutcome['parameters'][number][] {
  const read = db.prepare<[string], { value: string; source: string | null }>(
    'select value, source from profile_value where path = ?',
  );
  const own = read.get(`checks.${check.code}.${parameter.name}`);
  const fromProfile = parameter.profilePath === null ? undefined : read.get(parameter.profilePath);
  const given = own ?? fromProfile;
  const value =
    used[parameter.name] ?? (given === undefined ? parameter.fallback : (JSON.parse(given.value) as SqlValue));
  if (value === null) return [];
  const source = given?.source ?? parameter.source;
  return [{ name: parameter.name, value, meaning: parameter.meaning, source, changed: own !== undefined }];
}
