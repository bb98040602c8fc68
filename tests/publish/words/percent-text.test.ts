import { expect, test } from 'vitest';
import { percentText } from '../../../src/publish/page/answers/answer-rows.js';
import type { Page } from '../../../src/publish/page/page.js';

test.each([
  [0, '0%'],
  [3 / 10_013, '0.03%'],
  [1 / 2_000_000, '0.00005%'],
  [0.0012, '0.1%'],
  [0.042, '4.2%'],
  [0.31, '31%'],
])('a share of %s says %s: what there is never reads as none', (share, said) => {
  expect(percentText({ language: 'en' } as Page, share)).toBe(said);
});
