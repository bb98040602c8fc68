import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { INSIDE, LONGER, MOST_FILES, MOST_LINES } from './rules.js';
import { filesImported, sources, textOf } from './sources.js';

const FILES = [...sources('src'), ...sources('cli')];
const ALL = [...FILES, ...sources('web'), ...sources('tests'), ...sources('bench')];

/** What a file of a room belongs to: `name/` for a room inside, `name` for a file. */
function placeIn(room: string, file: string): string | null {
  if (!file.startsWith(`${room}/`)) return null;
  const [first = '', ...rest] = file.slice(room.length + 1).split('/');
  return rest.length > 0 ? `${first}/` : first.replace(/\.ts$/, '');
}

interface Climb {
  readonly from: string;
  readonly to: string;
  readonly sentence: string;
}

/** Every import inside a room that climbs against the room's order. */
function climbs(room: string, order: readonly string[]): readonly Climb[] {
  return FILES.flatMap((file) => {
    const own = placeIn(room, file);
    if (own === null) return [];
    return filesImported(file).flatMap((target) => {
      const other = placeIn(room, target);
      if (other === null || other === own || mayImport(order, own, other)) return [];
      const [from, to] = [file, target].map((path) => path.slice(room.length + 1).replace(/\.ts$/, ''));
      const sentence = `${file} imports ${target}: in ${room} the order is ${order.join(' → ')}.`;
      return [{ from: from ?? '', to: to ?? '', sentence }];
    });
  });
}

/** A door, which is not in the order, may import all; nothing in the order may import a door. */
function mayImport(order: readonly string[], own: string, other: string): boolean {
  const [at, below] = [order.indexOf(own), order.indexOf(other)];
  return at === -1 || below > at;
}

test.each(Object.keys(INSIDE))('inside %s every import goes down', (room) => {
  const { order, but = [] } = INSIDE[room] ?? { order: [] };
  const found = climbs(room, order);
  const isKnown = ({ from, to }: Climb) => but.some(({ file, imports }) => file === from && imports === to);
  expect(found.filter((climb) => !isKnown(climb)).map(({ sentence }) => sentence)).toEqual([]);
  const needless = but.filter(({ file, imports }) => !found.some(({ from, to }) => file === from && imports === to));
  expect(needless.map(({ file }) => `${room}/${file} climbs no more: take it out of the exceptions.`)).toEqual([]);
});

test('every room with rooms inside has an order, and every room inside a place in it', () => {
  const folders = new Set(FILES.map((file) => file.slice(0, file.lastIndexOf('/'))));
  const missing = [...folders].flatMap((folder) => {
    const parts = folder.split('/');
    return parts.slice(1).flatMap((name, at) => {
      const room = parts.slice(0, at + 1).join('/');
      if (room === 'src' || isLeafOfOne(folders, room)) return [];
      return INSIDE[room]?.order.includes(`${name}/`) === true ? [] : [`${room} gives ${name}/ no place in its order.`];
    });
  });
  expect([...new Set(missing)]).toEqual([]);
});

/** A room whose only room inside holds its texts, style or the like needs no order of one. */
function isLeafOfOne(folders: ReadonlySet<string>, room: string): boolean {
  const inside = new Set(
    [...folders]
      .filter((folder) => folder.startsWith(`${room}/`))
      .map((folder) => folder.slice(room.length + 1).split('/')[0]),
  );
  return inside.size === 1 && INSIDE[room] === undefined;
}

test('no file is longer than one can hold in mind', () => {
  const lines = (file: string) => textOf(file).split('\n').length - 1;
  const long = ALL.filter((file) => lines(file) > MOST_LINES);
  const found = long.filter((file) => LONGER[file] === undefined);
  expect(found.map((file) => `${file} has ${lines(file)} lines; ${MOST_LINES} are the most.`)).toEqual([]);
  const needless = Object.keys(LONGER).filter((file) => !long.includes(file));
  expect(needless.map((file) => `${file} is no longer too long: take it out of the exceptions.`)).toEqual([]);
});

test('no folder holds more files than one can look over', () => {
  const found = foldersOf(['src', 'cli', 'web', 'tests', 'bench', '.ci'])
    .map((folder) => [folder, filesIn(folder)] as const)
    .filter(([, count]) => count > MOST_FILES);
  expect(found.map(([folder, count]) => `${folder} holds ${count} files; ${MOST_FILES} are the most.`)).toEqual([]);
});

function foldersOf(tops: readonly string[]): readonly string[] {
  return tops.flatMap((top) => {
    const inside = readdirSync(join(packageRoot(), top), { withFileTypes: true })
      .filter((one) => one.isDirectory() && one.name !== 'node_modules' && one.name !== 'venv')
      .map(({ name }) => `${top}/${name}`);
    return [top, ...foldersOf(inside)];
  });
}

function filesIn(folder: string): number {
  return readdirSync(join(packageRoot(), folder), { withFileTypes: true }).filter((one) => one.isFile()).length;
}

test('folders and files are named for what they hold', () => {
  const vague = ALL.filter((file) => /(utils?|helpers?|misc|manager)\b/i.test(file));
  expect(vague).toEqual([]);
  const crooked = ALL.filter((file) => !/^[a-z0-9./-]+$/.test(file));
  expect(crooked).toEqual([]);
});

test('what several test files share cleans up after a test: its module outlives the first file that reads it', () => {
  const shared = sources('tests').filter((file) => !file.endsWith('.test.ts'));
  const hooked = shared.filter((file) => /^\s*(?:before|after)(?:All|Each)\(/m.test(textOf(file)));
  expect(hooked).toEqual([]);
});
