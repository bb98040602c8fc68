import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownSentence } from '../../cli/terminal/usage-texts.js';
import { rollproof } from './command-line.js';

test('what a check of a command line says is said in every language', () => {
  const commands = new URL('../../cli/commands/', import.meta.url);
  const said = readdirSync(commands).flatMap((name) =>
    [...readFileSync(new URL(name, commands), 'utf8').matchAll(/\|\|\s*'([^']+ [^']+\.)'/g)].map(
      ([, text]) => text ?? '',
    ),
  );
  expect(said.length).toBeGreaterThan(3);
  expect(said.filter((text) => ownSentence(text, 'ru') === text)).toEqual([]);
});

test.each([
  ['ru', [], 'Назовите команду.'],
  ['kk', [], 'Команданы атаңыз.'],
  ['ru', ['adit', 'x'], 'Возможно, имелось в виду audit?'],
  ['kk', ['audit'], 'Аргументтер жеткіліксіз: берілгені 0, кемінде 1 керек'],
  ['ru', ['audit', 'x', '--no-such'], 'Неизвестный аргумент: '],
  ['kk', ['audit', 'x', '--fail-on', 'sometimes'], 'Параметр: fail-on, берілгені: "sometimes"'],
  ['ru', ['report', '--key-file'], 'Не хватает значения после: key-file'],
  ['kk', ['draw'], '--seed не --results көрсетіңіз.'],
  ['ru', ['evaluate'], 'Укажите --truth, --field или оба.'],
] as const)('wrong usage is said in %s: %j', async (language, argv, said) => {
  const { code, err } = await rollproof(...argv, '--lang', language);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(err).not.toMatch(/with --help|Missing|Unknown|arguments|Invalid/);
});
