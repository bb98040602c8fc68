import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rollproof } from '../../cli/command-line.js';
import { browserIsMissing, openFile } from './chromium.js';

// A folder whose every cell is hostile, audited by the command as anybody would, and opened in a browser.

const HOSTILE = [
  '<script>document.title="ran"</script>',
  '"><img src=x onerror="document.title=`ran`">',
  '<svg onload="document.title=`ran`"><style>*{display:none!important}</style></svg>',
  '</td></tr></table></details></main><style>body{display:none}</style>',
  '</style></script><!--',
  "javascript:document.title='ran'",
  'Иванов\u202Eвонави\u2066x',
  `${'Ш'.repeat(4000)}`,
  'سعيد بن علي',
  '{{7*7}}\u0024{7*7}&lt;b&gt;',
] as const;

let folder = '';
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe.skipIf(browserIsMissing())('a hostile folder through the command, in Chromium', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rollproof-hostile-'));
    mkdirSync(join(folder, 'in'));
    const lines = HOSTILE.flatMap((cell, i) =>
      ['101', '102'].map((precinct) => {
        const text = quoted(cell);
        const iin = `8501011${String(i).padStart(5, '0')}`;
        return [precinct, text, text, text, text, '01.01.1885', iin, text].join(',');
      }),
    );
    // The same person on two lists: names and addresses become evidence.
    const twice = [0, 1, 2, 3, 7, 8].flatMap((i) =>
      ['101', '102'].map((precinct) => {
        const text = quoted(HOSTILE[i] ?? '');
        return [precinct, text, text, text, text, '01.01.1885', '850101100101', text].join(',');
      }),
    );
    const header = `precinct,entry_no,surname,given_name,patronymic,birth_date,iin,address`;
    writeFileSync(join(folder, 'in', 'voter_list.csv'), [header, ...lines, ...twice].join('\n'));
    writeFileSync(
      join(folder, 'in', 'election.yaml'),
      `extends: kz-2019\nloading: {most_lost: 1}\ntitle:\n  en: '${HOSTILE[0].replaceAll("'", "''")}'\n  ru: '${HOSTILE[3]}'\n  kk: x\n`,
    );
    const done = await rollproof(
      'audit',
      join(folder, 'in'),
      '--out',
      join(folder, 'out'),
      '--reveal',
      '--fail-on',
      'never',
    );
    expect([done.code, done.err]).toEqual([0, '']);
    expect([...done.out].filter((character) => character < ' ' && character !== '\n')).toEqual([]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['report.html', 1280],
    ['report.html', 360],
    ['report-revealed.html', 1280],
    ['report-revealed.html', 360],
  ])('%s at %i pixels: nothing runs, nothing is asked for, nothing sticks out', async (name, width) => {
    const { page, problems, requests, url } = await openFile(join(folder, 'out', name), {
      viewport: { width, height: 800 },
    });
    await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
    expect(problems).toEqual([]);
    expect(requests).toEqual([url]);
    expect(await page.title()).not.toBe('ran');
    expect(await page.locator('main > section').count()).toBeGreaterThan(5);
    expect(await page.locator('#summary').isVisible()).toBe(true);
    expect(await page.locator('main img, main iframe, main style, main script, svg style').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.context().close();
  });
});
