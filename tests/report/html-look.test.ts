import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { renderHtml } from '../../src/report/html/render-html.js';
import { fixtureReport } from './html-fixture.js';

test('look', () => {
  for (const language of ['en', 'ru', 'kk'] as const) {
    const parts = [...renderHtml(fixtureReport(), { language })].join('');
    writeFileSync(`/tmp/r2/${language}.html`, parts);
    console.log(language, parts.length);
  }
  writeFileSync('/tmp/r2/open.html', [...renderHtml(fixtureReport({ revealed: true }), { language: 'en' })].join(''));
});
