import { expect, test } from 'vitest';
import { renderSummary } from '../../cli/terminal/summary.js';
import { CHECKS } from '../publish/fixture/checks.js';
import { fixtureReport } from '../publish/fixture/report.js';

test('a blind check stands under words of its own, not among those that had nothing to examine', () => {
  const [first] = CHECKS;
  if (first === undefined) throw new Error('the fixture has no check');
  const examined = { en: 'Blind at 40 of 60: 101: 9', ru: 'Не видно', kk: 'Көрінбейді' };
  const blind = {
    ...first,
    outcome: 'blind' as const,
    findingCount: 0,
    nothingToExamine: true,
    reason: null,
    examined,
  };
  const terminal = { bold: (text: string) => text } as Parameters<typeof renderSummary>[2];
  const lines = renderSummary(fixtureReport({ checks: [blind] }), 'en', terminal, [], null).split('\n');
  const at = lines.indexOf('Could not have seen anything (not a pass):');
  expect(at).toBeGreaterThan(0);
  expect(lines[at + 1]).toContain('Blind at 40 of 60: 101: 9');
  expect(lines.some((line) => line.startsWith('Ran, but had nothing to examine'))).toBe(false);
});

test('where a page was written, its place comes first and the rest fits into a screen', () => {
  const terminal = { bold: (text: string) => text } as Parameters<typeof renderSummary>[2];
  const files = ['out/audit.sqlite', 'out/report.html'];
  for (const [language, people, first] of [
    ['en', '21 people stand on the lists of two precincts or more at once', 'Report: out/report.html'],
    ['ru', '21 человек числится одновременно в списках двух и более участков', 'Отчёт: out/report.html'],
    ['kk', '21 адам екі немесе одан көп учаскенің тізімінде қатар тұр', 'Есеп: out/report.html'],
  ] as const) {
    const text = renderSummary(fixtureReport(), language, terminal, files, null);
    const lines = text.split('\n');
    expect(lines[0]).toBe(first);
    expect(text).toContain(people);
    expect(text).toContain('DR02');
    expect(text).toContain('(RT01, AV07)');
    expect(lines.length).toBeLessThan(40);
    // What a hostile file wrote reaches no terminal as it is.
    expect(text).not.toMatch(/[\u001b\u202e]/);
  }
});
