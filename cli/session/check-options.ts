import { ENGINES } from '../../src/api/choices.js';
import type { EngineName } from '../../src/index.js';

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
