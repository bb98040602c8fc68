import { expect, test } from 'vitest';
import { rollproof } from './command-line.js';

test.each(['DR2', 'dr2', 'DR-02', 'DR 002', 'DR02-same-iin'])('explain %s offers DR02', async (code) => {
  const { code: exit, out, err } = await rollproof('explain', code);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain('Did you mean DR02?');
});

test('a number that no check of the family has brings the family, and nothing is guessed', async () => {
  const { code, err } = await rollproof('explain', 'DR99');
  expect(code).toBe(2);
  expect(err).not.toContain('Did you mean');
  expect(err).toMatch(/DR01, DR02/);
  expect(err).not.toContain('AV01');
});

test('letters that no check has bring every code', async () => {
  const { err } = await rollproof('explain', 'XX2');
  expect(err).not.toContain('Did you mean');
  expect(err).toMatch(/AV01[\s\S]*DR02/);
});

test.each([
  ['en', /\bIIN\b|\bAVC\b/g, /personal number/],
  ['ru', /ИИН/g, /личн\p{L}+ номер/u],
  ['kk', /ЖСН/g, /жеке нөмір/],
])('explain speaks of no one country, and says what its words are in Kazakhstan: %s', async (lang, short, general) => {
  const { out } = await rollproof('explain', 'AV12', '--lang', lang);
  expect(out).toMatch(general);
  // The page behind a translation is English and its SQL is code.
  const prose = out.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  expect(prose.match(short)).toHaveLength(lang === 'en' ? 2 : 1);
});
