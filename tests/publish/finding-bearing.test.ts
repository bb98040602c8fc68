import { expect, test } from 'vitest';
import { findingReasons } from '../../src/publish/page/findings/finding-reasons.js';
import { pagesOf } from '../../src/publish/page/page.js';
import { CHECKS } from './fixture/checks.js';
import { findings } from './fixture/findings.js';
import { shortReport } from './fixture/report.js';

const same = (text: string) => ({ en: text, ru: text, kk: text });

test('beside each innocent explanation stands what the records say for it and against it; what they do not say stands nowhere', () => {
  const page = pagesOf(shortReport(), ['en'])[0];
  const check = {
    ...CHECKS[0]!,
    innocent: ['a slip of the pen', 'two people', 'a refused voter', 'a lost page'].map(same),
    spokenAgainst: [null, null, null, null],
    bearing: [
      { for: ['mistyped'], against: ['one_person'] },
      { for: ['not one_person'], against: ['one_person'] },
      { for: ['kept'], against: ['not kept'] },
      { for: [], against: [] },
    ],
  };
  const [first] = findings();
  const claims = [
    { name: 'mistyped', holds: true, text: same('a neighbouring number is unused') },
    { name: 'one_person', holds: true, text: same('all names agree') },
    { name: 'kept', holds: null, text: same('not known: it was kept') },
  ];
  const text = findingReasons(page, { ...first!, spokenAgainst: new Set(), claims }, check, true).markup;
  const items = [...text.matchAll(/<li>(.*?)<\/li>/g)].map(([, item]) => item!.replace(/<[^>]+>/g, ''));
  expect(items.slice(-4)).toEqual([
    // Spoken against and nothing for it: told before those that are open.
    'two people The records speak against it: all names agree.',
    'a slip of the pen The records speak for it: a neighbouring number is unused. The records speak against it: all names agree.',
    'a refused voter',
    'a lost page',
  ]);
  // Where all are spoken against, no verdict follows: there may be others.
  const none = { ...check, innocent: [same('two people')], bearing: [check.bearing[1]!] };
  expect(findingReasons(page, { ...first!, spokenAgainst: new Set(), claims }, none, true).markup).toContain(
    'there may be others',
  );
});
