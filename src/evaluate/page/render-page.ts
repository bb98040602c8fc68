import { LANGUAGES, type Language } from '../../model.js';
import { PICTURE_STYLE } from '../../page/drawing/style.js';
import { headOf, scriptElement } from '../../page/head.js';
import { languageStyle, languageSwitch } from '../../page/language-switch.js';
import { MARKS } from '../../page/marks.js';
import { inLanguages, type Pages } from '../../page/page.js';
import { LANGUAGE_SCRIPT } from '../../page/script/script-language.js';
import { SORT_SCRIPT } from '../../page/script/script-sort.js';
import { STYLE } from '../../page/style/style.js';
import { FOLD_STYLE, SORTER_STYLE, SUMMARY_STYLE } from '../../page/style/style-fold.js';
import { printStyle } from '../../page/style/style-print.js';
import { html, type Safe } from '../../page/template.js';
import { fieldContent } from '../../publish/page/sections/field-section.js';
import type { FieldResults } from '../../publish/words/field-words.js';
import { fieldText } from '../../publish/words/field-words.js';
import type { Evaluation } from '../evaluate-audit.js';
import { type Audited, type EvaluationPage, evaluationPages } from './evaluation-page.js';
import { calibrationPicture, checksPicture, damagePicture } from './pictures.js';
import { checkSection, linkingSection, strengthSection, tierSection } from './tables.js';
import { evaluationTexts } from './texts.js';

/** Keeps the page in the chosen language and sorts its tables; the page is complete without it. */
const SCRIPT = `
'use strict';
(() => {
${LANGUAGE_SCRIPT}${SORT_SCRIPT}
  chooseLanguage();
})();
`;

/** Renders an evaluation as one self-contained page in every language, in the report's look and under its policy. */
export function* renderEvaluation(
  evaluation: Evaluation,
  audited: Audited,
  language: Language,
  field: FieldResults | null = null,
): Iterable<string> {
  const others = LANGUAGES.filter((other) => other !== language);
  const pages = evaluationPages(audited, [language, ...others]);
  yield html`<!doctype html>
<html lang="${language}">
${headOf(pages[0], { title: pages[0].say(audited.election.title), style: styleOf(pages), script: SCRIPT })}
<body class="masked">
`.markup;
  yield inLanguages(pages, (page) => bodyOf(page, evaluation, field)).markup;
  yield html`${scriptElement(SCRIPT)}
</body>
</html>
`.markup;
}

function styleOf(pages: Pages<EvaluationPage>): string {
  const onPaper = printStyle(pages, ({ audited, words, say }) => ({
    title: say(audited.election.title),
    head: words.leads,
    isWarning: false,
  }));
  const own = [STYLE, languageStyle(pages[0]), SUMMARY_STYLE, FOLD_STYLE, PICTURE_STYLE, SORTER_STYLE, onPaper];
  return own.join('\n');
}

function bodyOf(page: EvaluationPage, evaluation: Evaluation, field: FieldResults | null): Safe {
  const { audited, words } = page;
  const texts = evaluationTexts(page.language);
  const { all, checks, linking } = evaluation;
  return html`<a class="skip" href="#result">${words.skip}</a>
${MARKS}
<header class="title">
<div class="top"><p class="kicker">${words.document} · <bdi>Rollproof</bdi></p>${languageSwitch(page)}</div>
<h1>${page.say(audited.election.title)}</h1>
</header>
<main>
<section class="summary" aria-labelledby="result"><h2 id="result" class="leads">${texts.found}: ${page.figures.count(all.found)} / ${page.figures.count(all.planted)}</h2>
<p class="result">${texts.result(page.figures, all.found, all.planted, all.right, all.right + all.wrong)}</p></section>
${strengthSection(page, evaluation)}
${checksPicture(page, checks)}
${checkSection(page, checks)}
${tierSection(page, checks)}
${field !== null && html`<section id="field" aria-labelledby="field-title"><h2 id="field-title">${fieldText(field, page.language).words.title}</h2>${fieldContent(field, page.language, 'field')}</section>`}
${linkingSection(page, linking, linking !== null && [damagePicture(page, linking.damage), calibrationPicture(page, linking.calibration)])}
</main>
<footer class="end"><p>${words.leads}. ${words.document}, <bdi>Rollproof</bdi>.</p></footer>
`;
}
