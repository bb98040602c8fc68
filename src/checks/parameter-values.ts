import type { AuditFile } from '../database/audit-file.js';
import { InputError, inThree, type Texts } from '../model.js';
import type { Check } from './check-definition.js';
import { nearestTo } from './select-checks.js';

/** check code → parameter → value */
export type ParameterValues = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** A value for a check that there is not, for a parameter that it has not, or of another kind than the parameter takes. */
export interface ParameterProblem {
  readonly code: string;
  /** Null where the check itself is unknown. */
  readonly name: string | null;
  readonly expected: Texts;
  readonly found: string | number;
  /** The name or value that was perhaps meant; empty where there is none. */
  readonly nearest: string;
}

/** What a value for a path of the profile must be, where this one is not; null where it is right or the path is not known. */
export type WantedAt = (profilePath: string, value: string | number) => Texts | null;

/**
 * Everything that is wrong with values for parameters: a typing error in a threshold must neither leave the default in force
 * unseen nor switch the check off. `wantedAt` judges values that the profile could give as well.
 */
export function parameterProblems(
  checks: readonly Check[],
  values: ParameterValues,
  wantedAt: WantedAt,
): readonly ParameterProblem[] {
  const codes = checks.map((each) => each.code);
  return Object.entries(values).flatMap(([code, parameters]): readonly ParameterProblem[] => {
    const check = checks.find((candidate) => candidate.code === code);
    if (check === undefined)
      return [{ code, name: null, expected: WANTED.code, found: code, nearest: nearestTo(code, codes) }];
    return Object.entries(parameters).flatMap(([name, value]) => problemOf(check, name, value, wantedAt) ?? []);
  });
}

function problemOf(
  check: Check,
  name: string,
  value: string | number,
  wantedAt: WantedAt,
): readonly ParameterProblem[] | null {
  const { code, parameters } = check;
  const names = parameters.map((parameter) => parameter.name);
  const parameter = parameters.find((candidate) => candidate.name === name);
  if (parameter === undefined)
    return [{ code, name, expected: WANTED.parameter(code, names), found: name, nearest: nearestTo(name, names) }];
  const { fallback, profilePath } = parameter;
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  if (typeof fallback === 'number' && !isNumber)
    return [{ code, name, expected: WANTED.number(code, name), found: value, nearest: String(fallback) }];
  const wanted = profilePath === null ? null : wantedAt(profilePath, value);
  return wanted === null ? null : [{ code, name, expected: wanted, found: value, nearest: '' }];
}

const WANTED = {
  code: { en: 'the code of a check', ru: 'код проверки', kk: 'тексеру коды' },
  parameter: (code: string, names: readonly string[]): Texts => {
    const known = names.join(', ');
    return {
      en: `a parameter of ${code} (${known || 'no parameter at all'})`,
      ru: `параметр проверки ${code} (${known || 'параметров нет'})`,
      kk: `${code} тексеруінің параметрі (${known || 'параметрі жоқ'})`,
    };
  },
  number: (code: string, name: string): Texts => ({
    en: `a number for ${code}.${name}, without quotes`,
    ru: `число для ${code}.${name} без кавычек`,
    kk: `${code}.${name} үшін тырнақшасыз сан`,
  }),
};

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

/** Numbers as people write them: neither 0x10 nor an empty text, which JavaScript takes for 0. */
const DECIMAL = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** Reads `CODE.parameter=value` settings of a command line. Throws an InputError at one of another form. */
export function parseSettings(settings: readonly string[]): ParameterValues {
  const values: Record<string, Record<string, string | number>> = {};
  for (const setting of settings) {
    const match = /^([A-Za-z]{2}\d{2})\.([a-z_]+)=(.+)$/.exec(setting.trim());
    if (match === null) {
      throw InputError.at('--set', {
        expected: inThree(
          'CODE.parameter=value, such as AV07.quota=0.02',
          'КОД.параметр=значение, например AV07.quota=0.02',
          'КОД.параметр=мән, мысалы AV07.quota=0.02',
        ),
        found: inThree(`"${setting}"`, `«${setting}»`, `«${setting}»`),
        notDone: inThree('Nothing was checked.', 'Ничего не проверено.', 'Ештеңе тексерілген жоқ.'),
        advice: inThree(
          '"rollproof explain CODE" names the parameters of a check.',
          'Параметры проверки называет «rollproof explain КОД».',
          'Тексерудің параметрлерін «rollproof explain КОД» атайды.',
        ),
      });
    }
    const [, code = '', name = '', text = ''] = match;
    const value = DECIMAL.test(text) ? Number(text) : text;
    values[code.toUpperCase()] = { ...values[code.toUpperCase()], [name]: value };
  }
  return values;
}

/** Both, the second standing before the first. */
export function mergeParameters(first: ParameterValues, second: ParameterValues): ParameterValues {
  const codes = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...codes].map((code) => [code, { ...first[code], ...second[code] }]));
}
