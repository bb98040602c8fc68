import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type AuditFile, openAuditFile } from '../database/audit-file.js';
import { refuseEvidenceOnly } from '../database/keep-evidence.js';
import { InputError, inThree } from '../model.js';
import { type Calibration, calibrate, judgedMatches } from './calibration.js';
import { type DamageRecall, DamageTally } from './damage-recall.js';
import { readCases } from './read-cases.js';
import { type FoundPersons, readChecks, readFindings, readFoundPersons } from './read-findings.js';
import { readPersons } from './read-persons.js';
import { RecordPlaces } from './record-places.js';
import { type CheckScore, type FindingScore, scoreChecks, sumByStrength, sumScores } from './score-checks.js';
import { type PersonScore, scorePersons } from './score-persons.js';

export interface EvaluateOptions {
  /** truth.csv: cases, by check. */
  readonly truth: string;
  /** Who is who; truth_pairs.csv beside truth.csv where there is one, unless given. */
  readonly pairs?: string;
  /** Codes, or beginnings of codes, of the checks to score; all unless given. */
  readonly only?: readonly string[];
}

/** An audit beside the truth, in counts and shares; no value of any record. */
export interface Evaluation {
  readonly checks: readonly CheckScore[];
  readonly strengths: ReturnType<typeof sumByStrength>;
  readonly all: FindingScore;
  /** Null where nothing says who is who. */
  readonly linking: LinkingEvaluation | null;
}

/** Linking beside the truth. */
export interface LinkingEvaluation extends PersonScore {
  /** True pairs left out, because a record of theirs was rejected. */
  readonly rejectedPairs: number;
  readonly damage: readonly DamageRecall[];
  readonly calibration: Calibration;
}

const PAIRS_FILE = 'truth_pairs.csv';

/** Scores an audit file that was checked against a truth. Throws an InputError where a file is missing or not as described. */
export async function evaluateAudit(auditFile: string, options: EvaluateOptions): Promise<Evaluation> {
  const db = openAuditFile(auditFile, { readonly: true });
  try {
    refuseEvidenceOnly(db);
    return await evaluate(db, options, auditFile);
  } finally {
    db.close();
  }
}

async function evaluate(db: AuditFile, { truth, pairs, only }: EvaluateOptions, path: string): Promise<Evaluation> {
  const states = readChecks(db);
  if (states.length === 0) throw notChecked(path);
  const wanted = states.filter(({ code }) => only?.some((word) => code.startsWith(word)) ?? true);
  if (wanted.length === 0) throw noSuchCheck(only ?? []);
  const places = new RecordPlaces(db);
  const cases = await readCases(truth, places, new Set(states.map(({ code }) => code)));
  const found = readFoundPersons(db, places.end);
  const pairsFile = pairs ?? pairsBeside(truth);
  const known = pairsFile === null ? null : await scoreLinking(db, pairsFile, places, found);
  const voterOf = (record: number) => {
    if (places.personMask[record] !== 1) return null;
    if (known !== null) return known.truth[record]!;
    return found.personOf[record]! > 0 ? found.personOf[record]! : -1 - record;
  };
  const checks = scoreChecks(wanted, cases, readFindings(db, found), voterOf);
  return { checks, strengths: sumByStrength(checks), all: sumScores(checks), linking: known?.linking ?? null };
}

async function scoreLinking(db: AuditFile, path: string, places: RecordPlaces, found: FoundPersons) {
  const mask = places.linkedMask;
  const damage = new DamageTally();
  let rejectedPairs = 0;
  const truth = await readPersons(path, places, (left, right, done) => {
    if (places.isRejected(left) || places.isRejected(right)) rejectedPairs += 1;
    else if (mask[left] === 1 && mask[right] === 1)
      damage.add(done, found.personOf[left]! > 0 && found.personOf[left] === found.personOf[right]);
  });
  const calibration = calibrate(judgedMatches(db, truth, mask));
  const linking = { ...scorePersons(truth, found, mask), rejectedPairs, damage: damage.rows(), calibration };
  return { truth, linking };
}

function pairsBeside(truth: string): string | null {
  const path = join(dirname(truth), PAIRS_FILE);
  return existsSync(path) ? path : null;
}

function notChecked(path: string): InputError {
  return InputError.at(path, {
    expected: inThree(
      'an audit file whose checks have run',
      'файл аудита, проверки которого выполнены',
      'тексерулері орындалған аудит файлы',
    ),
    found: inThree('none that ran', 'ни одной выполненной', 'бірде-бір орындалғаны жоқ'),
    notDone: inThree('Nothing was scored.', 'Ничего не оценено.', 'Ештеңе бағаланған жоқ.'),
    advice: inThree(
      'Run "rollproof check --db FILE" first.',
      'Сначала выполните «rollproof check --db FILE».',
      'Алдымен «rollproof check --db FILE» іске қосыңыз.',
    ),
  });
}

function noSuchCheck(words: readonly string[]): InputError {
  const found = words.join(', ');
  return InputError.at('--only', {
    expected: inThree(
      'codes of checks or the beginning of some, as DR02 or AV',
      'коды проверок или их начало, например DR02 или AV',
      'тексерулердің кодтары не олардың басы, мысалы DR02 не AV',
    ),
    found: inThree(found, found, found),
    notDone: inThree('Nothing was scored.', 'Ничего не оценено.', 'Ештеңе бағаланған жоқ.'),
    advice: inThree(
      '"rollproof explain" lists the checks.',
      'Список проверок: «rollproof explain».',
      'Тексерулер тізімі: «rollproof explain».',
    ),
  });
}
