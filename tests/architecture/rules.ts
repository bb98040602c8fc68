/**
 * Which room may import which: cli → src/index → app → evaluate, publish, checks, expectation, link, load
 * → database, election, extracts → identity, statistics → model. The kit of pages stands below whatever makes a page.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  cli: ['index', 'api', 'model'],
  index: ['api', 'identity', 'model'],
  api: [
    'app',
    'decisions',
    'engine',
    'publish',
    'checks',
    'link',
    'load',
    'sample',
    'evaluate',
    'review',
    'draw',
    'database',
    'election',
    'extracts',
    'identity',
    'model',
  ],
  app: [
    'publish',
    'page',
    'checks',
    'compare',
    'engine',
    'expectation',
    'link',
    'load',
    'database',
    'election',
    'extracts',
    'identity',
    'model',
    'plain-file',
  ],
  evaluate: ['publish', 'page', 'load', 'database', 'statistics', 'model'],
  review: ['answer-form', 'decisions', 'load', 'publish', 'page', 'database', 'model', 'package-root', 'plain-file'],
  draw: ['publish', 'page', 'database', 'statistics', 'model', 'plain-file'],
  web: ['review', 'decisions', 'model'],
  // The contract of the form that an office fills in: written by publish, read back by whoever imports answers.
  'answer-form': ['model'],
  publish: [
    ...['answer-form', 'decisions', 'page', 'checks', 'database', 'election', 'extracts', 'identity'],
    ...['model', 'package-root', 'personal', 'plain-file', 'statistics'],
  ],
  page: ['model'],
  decisions: ['answer-form', 'statistics', 'model', 'plain-file'],
  checks: ['database', 'extracts', 'model', 'package-root', 'personal'],
  compare: ['link', 'identity', 'database', 'model', 'package-root'],
  engine: ['checks', 'database', 'model', 'package-root'],
  link: ['database', 'identity', 'statistics', 'model'],
  load: ['database', 'election', 'extracts', 'identity', 'model'],
  sample: ['extracts', 'identity', 'statistics', 'model', 'plain-file'],
  database: ['model', 'package-root'],
  election: ['identity', 'model', 'package-root'],
  extracts: ['identity', 'model', 'personal'],
  identity: [],
  expectation: ['database', 'statistics', 'model'],
  statistics: [],
  model: [],
  'package-root': [],
  personal: [],
  'plain-file': ['model'],
};

/** One import against the order of its room, that is known and has a reason to stand for now. */
export interface Exception {
  readonly file: string;
  readonly imports: string;
  readonly why: string;
}

/**
 * The order inside a room, from top to bottom: each imports only what stands below it. `name/` is a room inside, `name` a file.
 * A file that is not named is a door of the room: it may import all of these, and none of these may import it.
 */
export const INSIDE: Readonly<
  Record<string, { readonly order: readonly string[]; readonly but?: readonly Exception[] }>
> = {
  cli: { order: ['commands/', 'handlers/', 'session/', 'terminal/'] },
  'cli/terminal': { order: ['states/', 'help/', 'table', 'printable', 'texts', 'terminal'] },
  'src/statistics': {
    order: [
      'peers/',
      'tails/',
      'agreement',
      'area-scan',
      'coincidence',
      'false-discovery',
      'funnel',
      'harm-ratio',
      'intervals',
      'own-levels',
      'time-scan',
      'whole-percents',
      'gumbel',
      'kulldorff',
      'negative-binomial',
      'normal',
      'random-source',
      'spread-between',
      'time-profile',
      'dispersion',
      'poisson',
      'robust-z',
      'sfc32',
      'constants',
      'special-functions',
    ],
  },
  'src/app': { order: ['corrections/', 'init/', 'match/', 'named-settings', 'check-parameters', 'constants'] },
  'src/extracts': {
    order: [
      ...[
        'header/',
        'catalogue',
        'precinct/',
        'avc',
        'avc-stock',
        'lists',
        'list-corrections',
        'registers',
        'registration-changes',
        'voted-outside',
      ],
      ...['residence-certificates', 'list-fields', 'person-fields', 'extract'],
    ],
    but: [
      {
        file: 'header/recognise',
        imports: 'understand-header',
        why: 'an extract is recognised by how much of the header it understands',
      },
    ],
  },
  'src/identity': {
    order: [
      'header/',
      'date/',
      'address/',
      'name/',
      'iin/',
      'placeholder',
      'typed-as-text',
      'calendar',
      'letters/',
      'document-key',
      'text-hash',
      'fold-cache',
    ],
  },
  'src/load': {
    order: [
      ...[
        'load-file',
        'load-session',
        'listed-people',
        'readers/',
        'several/',
        'earlier-files',
        'repeated-records',
        'kept/',
        'store/',
        'file-conventions',
        'convention-notes',
        'survey-files',
        'survey/',
        'understand/',
      ],
      ...[
        'threads/',
        'pages/',
        'joint-records',
        'set-aside/',
        'open-file',
        'find-files',
        'layout/',
        'read/',
        'folder/',
      ],
    ],
  },
  'src/load/read': {
    order: ['grid/', 'workbook/', 'text/', 'table/', 'bytes/', 'types'],
    but: [
      {
        file: 'table/sample-records',
        imports: 'text/record-scanner',
        why: 'the first records of a file show its header and its dialect at once',
      },
    ],
  },
  'src/engine': { order: ['evaluate-on-engine', 'spark/', 'duckdb/', 'dialect/', 'audit-schema', 'engine'] },
  'src/link': {
    order: [
      'store/',
      'link-likely',
      'cluster/',
      'link-table',
      'chance/',
      'blocking/',
      'weights/',
      'compare/',
      'table/',
      'link-constants',
    ],
    but: [
      {
        file: 'link-table',
        imports: 'cluster/clusters',
        why: 'a linked table holds its clusters, and the rows of matches are made of a linked table',
      },
      {
        file: 'link-table',
        imports: 'cluster/confirmed',
        why: 'what joins clusters weighs disagreement by the learnt weights, as a linked table knows them',
      },
      {
        file: 'table/build-table',
        imports: 'compare/pair-levels',
        why: 'the table must not have more fields than a comparison has room for',
      },
    ],
  },
  'src/compare': {
    order: [
      ...['explain-changes', 'store-changes', 'together/', 'borders', 'differences', 'spellings', 'struck-lines'],
      ...[
        'by-similarity',
        'by-dwelling',
        'by-names',
        'by-number',
        'somebody-else',
        'links',
        'filled-fields',
        'read-entries',
        'entries',
      ],
      ...['shared-precincts', 'constants'],
    ],
  },
  'src/page': {
    order: [
      'style/',
      'script/',
      'drawing/',
      'language-switch',
      'tables',
      'page',
      'words',
      'template',
      'visible',
      'numbers',
      'merge-languages',
    ],
  },
  'src/evaluate': {
    order: [
      ...['page/', 'evaluate-audit', 'score-persons', 'score-checks', 'match-cases', 'read-persons'],
      ...['read-findings', 'read-cases', 'record-places', 'truth-table', 'damage-recall', 'calibration'],
    ],
  },
  'src/decisions': {
    order: [
      'progress',
      'merge',
      'journal',
      'match',
      'stale',
      'states',
      'seal',
      'evidence',
      'reviewer',
      'chain',
      'line',
      'texts',
    ],
  },
  'src/draw': { order: ['forms', 'drawn', 'estimates', 'frame', 'tickets', 'texts'] },
  'src/review': { order: ['server/', 'exchange/', 'screen/', 'desk/', 'texts/', 'api-types'] },
  'src/publish': {
    order: [
      ...['packages/', 'shell/', 'page/', 'states/', 'pictures/', 'manifest/', 'files/', 'xlsx/', 'read/'],
      ...['words/', 'reconciliation/', 'privacy/', 'constants'],
    ],
  },
  'src/publish/words': {
    order: [
      ...['files/', 'general/', 'sources/', 'labels', 'date-text', 'ru', 'kk', 'en', 'field-labels', 'figure-labels'],
      ...['number-labels', 'profile-labels', 'label-of'],
    ],
  },
  'src/publish/page': {
    order: [
      'sections/',
      'summary-labels',
      'style/',
      'script/',
      'first-words',
      'answers/',
      'look-first',
      'leading-findings',
      'findings/',
      'overview',
      'limits',
      'part',
      'anchors',
      'page',
      'texts',
      'texts/',
    ],
  },
  'src/sample': { order: ['states/', 'write/', 'plant/', 'papers/', 'places/', 'people/', 'random'] },
  'src/sample/plant': {
    order: [
      'wanted/',
      'plantings',
      'protocols/',
      'lists/',
      'markers',
      'follow-from-plantings',
      'certificates/',
      'avcs/',
      'additions/',
    ],
  },
};

/** Rooms that compute and nothing else: no files, no clock, no database. */
export const PURE = ['extracts', 'identity', 'statistics', 'model', 'personal'];

/** Packages, and the rooms that may import them; a package that is not named may not be imported at all. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@duckdb/node-api': ['engine'],
  'better-sqlite3': ['database'],
  yargs: ['cli'],
  yaml: ['checks', 'election'],
  zod: ['app', 'checks', 'decisions', 'election', 'publish', 'review'],
  fflate: ['publish'],
  'fast-csv': ['app', 'draw', 'publish'],
  'fastest-levenshtein': ['identity', 'extracts', 'election', 'checks', 'link'],
  hyparquet: ['load'],
  'iconv-lite': ['load'],
  'intl-messageformat': ['checks', 'publish'],
  saxes: ['load'],
  hono: ['review'],
  'hono/utils/http-status': ['review'],
  '@hono/node-server': ['review'],
  preact: ['web'],
  'preact/hooks': ['web'],
  yauzl: ['load'],
};

/** Most lines of a file and most files of a folder. */
export const MOST_LINES = 250;
export const MOST_FILES = 25;

/** Longer files, each with the reason. */
export const LONGER: Readonly<Record<string, string>> = {
  'src/sample/places/places-country.ts': 'pure data: a line for each district of a country',
  'tests/architecture/rules.ts': 'pure data: what every room may import, a line each',
  'tests/identity/name.test.ts': 'pure data: spellings and what becomes of them, a line each',
  'tests/identity/iin.test.ts': 'pure data: numbers and what is wrong with them, a line each',
  'tests/identity/date.test.ts': 'pure data: dates as written and as read, a line each',
  'tests/publish/html-numbers.test.ts': 'one walk through every number of one page',
  'tests/cli/verify.test.ts': 'every way of changing one audit, on one audit that takes long to make',
};
