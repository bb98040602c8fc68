import { spawn } from 'node:child_process';
import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../src/model.js';
import { sharedChromium } from '../../tests/publish/browser/chromium.js';
import { MAIN } from './places.js';

type Looked = (page: Page, name: string, problems: readonly string[]) => Promise<void>;

/** What a reviewer opens, by the keys or the button that open it. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  finding: async () => undefined,
  document: (page) => page.keyboard.press('3'),
  progress: (page) => page.keyboard.press('p'),
  keys: (page) => page.keyboard.press('?'),
  unmasked: (page) => page.locator('main button').last().click(),
};
const SETTLED_MS = 700;

/** One decision, so that the page for a court has something to say. */
async function decide(page: Page): Promise<void> {
  await page.keyboard.press('4');
  await page.keyboard.type('Both pages bear the signature.');
  await page.keyboard.press('Control+Enter');
  await page.waitForTimeout(SETTLED_MS);
}

/** Every screen of the review, in every language and both colours; then one decision, so that the page for a court has something to say. */
export async function reviewScreens(db: string, looked: Looked | null): Promise<void> {
  const server = spawn(process.execPath, [MAIN, 'review', '--db', db, '--as', 'Looks', '--quiet', '--reveal']);
  const address = await new Promise<string>((found, reject) => {
    server.stdout.once('data', (text: Buffer) => found(String(text).trim()));
    server.once('exit', (code) => reject(new Error(`the review ended with ${code}`)));
  });
  const browser = await sharedChromium();
  const screen = async (
    language: Language,
    colorScheme: 'light' | 'dark',
    act: (page: Page, problems: readonly string[]) => Promise<void>,
  ) => {
    const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(`${address}#?check=DR02&lang=${language}`);
    await page.waitForSelector('textarea');
    await act(page, problems);
    await context.close();
  };
  try {
    for (const language of looked === null ? [] : LANGUAGES)
      for (const colour of ['light', 'dark'] as const)
        for (const [name, show] of Object.entries(SCREENS))
          await screen(language, colour, async (page, problems) => {
            await show(page);
            await page.waitForTimeout(SETTLED_MS);
            await looked?.(page, `review ${name} ${language} ${colour}`, problems);
          });
    await screen('en', 'light', decide);
  } finally {
    server.kill('SIGINT');
  }
}
