import { LANGUAGES, type Language } from '../../model.js';
import { languageSwitch } from '../../page/language-switch.js';
import { html, type Safe } from '../../page/template.js';
import { headOf, SCRIPT_ELEMENT } from '../../publish/page/head.js';
import { inLanguages, MARKS, type Page, type Pages, pagesOf } from '../../publish/page/page.js';
import type { AuditReport } from '../../publish/read/report-model.js';
import type { Evaluation } from '../evaluate-audit.js';
import { calibrationPicture, checksPicture, damagePicture } from './pictures.js';
import { checkSection, linkingSection, strengthSection, tierSection } from './tables.js';
import { evaluationTexts } from './texts.js';

/** Renders an evaluation as one self-contained page in every language, in the report's look and under its policy. */
export function* renderEvaluation(evaluation: Evaluation, report: AuditReport, language: Language): Iterable<string> {
  const others = LANGUAGES.filter((other) => other !== language);
  const [first, ...rest] = pagesOf(report, [language, ...others]);
  const pages: Pages = [named(first), ...rest.map(named)];
  yield html`<!doctype html>
<html lang="${language}">
${headOf(pages)}
<body class="masked">
`.markup;
  yield inLanguages(pages, (page) => bodyOf(page, evaluation)).markup;
  yield html`${SCRIPT_ELEMENT}
</body>
</html>
`.markup;
}

/** The same page under the name of what it is. */
function named(page: Page): Page {
  return { ...page, words: { ...page.words, document: evaluationTexts(page.language).document } };
}

function bodyOf(page: Page, evaluation: Evaluation): Safe {
  const { report, words } = page;
  const texts = evaluationTexts(page.language);
  const { all, checks, linking } = evaluation;
  return html`<a class="skip" href="#result">${words.skip}</a>
${MARKS}
<header class="title">
<div class="top"><p class="kicker">${words.document} · <bdi>Rollproof</bdi></p>${languageSwitch(page)}</div>
<h1>${page.say(report.election.title)}</h1>
</header>
<main>
<section class="summary" aria-labelledby="result"><h2 id="result" class="leads">${texts.found}: ${page.figures.count(all.found)} / ${page.figures.count(all.planted)}</h2>
<p class="result">${texts.result(page.figures, all.found, all.planted, all.right, all.right + all.wrong)}</p></section>
${strengthSection(page, evaluation)}
${checksPicture(page, checks)}
${checkSection(page, checks)}
${tierSection(page, checks)}
${linkingSection(page, linking, linking !== null && [damagePicture(page, linking.damage), calibrationPicture(page, linking.calibration)])}
</main>
<footer class="end"><p>${words.leads}. ${words.document}, <bdi>Rollproof</bdi>.</p></footer>
`;
}
