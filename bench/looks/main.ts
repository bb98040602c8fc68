import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../src/model.js';
import { axeComplaints, brokenWords, openFile, sharedChromium } from '../../tests/publish/browser/chromium.js';
import { courtPages, everyPage, type Place } from './places.js';
import { reviewScreens } from './review.js';

/*
 * Looks at every page that the program writes and at every screen of the review, in every width, colour and language:
 * npm run bench:looks -- [DIRECTORY FOR PICTURES [PART OF A NAME]]. Says what sticks out, which words are broken, what axe finds to mend and what the
 * page complained of. People look at the pictures.
 */

export const WIDTHS = [360, 390, 768, 1280, 1920] as const;
/** axe takes longer than all the rest: a phone in the dark and a desk by day. */
const WITH_AXE = /dark, 390$|light, 1280$/;
const COLOURS = ['light', 'dark'] as const;
const [pictures, only = ''] = process.argv.slice(2);
if (pictures !== undefined) mkdirSync(pictures, { recursive: true });

let looks = 0;
let complaints = 0;

/** Opens what is folded, a few of each kind, as a reader does. */
const OPEN_SOME = `(() => {
  const kinds = new Map();
  for (const each of document.querySelectorAll('details')) {
    const opened = kinds.get(each.className) ?? 0;
    if (opened < 2) each.open = true;
    kinds.set(each.className, opened + 1);
  }
})()`;

export async function looked(page: Page, name: string, problems: readonly string[]): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
    const found = [
      ...(wide > width ? [`sticks out: ${wide}`] : []),
      ...(await brokenWords(page)).map((word) => `broken: ${word}`),
      ...(WITH_AXE.test(`${name}, ${width}`) ? await axeComplaints(page) : []),
    ];
    looks += 1;
    complaints += found.length;
    for (const each of found) console.log(`${name}, ${width}: ${each}`);
    if (pictures !== undefined)
      await page.screenshot({ path: join(pictures, `${name.replaceAll(/\W+/g, '-')}-${width}.png`) });
  }
  complaints += problems.length;
  for (const problem of problems) console.log(`${name}: ${problem}`);
}

async function lookAt(place: Place, language: Language): Promise<void> {
  for (const colorScheme of COLOURS) {
    const { page, problems } = await openFile(place.path, {
      colorScheme,
      bypassCSP: true,
      viewport: { width: 1280, height: 900 },
    });
    if (place.language === null) await page.locator(`label[for=language-${language}]`).click();
    await page.evaluate(OPEN_SOME);
    await looked(page, `${place.name} ${language} ${colorScheme}`, problems);
    await page.context().close();
  }
}

const wants = (name: string) => name.includes(only);
const folder = mkdtempSync(join(tmpdir(), 'rollproof-looks-'));
try {
  for (const place of everyPage(folder).filter(({ name }) => wants(name)))
    for (const language of place.language === null ? LANGUAGES : [place.language]) await lookAt(place, language);
  if (wants('review') || wants('court page')) {
    await reviewScreens(join(folder, 'audit', 'audit.sqlite'), wants('review') ? looked : null);
    if (wants('court page')) for (const place of courtPages(folder)) await lookAt(place, place.language ?? 'en');
  }
  console.log(`${looks} looks, ${complaints} complaints`);
} finally {
  await (await sharedChromium()).close();
  rmSync(folder, { recursive: true, force: true });
}
