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
