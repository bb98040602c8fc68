import { type CheckSelection, ENGINES, type EngineName, type ParameterValues, parseSettings } from '../../src/index.js';

/** What a person says about the checks on the command line. */
export interface CheckArguments {
  only?: readonly string[];
  skip?: readonly string[];
  set?: readonly string[];
  baseline?: string;
  engine: EngineName;
  engineMemory?: string;
  sparkMaster?: string;
  sparkConf?: readonly string[];
  sparkSubmit?: string;
  sparkFolder?: string;
  sparkReads?: boolean;
  sparkNode?: string;
}

/** The options of every command that runs checks. */
export const CHECK_OPTIONS = {
  only: { type: 'array', string: true, describe: 'Run only these checks or families: DR02, AV, double-registration' },
  skip: { type: 'array', string: true, describe: 'Leave these checks or families out' },
  set: { type: 'array', string: true, describe: 'A parameter for this run: AV07.quota=0.02' },
  engine: {
    choices: ENGINES,
    default: 'sqlite' as EngineName,
    describe: 'The database on which the checks run; findings are the same',
  },
  'engine-memory': { type: 'string', describe: 'Memory that another engine may take before it uses the disk: 4GB' },
  'spark-master': { type: 'string', describe: 'Spark: its master: local[2], spark://HOST:7077, yarn, k8s://...' },
  'spark-conf': { type: 'array', string: true, describe: 'Spark: a setting, name=value' },
  'spark-submit': { type: 'string', describe: 'Spark: the program that starts it' },
  'spark-folder': { type: 'string', describe: 'Spark: a folder that all workers see under the same path' },
  'spark-reads': {
    type: 'boolean',
    describe: 'Spark: its workers read the files, too; they see them and this program under the same paths',
  },
  'spark-node': { type: 'string', describe: 'Spark: the path of Node.js on the workers' },
  baseline: { type: 'string', describe: 'findings.json of an earlier audit: only new findings count for --fail-on' },
} as const;

/** The choice of checks; a comma serves as well as a second word. */
export function selectionOf({ only, skip }: CheckArguments): CheckSelection {
  const words = (given: readonly string[] | undefined) =>
    given?.flatMap((word) => word.split(',')).filter((word) => word !== '');
  const [onlyWords, skipWords] = [words(only), words(skip)];
  return {
    ...(onlyWords === undefined ? {} : { only: onlyWords }),
    ...(skipWords === undefined ? {} : { skip: skipWords }),
  };
}

/** The engine that was chosen. */
export function engineOf(given: CheckArguments) {
  const { engine, engineMemory, sparkMaster, sparkConf, sparkSubmit, sparkFolder, sparkReads, sparkNode } = given;
  const spark = {
    ...(sparkMaster === undefined ? {} : { master: sparkMaster }),
    ...(sparkConf === undefined ? {} : { conf: sparkConf }),
    ...(sparkSubmit === undefined ? {} : { submit: sparkSubmit }),
    ...(sparkFolder === undefined ? {} : { folder: sparkFolder }),
    ...(sparkReads === undefined ? {} : { reads: sparkReads }),
    ...(sparkNode === undefined ? {} : { node: sparkNode }),
  };
  return { engine, spark, ...(engineMemory === undefined ? {} : { engineMemory }) };
}

/** The parameters that were set. */
export function parametersOf({ set }: CheckArguments): ParameterValues {
  return parseSettings(set ?? []);
}

/** The day of this run, against which suppressions expire. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
