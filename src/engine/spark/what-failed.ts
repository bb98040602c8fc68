import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, type Texts } from '../../model.js';

/** The pair that this program is tested with. */
const NEEDED = 'pyspark==4.3.0 (pip install pyspark==4.3.0), Java 17';

const NO_JAVA =
  /JAVA_HOME|JAVA_GATEWAY|\bjava: (?:command )?not found|\/java: No such file|Unable to locate a Java|UnsupportedClassVersionError/i;
const NO_MASTER =
  /Connection refused|UnknownHost|All masters are unresponsive|Failed to connect to master|Could not parse Master URL|Master must either be|Invalid master URL|HADOOP_CONF_DIR or YARN_CONF_DIR/i;
const BAD_SETTING =
  /Invalid argument to --conf|Invalid \w+ heap size|Failed to parse byte string|should be \w+, but was/;
const FULL_DISK = /No space left on device|ENOSPC|Failed to create any local dir/i;
/** As Python ends a traceback: the line of the source that it shows above names the same words. */
const NO_PROGRAM = /RuntimeError: no program to start: ([^\n]*)/;

/** A frame of a stack, or a line of the log that tells of no fault. */
const NO_REASON = /^\s*at [\w.$]+|^\s*\.\.\. \d+ more|^\s*File "| (?:INFO|DEBUG) |^WARNING: |^\s*$|Py4JJavaError/;
/** How Java, Python and spark-submit begin the line that says why. */
const REASON = /^(?:: |Exception in thread "[^"]*" |Caused by: )?[\w.$]*(?:Error|Exception)\b/;

/**
 * The error of a run that ended with another code than 0, from `failed.json` in its folder, where runner.py got so far, and from what
 * Spark wrote to standard error. An InputError where it is for the user to mend, with the line that says why.
 */
export function whatFailed(folder: string, master: string, errors: string): Error {
  const path = join(folder, 'failed.json');
  const failed = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as { what: string; message: string })
    : null;
  const text = `${failed?.message ?? ''}\n${errors}`;
  const lines = text.split('\n').filter((line) => !NO_REASON.test(line));
  const line = (pattern: RegExp) => lines.find((one) => pattern.test(one))?.trim();
  const full = line(FULL_DISK);
  if (full !== undefined) return fullDisk(full);
  if (failed !== null && failed.what !== '') {
    const [, program] = NO_PROGRAM.exec(failed.message) ?? [];
    return program === undefined ? new Error(`Spark, ${failed.what}: ${failed.message}`) : noProgram(program);
  }
  const setting = line(BAD_SETTING);
  if (setting !== undefined) return badSetting(setting);
  const java = line(NO_JAVA);
  if (java !== undefined) return cannotStart('java', java);
  const unreached = line(NO_MASTER);
  if (unreached !== undefined) return noMaster(master, unreached);
  return cannotStart('spark-submit', line(REASON) ?? lines.at(-1)?.trim() ?? '');
}

function badSetting(found: string): InputError {
  return said(found, {
    en: 'settings that Spark knows, each --spark-conf name=value',
    ru: 'параметры, известные Spark, каждый как --spark-conf name=value',
    kk: 'Spark білетін параметрлер, әрқайсысы --spark-conf name=value түрінде',
  });
}

/** That a program is not there, or does not run. */
export function cannotStart(program: string, reason: string): InputError {
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
