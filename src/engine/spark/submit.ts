import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../package-root.js';
import { cannotStart, whatFailed } from './what-failed.js';

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
/** Of what Spark says, the beginning and the end are kept: a refusal stands before pages of usage, an exception behind a log. */
const KEPT_OF_ERRORS = 65_536;

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
  let begun = '';
  let ended = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    const room = KEPT_OF_ERRORS - begun.length;
    begun += part.slice(0, room);
    ended = `${ended}${part.slice(room)}`.slice(-KEPT_OF_ERRORS);
  });
  createInterface(child.stdout).on('line', (line) => {
    if (line.startsWith('{"done"')) onDone((JSON.parse(line) as { done: string }).done);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (error) => reject(cannotStart(program, error.message)));
    child.on('close', resolve);
  });
  if (code !== 0) throw whatFailed(folder, master, `${begun}${ended}`);
}
