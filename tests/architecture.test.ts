import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../src/package-root.js';

// design: cli → src/index → app → publish, checks, link, load → database, election, extracts → identity, statistics → model.
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  cli: ['index'],
  index: [
    'app',
    'publish',
    'checks',
    'link',
    'load',
    'sample',
    'evaluate',
    'database',
    'election',
    'extracts',
    'identity',
    'model',
  ],
  app: ['publish', 'checks', 'expectation', 'link', 'load', 'database', 'election', 'extracts', 'identity', 'model'],
  evaluate: ['publish', 'page', 'load', 'database', 'statistics', 'model'],
  publish: ['page', 'checks', 'database', 'election', 'extracts', 'identity', 'model', 'package-root', 'statistics'],
  page: ['model'],
  checks: ['database', 'extracts', 'model', 'package-root'],
  link: ['database', 'identity', 'statistics', 'model'],
  load: ['database', 'election', 'extracts', 'identity', 'model'],
  sample: ['extracts', 'identity', 'model'],
  database: ['model', 'package-root'],
  election: ['identity', 'model', 'package-root'],
  extracts: ['identity', 'model'],
  identity: [],
  expectation: ['database', 'statistics', 'model'],
  statistics: [],
  model: [],
  'package-root': [],
};

/** Rooms that compute and nothing else: no files, no clock, no database. */
const PURE = ['extracts', 'identity', 'statistics', 'model'];
const ONLY_IN: Readonly<Record<string, string>> = { 'better-sqlite3': 'database', yargs: 'cli' };

const root = packageRoot();

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

function roomOf(file: string): string {
  const parts = file.split('/');
  if (parts[0] === 'cli') return 'cli';
  return (parts[1] ?? '').replace(/\.ts$/, '');
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

/** Every import that a layer may not make, as a sentence. */
function violations(): string[] {
  return [...sources('src'), ...sources('cli')].flatMap((file) => {
    const room = roomOf(file);
    return importsOf(file).flatMap((specifier) => {
      if (specifier.startsWith('.')) return insideViolation(file, room, specifier);
      return outsideViolation(file, room, specifier);
    });
  });
}

function insideViolation(file: string, room: string, specifier: string): string[] {
  const target = roomOf(relative(root, normalize(join(root, dirname(file), specifier))).replace(/\.js$/, '.ts'));
  const allowed = MAY_IMPORT[room];
  if (allowed === undefined)
    return [
      `${file}: "${room}" is no room of the house; name it in tests/architecture.test.ts with what it may import.`,
    ];
  if (target === room || allowed.includes(target)) return [];
  return [`${file} imports ${specifier}: ${room} may import only ${allowed.join(', ') || 'nothing'}.`];
}

function outsideViolation(file: string, room: string, specifier: string): string[] {
  if (PURE.includes(room) && specifier.startsWith('node:')) {
    return [`${file} imports ${specifier}: ${room} is pure, without files, clock or database.`];
  }
  const home = ONLY_IN[specifier];
  return home === undefined || home === room ? [] : [`${file} imports ${specifier}: only ${home} may.`];
}

test('every import keeps to the layers', () => {
  expect(violations()).toEqual([]);
});

test('nothing reads the clock or draws at random', () => {
  const found = sources('src').flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return /Math\.random\(|Date\.now\(|new Date\(\)/.test(text)
      ? [`${file} reads the clock or draws at random: results would differ from run to run.`]
      : [];
  });
  expect(found).toEqual([]);
});

test('folders and files are named for what they hold', () => {
  const vague = [...sources('src'), ...sources('cli')].filter((file) => /(utils?|helpers?|misc|manager)\b/i.test(file));
  expect(vague).toEqual([]);
  const crooked = [...sources('src'), ...sources('cli')].filter((file) => !/^[a-z0-9./-]+$/.test(file));
  expect(crooked).toEqual([]);
});
