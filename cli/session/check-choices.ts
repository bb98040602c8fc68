import { parseSettings } from '../../src/api/checks.js';
import type { CheckSelection, ParameterValues } from '../../src/index.js';
import type { CheckArguments } from './check-options.js';

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
