import type { Language, Strength } from '../../model.js';
import { MOST_LOCATIONS, MOST_RESULTS } from '../constants.js';
import { escapeJson } from '../privacy/defuse.js';
import type { AuditReading } from '../read/read-audit.js';
import type { CheckOutcome, EvidenceRecord, FileAccounting, ReportFinding } from '../read/report-model.js';
import { strengthText, subjectText } from '../words/labels.js';
import { ownVersion } from './own-version.js';

/**
 * SARIF knows error, warning and note. A lead is no error: what records contradict is worth a warning, and what a document
 * must settle or what only stands out is a note.
 */
const LEVELS: Readonly<Record<Strength, 'warning' | 'note'>> = {
  contradiction: 'warning',
  'needs-document': 'note',
  pattern: 'note',
};

/** What stands before the number of a record. */
const RECORD: Readonly<Record<Language, string>> = { en: 'Record', ru: 'Запись', kk: 'Жазба' };

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** Paths are relative to the folder of the extracts, wherever that is. */
const BASE = 'EXTRACTS';

interface Context {
  readonly report: AuditReading;
  readonly language: Language;
  readonly rules: ReadonlyMap<string, number>;
  readonly artifacts: ReadonlyMap<string, number>;
}

export interface SarifOptions {
  readonly language: Language;
  /** Results of one run; as many as readers take unless given. */
  readonly mostResults?: number;
}

/**
 * findings.sarif: SARIF 2.1.0, a result to a line. The record number is given, not a line: a record may span several. More
 * findings than a run may hold stand in several runs, each whole in itself and named by its part.
 */
export function* findingsSarif(
  report: AuditReading,
  { language, mostResults = MOST_RESULTS }: SarifOptions,
): Generator<string> {
  const { files } = report.accounting;
  const context: Context = {
    report,
    language,
    rules: new Map(report.checks.map(({ code }, index) => [code, index])),
    artifacts: new Map(files.map(({ path }, index) => [path, index])),
  };
  const all = Object.values(report.counts.findings).reduce((sum, count) => sum + count, 0);
  const parts = Math.max(1, Math.ceil(all / mostResults));
  const head = runHead(context);
  yield `{\n"$schema": ${asJson(SCHEMA)},\n"version": "2.1.0",\n"runs": [`;
  let written = 0;
  let before = '\n';
  for (const finding of report.findings()) {
    if (written > 0 && written % mostResults === 0) yield '\n]\n},';
    if (written % mostResults === 0) {
      yield* runBegins(head, parts === 1 ? null : written / mostResults + 1);
      before = '\n';
    }
    yield before + asJson(result(context, finding));
    before = ',\n';
    written += 1;
  }
  if (written === 0) yield* runBegins(head, null);
  yield written === 0 ? ']\n}]\n}\n' : '\n]\n}]\n}\n';
}

/** A run as far as its results; several runs of one file are told apart by their part. */
function* runBegins(head: ReturnType<typeof runHead>, part: number | null): Generator<string> {
  yield '{\n';
  if (part !== null) yield `"automationDetails": ${asJson({ id: `rollproof/part-${part}/` })},\n`;
  for (const [name, value] of Object.entries(head)) yield `"${name}": ${asJson(value)},\n`;
  yield '"results": [';
}

function asJson(value: unknown): string {
  return escapeJson(JSON.stringify(value));
}

/** A text for SARIF, where braces hold a place and brackets may make a link: neither is to come out of a file. */
function message(text: string): { readonly text: string } {
  return { text: text.replace(/[{}]/g, '$&$&').replace(/\](?=\()/g, '] ') };
}

function runHead(context: Context) {
  const { report, language } = context;
  const version = ownVersion();
  return {
    tool: {
      driver: {
        name: 'Rollproof',
        version,
        semanticVersion: version,
        language,
        shortDescription: message('Audits voter lists. Findings are leads for review, never verdicts.'),
        rules: report.checks.map((check) => rule(check, language)),
      },
    },
    language,
    originalUriBaseIds: { [BASE]: { description: message('The folder with the extracts of the election') } },
    artifacts: report.accounting.files.map((file) => artifact(file, language)),
    invocations: [{ executionSuccessful: true, toolConfigurationNotifications: notRun(context) }],
    columnKind: 'utf16CodeUnits',
    redactionTokens: report.revealed ? [] : ['******'],
    properties: { personalData: report.revealed ? 'revealed' : 'masked' },
  };
}

function rule(check: CheckOutcome, language: Language) {
  const innocent = check.innocent.map((text) => `- ${text[language]}`);
  const chance = check.chance?.[language];
  const help = [check.question[language], ...(chance === undefined ? [] : [chance]), ...innocent, check.next[language]];
  return {
    id: check.code,
    name: check.title[language],
    shortDescription: message(check.title[language]),
    fullDescription: message(check.question[language]),
    help: message(help.join('\n')),
    defaultConfiguration: { level: LEVELS[check.strength] },
    properties: {
      tags: [check.family, check.strength],
      strength: check.strength,
      strengthInWords: strengthText(check.strength, language),
      sqlSha256: check.sqlSha256,
      sources: check.sources,
      expectedByChance: check.expectedByChance,
      findingsByStrength: check.findingsByStrength,
    },
  };
}

/** A check that could not run, or had nothing to look at, is no pass: whoever reads only the results is told here. */
function notRun({ report, language, rules }: Context) {
  return report.checks.flatMap((check) => {
    const text = check.nothingToExamine ? check.examined : check.reason;
    if (text === null) return [];
    const associatedRule = { id: check.code, index: rules.get(check.code) ?? -1 };
    return [{ associatedRule, level: 'note', message: message(`${check.code}: ${text[language]}`) }];
  });
}

function artifact(file: FileAccounting, language: Language) {
  return {
    location: { uri: uriOf(file.path), uriBaseId: BASE },
    description: message(file.extractTitle[language]),
    encoding: file.encoding,
    length: file.sizeBytes,
    roles: ['analysisTarget'],
    hashes: { 'sha-256': file.sha256 },
  };
}

/** A path as a relative URI: no part of it can be taken for a scheme, a query or a way out of the folder. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function result(context: Context, finding: ReportFinding) {
  const { language, rules } = context;
  const subject = subjectText(finding.subjectKind, finding.subject, language);
  return {
    ruleId: finding.code,
    ruleIndex: rules.get(finding.code) ?? -1,
    level: LEVELS[finding.strength],
    message: message(`${subject}. ${finding.message[language]}`),
    locations: locations(context, finding, subject),
    partialFingerprints: { 'rollproofFinding/v1': finding.fingerprint },
    ...suppressions(finding),
    properties: {
      strength: finding.strength,
      subjectKind: finding.subjectKind,
      subject: finding.subject,
      measures: finding.measures,
      claims: finding.claims.map(({ name, holds, text }) => ({ name, holds, text: text[language] })),
      because: finding.because.map((text) => text[language]),
      evidenceCount: finding.evidenceCount,
      ...(finding.review === undefined ? {} : { review: finding.review }),
    },
  };
}

/** What the finding is about, at each record of its evidence; a finding about a total has no place in a file. */
function locations(context: Context, finding: ReportFinding, subject: string) {
  const about = { name: subject, kind: finding.subjectKind };
  const places: object[] = [];
  for (const record of context.report.evidenceOf(finding.id)) {
    if (places.length === MOST_LOCATIONS) break;
    places.push({ id: places.length, ...place(context, record, about) });
  }
  return places.length === 0 ? [{ logicalLocations: [about] }] : places;
}

function place({ language, artifacts }: Context, record: EvidenceRecord, about: object) {
  const index = artifacts.get(record.file) ?? -1;
  const name = `${RECORD[language]} ${record.recordNumber}`;
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(record.file), uriBaseId: BASE, index } },
    logicalLocations: [{ name, fullyQualifiedName: `${record.file}#${record.recordNumber}`, kind: 'record' }, about],
    message: message(`${record.extractTitle[language]}. ${name}`),
    properties: { record: record.recordNumber },
  };
}

/** What somebody answers for, and what reviewers found an ordinary explanation for: viewers show neither as open. */
function suppressions({ suppression, review }: ReportFinding) {
  const justifications = [
    ...(suppression === null ? [] : [`${suppression.owner}, ${suppression.until}: ${suppression.reason}`]),
    ...(review?.outcome === 'explained' ? ['decisions.jsonl: explained'] : []),
  ];
  if (justifications.length === 0) return {};
  return {
    suppressions: justifications.map((justification) => ({ kind: 'external', status: 'accepted', justification })),
  };
}
