import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../cli/run.js';
import { shownHeader } from '../../src/extracts/understand-header.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollproof-headers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that a command says. */
async function said(...argv: string[]): Promise<string> {
  let text = '';
  const take = (more: string) => {
    text += more;
  };
  const terminal = { out: take, err: take, progress: () => {}, progressEnds: () => {}, width: 100, bold: String };
  await run(argv, terminal);
  return text;
}

const PEOPLE = [
  '131;1;Quillfeather;Bramwell;03.12.1845;451203146531',
  '131;2;Thistledown;Peregrine;04.11.1846;461104146532',
];
const HEADER = 'precinct;line number;surname;given name;birth date;iin';

test.each([
  ['a list without a header', PEOPLE.join('\n')],
  ['a header over people that no extract has', `a;b;c;d;e;f\n${PEOPLE.join('\n')}`],
  ['people above the header', `${PEOPLE[0]}\n${HEADER}\n${PEOPLE[1]}`],
  ['a title line that looks like a header over the first record', `precinct;;surname;;;\n${PEOPLE.join('\n')}`],
  ['two lists in one line', `${HEADER};${PEOPLE[0]}\n${PEOPLE[1]};;;;;;`],
])('no message names anybody of %s', async (_, text) => {
  writeFileSync(join(folder, 'voter_list.csv'), `${text}\n`);
  for (const argv of [
    ['load', folder, '--dry-run'],
    ['load', folder, '--dry-run', '--json', '--lang', 'ru'],
    ['load', folder, '--db', join(folder, 'a.db')],
    ['match', join(folder, 'voter_list.csv')],
    ['match', join(folder, 'voter_list.csv'), '--map', 'nothing=surname'],
    ['init', folder, '--yes'],
  ]) {
    const text = await said(...argv);
    expect(text).not.toBe('');
    expect(text).not.toMatch(/quillfeather|thistledown|bramwell|peregrine|451203146531|461104146532/i);
  }
});

test('a header is shown as it is, unless a person stands in it', () => {
  const lawful = ['Участок', 'Избирателей на 09.06.2019', 'Примечание 12', 'Отчество', 'Remark'];
  expect(shownHeader(lawful)).toEqual(lawful);
  expect(shownHeader(['Участок', 'Oak', '7', '451203146531'])).toEqual(['Участок', 'xxx', '9', '999999999999']);
  expect(shownHeader(['surname', 'Oak', '03.12.1845'])).toEqual(['surname', 'xxx', '99.99.9999']);
  expect(shownHeader(['Ким', 'Олег', 'Иванович'])).toEqual(['xxx', 'xxxx', 'xxxxxxxx']);
});
