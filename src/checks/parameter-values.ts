import type { AuditFile } from '../database/audit-file.js';
import { InputError } from '../model.js';
import type { Check } from './check-definition.js';
import { nearestTo } from './select-checks.js';

/** check code → parameter → value */
export type ParameterValues = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/**
 * Refuses values for checks or parameters that there are not, and values of another kind than the default: a typing error in
 * a threshold must not leave the default in force unseen. `where` names the election.yaml or the option.
 */
export function refuseUnknownParameters(checks: readonly Check[], values: ParameterValues, where: string): void {
  for (const [code, parameters] of Object.entries(values)) {
    const check = checks.find((candidate) => candidate.code === code);
    if (check === undefined) {
      throw refused(
        where,
        'the code of a check',
        `"${code}"`,
        nearestTo(
          code,
          checks.map((each) => each.code),
        ),
      );
    }
    for (const [name, value] of Object.entries(parameters)) refuseParameter(check, name, value, where);
  }
}

function refuseParameter(check: Check, name: string, value: string | number, where: string): void {
  const names = check.parameters.map((parameter) => parameter.name);
  const parameter = check.parameters.find((candidate) => candidate.name === name);
  if (parameter === undefined) {
    const known = names.length === 0 ? 'no parameter at all' : names.join(', ');
    throw refused(where, `a parameter of ${check.code} (${known})`, `"${name}"`, nearestTo(name, names));
  }
  if (typeof parameter.fallback === 'number' && typeof value !== 'number') {
    throw refused(where, `a number for ${check.code}.${name}`, `"${value}"`, String(parameter.fallback));
  }
}

function refused(where: string, expected: string, found: string, nearest: string): InputError {
  const advice = nearest === '' ? 'Remove it.' : `Did you mean "${nearest}"?`;
  return new InputError({ expected, found, where, notDone: 'Nothing was checked.', advice });
}

/** Stores values where the checks read theirs, before the profile's. `source` says who gave them. */
export function storeParameters(db: AuditFile, values: ParameterValues, source: string): void {
  const store = db.prepare(
    `insert into profile_value (path, value, source) values (?, ?, ?)
     on conflict (path) do update set value = excluded.value, source = excluded.source`,
  );
  for (const [code, parameters] of Object.entries(values)) {
    for (const [name, value] of Object.entries(parameters)) {
      store.run(`checks.${code}.${name}`, JSON.stringify(value), source);
    }
  }
}

/** Reads `CODE.parameter=value` settings of a command line. Throws an InputError at one of another form. */
export function parseSettings(settings: readonly string[]): ParameterValues {
  const values: Record<string, Record<string, string | number>> = {};
  for (const setting of settings) {
    const match = /^([A-Za-z]{2}\d{2})\.([a-z_]+)=(.+)$/.exec(setting.trim());
    if (match === null) {
      throw new InputError({
        expected: 'CODE.parameter=value, such as AV07.quota=0.02',
        found: `"${setting}"`,
        where: '--set',
        notDone: 'Nothing was checked.',
        advice: '"rollproof explain CODE" names the parameters of a check.',
      });
    }
    const [, code = '', name = '', text = ''] = match;
    const number = Number(text);
    values[code.toUpperCase()] = { ...values[code.toUpperCase()], [name]: Number.isNaN(number) ? text : number };
  }
  return values;
}

/** Both, the second standing before the first. */
export function mergeParameters(first: ParameterValues, second: ParameterValues): ParameterValues {
  const codes = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...codes].map((code) => [code, { ...first[code], ...second[code] }]));
}
