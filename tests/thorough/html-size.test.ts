import { expect, test } from 'vitest';
import { renderHtml } from '../../src/publish/page/render-html.js';
import { CHECK_COUNT, largeReport } from '../publish/fixture/large.js';

/** All 100,000 are in it, most of them in short and compressed. */
const MOST_BYTES = 9_000_000;
/** What a browser builds before anybody sees the page: bench/page.ts says how long that takes. */
const MOST_TAGS = 110_000;

test('100,000 findings of 60 checks and 10,000 precincts give a page of less than 9 MB in three languages', () => {
  let bytes = 0;
  let [said, tags] = [0, 0];
  for (const part of renderHtml(largeReport, { language: 'kk' })) {
    bytes += Buffer.byteLength(part);
    tags += part.match(/<[a-z]/g)?.length ?? 0;
    said += part.split('all are in findings.csv').length - 1;
  }
  expect(bytes).toBeLessThan(MOST_BYTES);
  expect(tags).toBeLessThan(MOST_TAGS);
  // What is cut is said: of each check, and of each finding whose evidence is cut.
  expect(said).toBeGreaterThan(CHECK_COUNT);
});
