import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { InputError, type Texts } from '../../model.js';
import { packageRoot } from '../../package-root.js';

/** How Spark is started. */
export interface SparkOptions {
  /** `local[2]`, `local-cluster[2,1,1024]`, `spark://HOST:7077`, `yarn` or `k8s://...`. */
  readonly master?: string;
  /** Settings of Spark, each `name=value`. */
  readonly conf?: readonly string[];
  /** The program that starts it; `spark-submit` of the path by default. */
  readonly submit?: string;
}

/** What runs here where nobody names a master: this machine's cores. */
const LOCAL_MASTER = 'local[*]';
/** A local master does all its work in this process; plans of all checks do not fit Spark's one gigabyte. */
const DRIVER_MEMORY = 'spark.driver.memory=3g';
const JAVA_OPTIONS = 'spark.driver.extraJavaOptions';
/** Of a run of minutes: the second compiler of Java takes longer over a few statements than they do. */
const SHORT_LIVED = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';
const TAIL_OF_ERRORS = 8192;

/** The pair that this program is tested with. */
const NEEDED = 'pyspark==4.3.0 (pip install pyspark==4.3.0), Java 17';

/** Runs runner.py over a folder with a plan and tells of each statement that is done. Throws an InputError where Spark cannot be started. */
export async function submit(
  folder: string,
  isSmall: boolean,
  options: SparkOptions,
  onDone: (id: string) => void,
): Promise<void> {
  const { master = LOCAL_MASTER, conf = [], submit: program = 'spark-submit' } = options;
  const isShort = isSmall && /^local\[/.test(master);
  const own = [DRIVER_MEMORY, ...(isShort ? [`${JAVA_OPTIONS}=${SHORT_LIVED}`] : [])];
  // The later of two settings of one name stands: what the user says.
  const settings = [...own, ...conf].flatMap((setting) => ['--conf', setting]);
  const runner = join(packageRoot(), 'src', 'engine', 'spark', 'runner.py');
  const child = spawn(program, ['--master', master, ...settings, runner, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (part) => {
    errors = `${errors}${part}`.slice(-TAIL_OF_ERRORS);
  });
  createInterface(child.stdout).on('line', (line) => {
    if (line.startsWith('{"done"')) onDone((JSON.parse(line) as { done: string }).done);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (error) => reject(cannotStart(program, error.message)));
    child.on('close', resolve);
  });
  if (code !== 0) throw whatFailed(folder, master, errors);
}

const NO_JAVA = /JAVA_HOME|JAVA_GATEWAY|java: (?:command )?not found|Unable to locate a Java/i;
const NO_MASTER =
  /All masters are unresponsive|Failed to connect to master|Could not parse Master URL|UnknownHost|Connection refused/i;
const FULL_DISK = /No space left on device|ENOSPC/i;
const NO_PROGRAM = /no program to start: ([^\n]*)/;

function whatFailed(folder: string, master: string, errors: string): Error {
  const path = join(folder, 'failed.json');
  const failed = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as { what: string; message: string })
    : null;
  const text = `${failed?.message ?? ''}\n${errors}`;
  if (FULL_DISK.test(text)) return fullDisk(text.split('\n').find((line) => FULL_DISK.test(line)) ?? '');
  if (failed !== null && failed.what !== '') {
    const [, program] = NO_PROGRAM.exec(failed.message) ?? [];
    return program === undefined ? new Error(`Spark, ${failed.what}: ${failed.message}`) : noProgram(program);
  }
  if (NO_JAVA.test(text)) return cannotStart('java', lastLine(text));
  if (NO_MASTER.test(text)) return noMaster(master, lastLine(text));
  return cannotStart('spark-submit', lastLine(text));
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}

function cannotStart(program: string, reason: string): InputError {
  return said(`${program}: ${reason}`, {
    en: `${NEEDED}, with spark-submit on the path or named by --spark-submit`,
    ru: `${NEEDED}; spark-submit в PATH или указанный в --spark-submit`,
    kk: `${NEEDED}; spark-submit PATH ішінде немесе --spark-submit арқылы көрсетілген`,
  });
}

function noMaster(master: string, reason: string): InputError {
  return said(`${master}: ${reason}`, {
    en: 'a Spark master that can be reached',
    ru: 'доступный мастер Spark',
    kk: 'қолжетімді Spark мастері',
  });
}

function fullDisk(found: string): InputError {
  return said(found.trim(), {
    en: 'room on the disks of this machine and of every worker (spark.local.dir, --spark-folder)',
    ru: 'место на дисках этой машины и каждого исполнителя (spark.local.dir, --spark-folder)',
    kk: 'осы машинаның және әрбір орындаушының дискілерінде бос орын (spark.local.dir, --spark-folder)',
  });
}

function noProgram(found: string): InputError {
  return said(found, {
    en: 'Node.js and Rollproof on every worker, under the same paths as here (or --spark-node)',
    ru: 'Node.js и Rollproof у каждого исполнителя по тем же путям, что и здесь (или --spark-node)',
    kk: 'әрбір орындаушыда осындағыдай жолдармен Node.js және Rollproof (немесе --spark-node)',
  });
}

function said(found: string, expected: Texts): InputError {
  return InputError.at('--engine spark', {
    expected,
    found: { en: found, ru: found, kk: found },
    notDone: {
      en: 'This step was not done; what was done before it is kept.',
      ru: 'Этот шаг не выполнен; сделанное до него сохранено.',
      kk: 'Бұл қадам орындалған жоқ; оған дейін жасалғаны сақталды.',
    },
    advice: {
      en: 'Mend that and run the same command again: it goes on behind what is done. Or leave --engine out.',
      ru: 'Исправьте это и запустите ту же команду снова: она продолжит с места остановки. Или не указывайте --engine.',
      kk: 'Мұны түзетіп, сол пәрменді қайта іске қосыңыз: ол тоқтаған жерінен жалғасады. Немесе --engine параметрін көрсетпеңіз.',
    },
  });
}
