import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditFile } from '../../src/database/audit-file.js';
import { LANGUAGES } from '../../src/model.js';
import { findingsSarif } from '../../src/publish/files/write-sarif.js';
import { readAudit } from '../../src/publish/read/read-audit.js';
import { hostileAudit, SECRETS, someChecks } from './hostile-audit.js';

// What SARIF 2.1.0 says of the parts that we write, and no more than these parts: an unknown property is an error in SARIF too.
const object = (required: Record<string, unknown>, optional: Record<string, unknown> = {}) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
});
const list = (items: unknown, minItems = 0) => ({ type: 'array', items, minItems });
const text = { type: 'string', minLength: 1 };
const message = object({ text });
const bag = { type: 'object' };
const level = { enum: ['none', 'note', 'warning'] };
const whole = { type: 'integer', minimum: 0 };
const language = { type: 'string', pattern: '^[a-z]{2}$' };
const uri = { type: 'string', pattern: "^(?!/)[A-Za-z0-9._~!'()*%/-]+$" };
const place = object({ uri, uriBaseId: text }, { index: whole });
const logical = object({ name: text, kind: text }, { fullyQualifiedName: text });
const location = object(
  { logicalLocations: list(logical, 1) },
  { id: whole, physicalLocation: object({ artifactLocation: place }), message, properties: bag },
);
const rule = object({
  ...{ id: { type: 'string', pattern: '^[A-Z]{2}\\d{2}$' }, name: text, shortDescription: message },
  ...{ fullDescription: message, help: message, defaultConfiguration: object({ level }), properties: bag },
});
const driver = object({
  ...{ name: text, version: text, semanticVersion: text, language, shortDescription: message, rules: list(rule, 1) },
});
const artifact = object({
  ...{ location: place, description: message, encoding: text, length: whole, roles: list(text) },
  hashes: object({ 'sha-256': { type: 'string', pattern: '^[0-9a-f]{64}$' } }),
});
const notification = object({ associatedRule: object({ id: text, index: whole }), level, message });
const result = object(
  {
    ...{ ruleId: text, ruleIndex: whole, level, message, locations: list(location, 1), properties: bag },
    partialFingerprints: object({ 'rollproofFinding/v1': text }),
  },
  { suppressions: list(object({ kind: text, status: text, justification: text })) },
);
const run = object(
  {
    ...{ tool: object({ driver }), language, originalUriBaseIds: bag, artifacts: list(artifact), properties: bag },
    invocations: list(
      object({ executionSuccessful: { const: true }, toolConfigurationNotifications: list(notification) }),
    ),
    ...{ columnKind: { const: 'utf16CodeUnits' }, redactionTokens: list(text), results: list(result) },
  },
  { automationDetails: object({ id: text }) },
);
const validate = new Ajv2020({ allErrors: true }).compile(
  object({ $schema: text, version: { const: '2.1.0' }, runs: list(run, 1) }),
);

interface Sarif {
  runs: {
    tool: { driver: { rules: { id: string; help: { text: string } }[] } };
    artifacts: { location: { uri: string } }[];
    invocations: { toolConfigurationNotifications: { associatedRule: { id: string } }[] }[];
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      partialFingerprints: Record<string, string>;
      suppressions?: { justification: string }[];
      locations: {
        physicalLocation?: { artifactLocation: { uri: string; index: number } };
        properties?: { record: number };
      }[];
    }[];
  }[];
}

let db: AuditFile;
beforeAll(async () => {
  db = await hostileAudit();
});
const textOf = (reveal = false, language: 'en' | 'ru' | 'kk' = 'en') =>
  [...findingsSarif(readAudit(db, { reveal, checks: someChecks() }), { language })].join('');
const runOf = (written: string) => (JSON.parse(written) as Sarif).runs[0] as Sarif['runs'][number];

test('it is SARIF 2.1.0 in every language, masked and not', () => {
  for (const language of LANGUAGES) {
    for (const reveal of [false, true]) {
      validate(JSON.parse(textOf(reveal, language)));
      expect(validate.errors).toBeNull();
    }
  }
});

test('every finding is a result, at file and record, under its fingerprint', () => {
  const { results, artifacts, tool } = runOf(textOf());
  const findings = [...readAudit(db, { reveal: false, checks: someChecks() }).findings()];
  expect(results.map((each) => each.partialFingerprints['rollproofFinding/v1'])).toEqual(
    findings.map(({ fingerprint }) => fingerprint),
  );
  const first = results[0];
  expect(tool.driver.rules[first?.ruleIndex ?? -1]?.id).toBe(first?.ruleId);
  expect(first?.locations.map((at) => at.properties?.record)).toEqual([1, 2]);
  for (const { physicalLocation } of first?.locations ?? []) {
    const { uri, index } = physicalLocation?.artifactLocation ?? { uri: '', index: -1 };
    expect(artifacts[index]?.location.uri).toBe(uri);
  }
});

test('more findings than a run may hold stand in several runs, each whole and named by its part', () => {
  const report = readAudit(db, { reveal: false, checks: someChecks() });
  const all = [...report.findings()].map(({ fingerprint }) => fingerprint);
  for (const [mostResults, runs] of [
    [1, all.length],
    [all.length - 1, 2],
    [all.length, 1],
  ] as const) {
    const parsed = JSON.parse([...findingsSarif(report, { language: 'en', mostResults })].join('')) as Sarif;
    validate(parsed);
    expect(validate.errors).toBeNull();
    expect(parsed.runs).toHaveLength(runs);
    const found = parsed.runs.flatMap(({ results }) =>
      results.map((each) => each.partialFingerprints['rollproofFinding/v1']),
    );
    expect(found).toEqual(all);
    for (const run of parsed.runs) expect(run.results.length).toBeLessThanOrEqual(mostResults);
    expect(JSON.stringify(parsed).match(/rollproof\/part-\d+\//g) ?? []).toHaveLength(runs === 1 ? 0 : runs);
  }
});

describe('a lead is no verdict', () => {
  test('no level is error', () => {
    expect(textOf()).not.toMatch(/"level":"error"/);
    expect(new Set(runOf(textOf()).results.map((each) => each.level))).toEqual(new Set(['warning']));
  });

  test('each rule lists its innocent explanations and the next step', () => {
    for (const check of someChecks()) {
      const help = runOf(textOf()).tool.driver.rules.find(({ id }) => id === check.code)?.help.text ?? '';
      for (const innocent of [...check.innocent, check.next]) expect(help).toContain(innocent.en);
    }
  });

  test('a check that could not run is told', () => {
    const codes = runOf(textOf()).invocations[0]?.toolConfigurationNotifications.map((each) => each.associatedRule.id);
    expect(codes).toContain('DR06');
    expect(codes).not.toContain('DR02');
  });

  test('a suppressed finding stays, with who answers for it', async () => {
    const own = await hostileAudit();
    own.exec(
      "insert into suppression select fingerprint, 'twins', 'A. B.', '2030-01-01' from finding order by finding_id limit 1",
    );
    const report = readAudit(own, { reveal: false, checks: someChecks() });
    const { results } = runOf([...findingsSarif(report, { language: 'en' })].join(''));
    expect(results.map((each) => each.suppressions?.[0]?.justification)).toEqual([
      'A. B., 2030-01-01: twins',
      undefined,
    ]);
  });
});

test('nothing that stands in a file makes a link or a placeholder', async () => {
  const own = await hostileAudit();
  own.exec(`update finding set subject = 'person [click](http://evil.example) {0}' where finding_id = 1`);
  const report = readAudit(own, { reveal: true, checks: someChecks() });
  const [first] = runOf([...findingsSarif(report, { language: 'en' })].join('')).results;
  expect(first?.message.text).not.toMatch(/\]\(/);
  expect(first?.message.text).toContain('{{0}}');
});

test('it holds no personal data unless revealed, and no path of this machine', () => {
  for (const secret of [...SECRETS.evidence, ...SECRETS.rejected]) expect(textOf(), secret).not.toContain(secret);
  expect(textOf()).not.toMatch(/file:\/\/|\/tmp\/|\/home\//);
  expect(textOf()).toBe(textOf());
});
