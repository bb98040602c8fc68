import { LANGUAGES, type Language } from '../../../model.js';
import { PICTURE_STYLE } from '../../../page/drawing/style.js';
import { headOf, scriptElement } from '../../../page/head.js';
import { languageStyle, languageSwitch } from '../../../page/language-switch.js';
import { MARKS } from '../../../page/marks.js';
import { inLanguages, type Page, type Pages, pageIn, pagesIn } from '../../../page/page.js';
import { LANGUAGE_SCRIPT } from '../../../page/script/script-language.js';
import { SORT_SCRIPT } from '../../../page/script/script-sort.js';
import { STYLE } from '../../../page/style/style.js';
import { FOLD_STYLE, SORTER_STYLE, SUMMARY_STYLE } from '../../../page/style/style-fold.js';
import { printStyle } from '../../../page/style/style-print.js';
import { html, type Safe } from '../../../page/template.js';
import { kitWords } from '../../../page/words.js';
import type { MatchReport } from './match-report.js';
import { pairsSection } from './pairs-section.js';
import { personsPicture } from './persons-picture.js';
import { reliabilityPicture } from './reliability-picture.js';
import { MATCH_STYLE, WATERFALL_SCRIPT } from './script-waterfall.js';
import { blockingSection, filesTable, truthSection } from './tables.js';
import { matchPageTexts } from './texts.js';
import { thresholdsPicture } from './thresholds-picture.js';
import { weightsPicture } from './weights-picture.js';

/** Keeps the page in the chosen language, sorts its tables and draws other pairs; the page is complete without it. */
const SCRIPT = `
'use strict';
(() => {
${LANGUAGE_SCRIPT}${SORT_SCRIPT}${WATERFALL_SCRIPT}
  chooseLanguage();
})();
`;

/** Renders a matching as one self-contained page in every language, in the report's look and under its policy. */
export function* renderMatch(report: MatchReport, language: Language): Iterable<string> {
  const others = LANGUAGES.filter((other) => other !== language);
  const pages = pagesIn([language, ...others], (each) =>
    pageIn(each, [language, ...others], { ...kitWords(each), document: matchPageTexts(each).document }),
  );
  yield html`<!doctype html>
<html lang="${language}">
${headOf(pages[0], { title: titleOf(pages[0], report), style: styleOf(pages, report), script: SCRIPT })}
<body class="masked">
`.markup;
  yield inLanguages(pages, (page) => bodyOf(page, report)).markup;
  yield html`${scriptElement(SCRIPT)}
</body>
</html>
`.markup;
}

function titleOf({ language, figures }: Page, { files, summary }: MatchReport): string {
  return matchPageTexts(language).title(figures, files.length, summary.records);
}

function styleOf(pages: Pages, report: MatchReport): string {
  const onPaper = printStyle(pages, (page) => ({
    title: titleOf(page, report),
    head: page.words.leads,
    isWarning: false,
  }));
  const own = [STYLE, languageStyle(pages[0]), SUMMARY_STYLE, FOLD_STYLE, PICTURE_STYLE, SORTER_STYLE, MATCH_STYLE];
  return [...own, onPaper].join('\n');
}

function bodyOf(page: Page, report: MatchReport): Safe {
  const { words } = page;
  return html`<a class="skip" href="#result">${words.skip}</a>
${MARKS}
<header class="title">
<div class="top"><p class="kicker">${words.document} · <bdi>Rollproof</bdi></p>${languageSwitch(page)}</div>
<h1>${titleOf(page, report)}</h1>
</header>
<main>
${summarySection(page, report)}
${truthSection(page, report)}
${thresholdsPicture(page, report)}
${reliabilityPicture(page, report)}
${weightsPicture(page, report)}
${pairsSection(page, report)}
${personsPicture(page, report)}
${blockingSection(page, report)}
</main>
<footer class="end"><p>${words.leads}. ${words.document}, <bdi>Rollproof</bdi>.</p></footer>
`;
}

function summarySection(page: Page, report: MatchReport): Safe {
  const texts = matchPageTexts(page.language);
  const { summary } = report;
  const { count } = page.figures;
  const notes = [
    texts.threshold(page.figures.plain(summary.threshold)),
    ...(summary.refusedLinks > 0 ? [texts.refused(page.figures, summary.refusedLinks)] : []),
    ...(summary.broken > 0 ? [texts.broken(page.figures, summary.broken)] : []),
    ...(summary.asides > 0 ? [texts.asides(page.figures, summary.asides)] : []),
    ...(summary.unused.length > 0 ? [`${texts.unused}: ${summary.unused.join(', ')}.`] : []),
  ];
  return html`<section class="summary" aria-labelledby="result"><h2 id="result" class="leads">${texts.found}: ${count(summary.personsWithSeveral)}</h2>
<p class="result">${texts.says(page.figures, summary.persons, summary.pairs, summary.records)} ${texts.wrong(page.figures, page.figures.plain(Math.round(summary.wrong.expected * 10) / 10), summary.wrong.bound)}</p>
<p class="sentence">${texts.caution}</p>
${notes.map((note) => html`<p class="note">${note}</p>`)}
${filesTable(page, report)}</section>`;
}
