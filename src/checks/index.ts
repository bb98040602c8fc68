export { readinessOf } from './availability.js';
export { allChecks, type Check, checkFolders, checksFolder, type Parameter, readCheck } from './check-definition.js';
export { evidenceOf, populationOf, runChecks } from './run-checks.js';
