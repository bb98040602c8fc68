import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATHS = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Chromium's path: CHROMIUM, or where Debian and others put it; null where there is none. */
export const chromiumPath: string | null = PATHS.find((path) => path !== '' && existsSync(path)) ?? null;

const MISSING =
  'Chromium is needed for the browser tests: install it (Debian: apt-get install chromium) or set CHROMIUM to its path.';

/** True where browser tests must be left out; says so. On a build server they must not be left out: there they fail. */
export function browserIsMissing(): boolean {
  if (chromiumPath !== null || process.env['CI'] === 'true') return false;
  console.warn(`Browser tests skipped. ${MISSING}`);
  return true;
}

/** Starts Chromium without a sandbox, as containers need it, and with its network cut off, but for servers of this machine where they are asked for. */
export async function launchOffline({ loopback = false } = {}): Promise<Browser> {
  if (chromiumPath === null) throw new Error(MISSING);
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      `--host-resolver-rules=MAP * ~NOTFOUND${loopback ? ', EXCLUDE 127.0.0.1' : ''}`,
      '--proxy-server=127.0.0.1:9',
    ],
  });
}
