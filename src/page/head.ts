import { createHash } from 'node:crypto';
import type { Page } from './page.js';
import { html, Safe } from './template.js';

/** What a page looks like and what runs in it. */
export interface Look {
  readonly title: string;
  readonly style: string;
  readonly script: string;
}

/** The head of a page: the content security policy lets in this style and this script by their bytes, and nothing else. */
export function headOf({ words }: Page, { title, style, script }: Look): Safe {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${digest(style)}'`,
    `script-src 'sha256-${digest(script)}'`,
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
<title>${title} · ${words.document}</title>
<style>${new Safe(style)}</style>
</head>`;
}

/** The script element, for the end of the body. */
export function scriptElement(script: string): Safe {
  return new Safe(`<script>${script}</script>`);
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
