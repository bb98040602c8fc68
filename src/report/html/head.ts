import { createHash } from 'node:crypto';
import type { Page } from './page.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';
import { FINDING_STYLE } from './style-findings.js';
import { printStyle } from './style-print.js';
import { html, Safe } from './template.js';

/** The head of the page: the content security policy lets in this style and this script by their bytes, and nothing else. */
export function headOf(page: Page): Safe {
  const { report, words } = page;
  const style = STYLE + FINDING_STYLE + printStyle(page);
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
