import { expect, test } from 'vitest';
import { MAY_IMPORT, PACKAGES, PURE } from './rules.js';
import { circles, importsOf, sources, targetOf, textOf } from './sources.js';

const FILES = [...sources('src'), ...sources('cli'), ...sources('web')];

function roomOf(file: string): string {
  const parts = file.split('/');
  if (parts[0] === 'cli' || parts[0] === 'web') return parts[0];
  return (parts[1] ?? '').replace(/\.ts$/, '');
}

/** Every import that a room may not make, as a sentence. */
function violations(): readonly string[] {
  return FILES.flatMap((file) => {
    const room = roomOf(file);
    return importsOf(file).flatMap((specifier) =>
      specifier.startsWith('.') ? ofHouse(file, room, specifier) : fromOutside(file, room, specifier),
    );
  });
}

function ofHouse(file: string, room: string, specifier: string): readonly string[] {
  const target = roomOf(targetOf(file, specifier));
  const allowed = MAY_IMPORT[room];
  if (allowed === undefined)
    return [
      `${file}: "${room}" is no room of the house; name it in tests/architecture/rules.ts with what it may import.`,
    ];
  if (target === room || allowed.includes(target)) return [];
  return [`${file} imports ${specifier}: ${room} may import only ${allowed.join(', ') || 'nothing'}.`];
}

function fromOutside(file: string, room: string, specifier: string): readonly string[] {
  if (specifier.startsWith('node:')) {
    const allowed = !PURE.includes(room);
    return allowed ? [] : [`${file} imports ${specifier}: ${room} is pure, without files, clock or database.`];
  }
  const homes = PACKAGES[specifier];
  if (homes === undefined) return [`${file} imports ${specifier}, which tests/architecture/rules.ts gives no room to.`];
  return homes.includes(room) ? [] : [`${file} imports ${specifier}: only ${homes.join(', ')} may.`];
}

test('every import keeps to the layers', () => {
  expect(violations()).toEqual([]);
});

test('no rule speaks of what nobody does', () => {
  const rooms = new Set(FILES.map(roomOf));
  expect(Object.keys(MAY_IMPORT).filter((room) => room !== 'cli' && !rooms.has(room))).toEqual([]);
  const used = new Set(FILES.flatMap((file) => importsOf(file).map((specifier) => `${specifier} in ${roomOf(file)}`)));
  const named = Object.entries(PACKAGES).flatMap(([name, homes]) => homes.map((home) => `${name} in ${home}`));
  expect(named.filter((one) => !used.has(one))).toEqual([]);
});

test('no files import each other in a circle', () => {
  const found = circles(FILES).map((circle) => `These files import each other in a circle: ${circle.join(', ')}.`);
  expect(found).toEqual([]);
});

test('no exported variable changes, nor do files of tests and benchmarks import each other in a circle', () => {
  const files = [...FILES, ...sources('tests'), ...sources('bench')];
  expect(files.filter((file) => /^export (?:let|var) /m.test(textOf(file)))).toEqual([]);
  expect(circles(files)).toEqual([]);
});

test('nothing reads the clock or draws at random', () => {
  const found = sources('src').flatMap((file) =>
    /Math\.random\(|Date\.now\(|new Date\(\)/.test(textOf(file))
      ? [`${file} reads the clock or draws at random: results would differ from run to run.`]
      : [],
  );
  expect(found).toEqual([]);
});
