import { createHash } from 'node:crypto';
import { languageStyle } from '../../page/language-switch.js';
import { STYLE } from '../../page/style/style.js';
import { html, Safe } from '../../page/template.js';
import { PICTURE_STYLE } from '../pictures/style.js';
import type { Pages } from './page.js';
import { SCRIPT } from './script/script.js';
import { FINDING_STYLE } from './style/style-findings.js';
import { PRECINCT_STYLE } from './style/style-precincts.js';
import { printStyle } from './style/style-print.js';

/** The head of the page: the content security policy lets in this style and this script by their bytes, and nothing else. */
export function headOf(pages: Pages): Safe {
  const [page] = pages;
  const { report, words } = page;
  const style = STYLE + languageStyle(page) + FINDING_STYLE + PICTURE_STYLE + PRECINCT_STYLE + printStyle(pages);
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${digest(style)}'`,
    `script-src 'sha256-${digest(SCRIPT)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<head>
<meta charset="utf-8">
${new Safe(`<meta http-equiv="Content-Security-Policy" content="${policy}">`)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${page.say(report.election.title)} · ${words.document}</title>
<style>${new Safe(style)}</style>
</head>`;
}

/** The script element, for the end of the body. */
export const SCRIPT_ELEMENT = new Safe(`<script>${SCRIPT}</script>`);

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
