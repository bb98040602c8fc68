import type { Language, Texts } from '../../model.js';
import { headOf } from '../../page/head.js';
import { type Page, pageIn } from '../../page/page.js';
import { STYLE } from '../../page/style/style.js';
import { printStyle } from '../../page/style/style-print.js';
import { type Content, html } from '../../page/template.js';
import { kitWords } from '../../page/words.js';

/** What the pages of a package say of their report. */
export interface PackageFrame {
  readonly title: Texts;
  readonly language: Language;
  /** The warning of an unmasked package; null in a masked one. */
  readonly warning: { readonly title: string; readonly text: string } | null;
}

const OWN_STYLE = `
main { padding-bottom: 2rem; }
.steps { padding-inline-start: 1.3rem; max-width: 68ch; }
.shelf td:nth-child(3) { overflow-wrap: anywhere; }
.asked { border-top: 1px solid var(--line); padding: 0.8rem 0; break-inside: avoid; }
.asked h3 { font: 650 1rem/1.4 var(--sans); }
.asked dt { color: var(--soft); font-size: 0.86rem; margin-top: 0.4rem; }
.asked ul { margin: 0; padding-inline-start: 1.2rem; }
.sheet { max-width: 46rem; margin-inline: auto; padding: 2rem clamp(1.1rem, 4vw, 2rem); }
.sheet h1 { font-size: 1.3rem; margin: 1.6rem 0 1rem; }
.blanks { display: grid; gap: 0.5rem; }
.blank { display: flex; gap: 0.6rem; align-items: baseline; }
.blank > span:last-child { flex: 1; border-bottom: 1px solid var(--strong-line); min-height: 1.4em; }
@media (max-width: 40rem) { .shelf td { overflow-wrap: anywhere; } }
`;

/** One page of a package in its language: no script, nothing from elsewhere, ready for paper. */
export function packagePage(frame: PackageFrame, document: string, body: (page: Page) => Content): string {
  const { language, title, warning } = frame;
  const page = pageIn(language, [language], { ...kitWords(language), document });
  const onPaper = printStyle([page], ({ say, words }) => ({
    title: say(title),
    head: warning?.title ?? words.leads,
    isWarning: warning !== null,
  }));
  return html`<!doctype html>
<html lang="${language}">
${headOf(page, { title: page.say(title), style: STYLE + OWN_STYLE + onPaper, script: '' })}
<body class="${warning === null ? 'masked' : 'unmasked'}">
${warning !== null && html`<aside class="revealed" aria-label="${warning.title}"><strong>${warning.title}.</strong> ${warning.text}</aside>`}
${body(page)}
</body>
</html>
`.markup;
}
