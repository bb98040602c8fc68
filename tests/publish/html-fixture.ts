import type { ExtractName } from '../../src/model.js';
import type { AuditReport, FileAccounting } from '../../src/publish/read/report-model.js';
import { extractTitle } from '../../src/publish/words/labels.js';
import { CHECKS } from './html-fixture-checks.js';
import { findings } from './html-fixture-findings.js';
import { HOSTILE, HOSTILE_FILE, MANY, SUPPLEMENTARY_FILE, sha, text, VOTER_FILE } from './html-fixture-parts.js';
import { PICTURES, PRECINCTS, RECONCILED } from './html-fixture-pictures.js';

export { HOSTILE, MANY } from './html-fixture-parts.js';

function file(path: string, extract: ExtractName, read: number, rejected: number): FileAccounting {
  return {
    path,
    extract,
    extractTitle: extractTitle(extract),
    sha256: sha(path),
    sizeBytes: 2_318_442,
    encoding: 'windows-1251',
    encodingEvidence: 'no byte sequence of UTF-8; 99.8 % of letters are Cyrillic',
    delimiter: ';',
    headerLine: 1,
    read,
    loaded: read - rejected,
    rejected,
    reasons: rejected === 0 ? [] : [{ reason: 'date-impossible', field: 'birth_date', records: rejected }],
    repairs: [{ kind: 'leading-zeros', field: 'iin', records: 12 }],
    notes: [
      { kind: 'totals-line', fromRecord: null, toRecord: null, records: 1, detail: `Итого: ${HOSTILE.script}` },
      { kind: 'mojibake', fromRecord: 10, toRecord: 14, records: 5, detail: 'UTF-8 read as windows-1251' },
    ],
    columns: [
      { position: 1, header: 'Номер участка', field: 'precinct', filled: read },
      { position: 2, header: HOSTILE.image, field: null, filled: 17 },
      { position: 3, header: 'Фамилия', field: 'surname', filled: read - 2 },
    ],
  };
}

/** The report made by hand; `more` replaces parts of it. */
export function fixtureReport(more: Partial<AuditReport> = {}): AuditReport {
  const files = [
    file(VOTER_FILE, 'voter_list', 12_034, 31),
    file(SUPPLEMENTARY_FILE, 'supplementary_list', 412, 0),
    file(HOSTILE_FILE, 'voter_list', 44, 2),
  ];
  return {
    election: {
      title: text(
        `Presidential election in Kazakhstan, 9 June 2019`,
        'Выборы Президента Республики Казахстан, 9 июня 2019 года',
        'Қазақстан Республикасы Президентінің сайлауы, 2019 жылғы 9 маусым',
      ),
      profile: 'kz-2019',
      stated: false,
      fitting: null,
      pollingDay: '2019-06-09',
      values: [
        { path: 'polling_day', value: '2019-06-09', source: 'ODIHR I' },
        { path: 'avc.quota', value: 0.01, source: 'ODIHR VI' },
        { path: 'official_figures.voters_initial', value: 11_947_995, source: 'CEC, 20 May 2019' },
        { path: 'own.value', value: HOSTILE.script, source: null },
      ],
    },
    revealed: false,
    accounting: { files, read: 12_490, loaded: 12_457, rejected: 33 },
    losses: [],
    linking: { persons: 417, records: 902, listed: 12_457, listedWithIin: 12_280 },
    checks: CHECKS,
    counts: {
      ran: 6,
      skipped: 1,
      nothingToExamine: 1,
      findings: { contradiction: 3, 'needs-document': 1, pattern: MANY + 2 },
      suppressed: { contradiction: 0, 'needs-document': 0, pattern: 0 },
    },
    findings,
    reconciliation: () => RECONCILED,
    pictures: () => PICTURES,
    precincts: () => PRECINCTS,
    ...more,
  };
}
