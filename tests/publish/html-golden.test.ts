import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { AuditFile } from '../../src/database/audit-file.js';
import { LANGUAGES, type Language } from '../../src/model.js';
import { packageRoot } from '../../src/package-root.js';
import { renderHtml } from '../../src/publish/page/render-html.js';
import { readAudit } from '../../src/publish/read/read-audit.js';
import { pageLines } from './page-text.js';
import { sampleAudit, sampleChecks } from './sample-audit.js';

// The sample's report as it is read, in each language. UPDATE_GOLDEN=1 writes the files anew: read the difference then.

const folder = join(packageRoot(), 'tests', 'publish', 'golden');
let db: AuditFile;

beforeAll(async () => {
  db = await sampleAudit();
});

const page = (language: Language, languages: readonly Language[] = [language]) =>
  [...renderHtml(readAudit(db, { reveal: false, checks: sampleChecks() }), { language, languages })].join('');

/** Of findings that are built alike, the first of each check is enough; the SQL has tests of its own. */
function withoutRepeats(markup: string): string {
  return markup
    .replace(/<pre class="sql"[\s\S]*?<\/pre>/g, '')
    .replace(/(<details class="precinct"[\s\S]*?<\/details>)[\s\S]*?(<section id="pictures")/, '$1</section>$2')
    .replace(/<details class="other file"[\s\S]*?<\/details>/g, '')
    .replace(
      /(<div class="findings">\s*<details class="finding"[\s\S]*?<p class="fingerprint">[\s\S]*?<\/details>)[\s\S]*?\n<\/div>/g,
      '$1',
    );
}

test.each(LANGUAGES)('the sample reads as its golden file says: %s', (language) => {
  const read = `${pageLines(withoutRepeats(page(language))).join('\n')}\n`;
  const path = join(folder, `kz-2019.${language}.txt`);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, read);
  }
  expect(read).toBe(readFileSync(path, 'utf8'));
});

test('two runs give the same bytes, from the files on', async () => {
  const first = page('en', LANGUAGES);
  db.close();
  db = await sampleAudit();
  expect(page('en', LANGUAGES)).toBe(first);
});
