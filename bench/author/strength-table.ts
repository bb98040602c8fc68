import { basename, dirname, join } from 'node:path';
import { type Check, checksFolder, strengthSentences } from '../../src/checks/index.js';
import { STRENGTHS } from '../../src/model.js';

/** The page that says of each check what makes its findings strong and what brings them down; `npm run pages` writes it. */
export function strengthPage(): string {
  return join(checksFolder(), 'STRENGTH.md');
}

/**
 * The table of all checks with the claims that decide the strength of a finding, strongest checks first, from their check.yaml.
 * That the SQL decides so is shown by every finding of every example (tests/bench/strength-table.test.ts).
 */
export function strengthTable(checks: readonly Check[]): string {
  const strongestFirst = [...checks].sort(
    (a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) || a.code.localeCompare(b.code),
  );
  const rows = strongestFirst.map((check) => {
    const { code, folder, strength, claims } = check;
    const said = (effect: 'raises' | 'lowers') =>
      claims
        .filter((claim) => claim.effect === effect)
        .map(({ text }) => text.en)
        .join('; ');
    const link = `${basename(dirname(folder))}/${basename(folder)}`;
    return `| [${code}](${link}) | ${strength} | ${said('raises')} | ${said('lowers')} |`;
  });
  return [
    '# What makes a finding strong, and what brings it down',
    '',
    ...strengthSentences('en').map((sentence) => `- ${sentence}`),
    '',
    'A finding below the most that its check can claim prints a claim that raises and is not true of it, or one that lowers and is; a',
    'contradiction prints none that lowers. Where both columns are empty every finding of the check has its strength. Written by',
    '`npm run pages` from each check.yaml.',
    '',
    '| check | at most | what raises it | what brings it down |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
