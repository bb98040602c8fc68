import type { Random } from '../../src/sample/random.js';

const VALUES: readonly string[] = [
  ...[
    '1',
    '-1',
    '0',
    '1e999',
    '.nan',
    '.inf',
    '9'.repeat(400),
    '"1"',
    'yes',
    'abc',
    'null',
    '~',
    '[]',
    '{}',
    '[[[]]]',
    '{a: 1}',
  ],
  ...[
    '2019-02-31',
    '2019-06-09',
    '"99:99"',
    '"+99:99"',
    '!!binary AAAA',
    '!!js/function "x"',
    '!!set {a}',
    '*a',
    '&a [*a]',
    '"\\0"',
  ],
  ...[
    '{__proto__: 1}',
    '{constructor: {prototype: 1}}',
    '"\\u202e"',
    '<<',
    '{<<: {x: 1}}',
    '""',
    '" "',
    "'*'",
    '"**/**/**/**/*a"',
  ],
];
const KEYS: readonly string[] = [
  ...[
    'extends',
    'title',
    'polling_day',
    'polling',
    'checks',
    'files',
    'loading',
    'avc',
    'special_list',
    'results',
    'suppressions',
  ],
  ...[
    'figures_only',
    'nothing_words',
    'privacy',
    'official_figures',
    'time_zone',
    'quota',
    '__proto__',
    'constructor',
    'x'.repeat(3_000),
  ],
];
const DEEP: readonly string[] = [
  ...[
    'checks: {AD01: {threshold: VALUE}}',
    'checks: {VALUE: {threshold: 1}}',
    'checks: VALUE',
    'files: {VALUE: {extract: voter_list}}',
  ],
  ...[
    'files: {"*.csv": VALUE}',
    'files: {"*.csv": {columns: VALUE}}',
    'files: {"*.csv": {defaults: {precinct: VALUE}}}',
  ],
  ...[
    'files: {"*.csv": {delimiter: VALUE}}',
    'files: {"*.csv": {quote: VALUE}}',
    'files: {"*.csv": {encoding: VALUE}}',
  ],
  ...[
    'files: {"*.csv": {header: VALUE}}',
    'files: {"*.xlsx": {sheet: VALUE}}',
    'files: {"*.csv": {precinct_from: file_name, precinct_pattern: VALUE}}',
  ],
  ...[
    'loading: {most_lost: VALUE}',
    'loading: {two_states: VALUE}',
    'nothing_words: [VALUE]',
    'title: {en: VALUE}',
    'extends: VALUE',
  ],
];

/** An election.yaml of any kind, most of them wrong. */
export function settingsOf(random: Random): string {
  const value = () => random.pick(VALUES);
  const lines: string[] = random.percent(50) ? ['extends: kz-2019'] : [];
  for (let n = random.below(3); n > 0; n -= 1) lines.push(random.pick(DEEP).replace('VALUE', value()));
  for (let n = random.below(2); n > 0; n -= 1) lines.push(`${random.pick(KEYS)}: ${value()}`);
  if (random.percent(10)) lines.push(bombOf(random));
  return lines.join(random.percent(95) ? '\n' : '\r');
}

function bombOf(random: Random): string {
  const levels = Array.from({ length: 12 }, (_, i) => `b${i + 1}: &b${i + 1} [${`*b${i},`.repeat(9)}]`);
  return random.pick([
    ['b0: &b0 [x, x, x]', ...levels].join('\n'),
    '['.repeat(5_000),
    `# ${'x'.repeat(2_000_000)}`,
    '\0\0\0\u0001',
    '--- 1\n--- 2',
    `a: ${'b: '.repeat(2_000)}`,
    '? [a, b]\n: c',
    '%YAML 9.9\n---',
  ]);
}
