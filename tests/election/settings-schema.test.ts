import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { settingsSchema, settingsSchemaPath } from '../../src/election/settings-schema.js';

test('the schema for editors is that of the settings; UPDATE_SCHEMA=1 writes it anew', () => {
  if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(settingsSchemaPath(), settingsSchema());
  // By content: the formatter lays out JSON in its own way.
  expect(JSON.parse(readFileSync(settingsSchemaPath(), 'utf8'))).toEqual(JSON.parse(settingsSchema()));
});

test('it takes settings and refuses misspelt ones', () => {
  const validate = new Ajv2020({ allowUnionTypes: true, strict: false }).compile(JSON.parse(settingsSchema()));
  expect(validate({ extends: 'kz-2019', avc: { quota: { value: 0.02, source: 'CEC' } } })).toBe(true);
  expect(validate({ files: { '*.csv': { extract: 'voter_list', columns: { A: null } } } })).toBe(true);
  expect(validate({ poling_day: '2019-06-09' })).toBe(false);
  expect(validate({ checks: { AD01: { threshold: true } } })).toBe(false);
});
