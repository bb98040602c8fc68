import { expect, test } from 'vitest';
import { COMMANDS } from '../../cli/command-list.js';
import { rollproof } from './command-line.js';

/** What stands in --help as a command line, and what only its own words can say. */
const NO_SENTENCE = /rollproof .*|zcat .*|Fields for --map.*|\[[^\]]*\]|then: .*|spark:\/\/\S*/giu;

test.each([
  ['ru', /Параметры:/u, /Язык результатов/u],
  ['kk', /Параметрлер:/u, /Нәтижелер тілі/u],
] as const)('--help of every command speaks %s', async (language, options, common) => {
  const english: string[] = [];
  for (const { usage } of COMMANDS) {
    const [name = ''] = usage.split(' ');
    const { code, out } = await rollproof(name, '--help', '--lang', language);
    expect(code).toBe(0);
    expect(out).toMatch(options);
    expect(out.replace(/\s+/g, ' ')).toMatch(common);
    // Examples are command lines with a word of English behind them; what options do is not.
    const [described = ''] = out.split(/Примеры:|Мысалдар:/u);
    for (const line of described.replace(NO_SENTENCE, '').split('\n'))
      if (/(?:\b[a-z]{2,} ){3}/i.test(line)) english.push(`${name}: ${line.trim()}`);
  }
  expect(english).toEqual([]);
});

test('without a command the list of commands is told in the chosen language, and English is what it was', async () => {
  const { out } = await rollproof('--help', '--lang', 'ru');
  expect(out).toContain('Проверить папку выгрузок');
  expect(out).toContain('Коды выхода: 0');
  const english = (await rollproof('--help')).out;
  expect(english).toContain('Audit a folder of extracts');
  expect(english).toContain('Commands:');
});
