import { outputsNamed, packageLevelNamed } from '../../src/api/audit.js';
import type { ReportSetOptions } from '../../src/index.js';
import type { ReportSetArguments } from './report-options.js';

/** The arguments as options of the library. */
export function reportSetOptionsOf({
  reveal,
  pseudonyms,
  keyFile,
  sign,
  format,
  packages,
}: ReportSetArguments): ReportSetOptions {
  return {
    reveal,
    pseudonyms,
    ...(keyFile === undefined ? {} : { keyFile }),
    ...(sign === undefined ? {} : { sign }),
    ...(format === undefined ? {} : { only: outputsNamed(format) }),
    ...(packages === undefined ? {} : { packages: packageLevelNamed(packages) }),
  };
}
