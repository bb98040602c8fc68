import { LANGUAGES, type Language, type Texts } from '../../model.js';
import { PICTURE_STYLE } from '../../page/drawing/style.js';
import { headOf, scriptElement } from '../../page/head.js';
import { languageStyle, languageSwitch } from '../../page/language-switch.js';
import { MARKS } from '../../page/marks.js';
import { inLanguages, type Page, pageIn, pagesIn } from '../../page/page.js';
import { LANGUAGE_SCRIPT } from '../../page/script/script-language.js';
import { SORT_SCRIPT } from '../../page/script/script-sort.js';
import { STYLE } from '../../page/style/style.js';
import { FOLD_STYLE, SORTER_STYLE, SUMMARY_STYLE } from '../../page/style/style-fold.js';
import { printStyle } from '../../page/style/style-print.js';
import { numberTable, scrollBox } from '../../page/tables.js';
import { html, type Safe } from '../../page/template.js';
import { kitWords } from '../../page/words.js';
import { CHANGE_KINDS, CHANGE_REASONS, UNDONE_KINDS, UNEXPLAINED } from '../words/change-words.js';
import { announcedRows } from './announced-rows.js';
import { areaTable, massTable } from './area-tables.js';
import { calendarOf } from './calendar.js';
import { flowOfStates } from './flow.js';
import type { AnnouncedTerm } from './read-announced.js';
import type { StatesStep } from './states-step.js';
import { STATES_TEXTS } from './texts.js';

/** Keeps the page in the chosen language and sorts its tables; the page is complete without it. */
const SCRIPT = `
'use strict';
(() => {
${LANGUAGE_SCRIPT}${SORT_SCRIPT}
  chooseLanguage();
})();
`;

/** Renders two states of a list, or a series, as one self-contained page in every language: counts and precincts, no value of any record. */
export function* renderStates(steps: readonly StatesStep[], language: Language): Iterable<string> {
  const languages = [language, ...LANGUAGES.filter((other) => other !== language)] as const;
  const pages = pagesIn(languages, (each) =>
    pageIn(each, languages, { ...kitWords(each), document: STATES_TEXTS.document[each] }),
  );
  const onPaper = printStyle(pages, ({ words }) => ({ title: words.document, head: words.leads, isWarning: false }));
  const parts = [
    STYLE,
    '.scroll + h3 { margin-top: 1.8rem; } .under { padding-left: 1.4rem; }',
    languageStyle(pages[0]),
    SUMMARY_STYLE,
    FOLD_STYLE,
    PICTURE_STYLE,
    SORTER_STYLE,
    onPaper,
  ];
  const head = headOf(pages[0], { title: pages[0].words.document, style: parts.join('\n'), script: SCRIPT });
  yield html`<!doctype html>
<html lang="${language}">
${head}
<body class="masked">
`.markup;
  yield inLanguages(pages, (page) => bodyOf(page, steps)).markup;
  yield html`${scriptElement(SCRIPT)}
</body>
</html>
`.markup;
}

function bodyOf(page: Page, steps: readonly StatesStep[]): Safe {
  const { words, say } = page;
  const [first, last] = [steps[0]!.from, steps.at(-1)!.to];
  return html`<a class="skip" href="#result">${words.skip}</a>
${MARKS}
<header class="title">
<div class="top"><p class="kicker">${words.document} · <bdi>Rollproof</bdi></p>${languageSwitch(page)}</div>
<h1><bdi>${first.name}</bdi> → <bdi>${last.name}</bdi></h1>
</header>
<main>
<section class="summary" aria-labelledby="result"><h2 id="result" class="leads">${say(STATES_TEXTS.entries)}: ${page.figures.count(first.entries)} → ${page.figures.count(last.entries)}</h2>
${answerOf(page, steps)}</section>
${flowOfStates(page, steps)}
${steps.length > 1 && calendarOf(page, steps)}
${steps.length > 1 && undoneSection(page, steps)}
${steps.map((step, at) => stepSection(page, step, at))}
</main>
<footer class="end"><p>${words.leads}. ${words.document}, <bdi>Rollproof</bdi>.</p></footer>
`;
}

/** The numbers that matter, in a sentence of their own each. */
function answerOf(page: Page, steps: readonly StatesStep[]): Safe {
  const sum = (kind: string) =>
    steps.reduce(
      (total, { states }) =>
        total +
        (states.kinds.find((each) => each.kind === kind)?.explained.find(({ by }) => by === null)?.entries ?? 0),
      0,
    );
  const undone = steps.reduce(
    (total, { states }) => total + states.undone.reduce((some, { entries }) => some + entries, 0),
    0,
  );
  const changed = (kind: string) =>
    steps.reduce((total, { states }) => total + (states.kinds.find((each) => each.kind === kind)?.entries ?? 0), 0);
  const [left, came] = [sum('left'), sum('came')];
  const told: (readonly [Texts, number])[] = [
    [STATES_TEXTS.leftUnexplained, left],
    [STATES_TEXTS.cameUnexplained, came],
    [STATES_TEXTS.correctedUnexplained, sum('corrected')],
    [CHANGE_KINDS.moved!, changed('moved')],
    ...(steps.length > 1 ? [[STATES_TEXTS.undone, undone] as const] : []),
  ];
  const sentence = (text: string) => text.charAt(0).toLocaleUpperCase(page.language) + text.slice(1);
  return html`<p class="result">${told.map(([text, count]) => `${sentence(page.say(text))}: ${page.figures.count(count)}. `)}</p>
${left + came > 0 && html`<p>${page.say(STATES_TEXTS.whatNext)}</p>`}`;
}

function undoneSection(page: Page, steps: readonly StatesStep[]): Safe {
  const { say, figures } = page;
  const rows = steps.flatMap(({ to, states }) =>
    states.undone.map(({ kind, state, entries }) => [
      say(UNDONE_KINDS[kind]!),
      html`<bdi>${state}</bdi>`,
      html`<bdi>${to.name}</bdi>`,
      figures.count(entries),
    ]),
  );
  const heads = [STATES_TEXTS.undone, STATES_TEXTS.shownBy, STATES_TEXTS.state, STATES_TEXTS.entries].map(say);
  return html`<section id="undone" aria-labelledby="undone-title"><h2 id="undone-title">${say(STATES_TEXTS.undone)}</h2>
${rows.length === 0 ? html`<p>${say(STATES_TEXTS.nothingUndone)}</p>` : html`<p class="note">${say(STATES_TEXTS.undoneNote)}</p>${scrollBox('undone-title', numberTable(heads, rows))}`}</section>`;
}

function stepSection(page: Page, { from, to, states, precincts, report }: StatesStep, at: number): Safe {
  const { say, figures } = page;
  const id = `step-${at + 1}`;
  const own = (kind: string) => kind !== 'left' && kind !== 'merged';
  const rows: (readonly (string | Safe)[])[] = [
    [html`<b>${say(CHANGE_KINDS.same!)}</b>`, figures.count(states.same), figures.count(states.same)],
    ...states.kinds.flatMap(({ kind, entries, explained }) => {
      if (entries === 0) return [];
      const cells = (count: number) => [
        kind === 'came' || kind === 'split' ? '' : figures.count(count),
        own(kind) ? figures.count(count) : '',
      ];
      return [
        [html`<b>${say(CHANGE_KINDS[kind]!)}</b>`, ...cells(entries)],
        ...explained.map(({ by, entries: some }) => [
          html`<span class="under">${say(by === null ? UNEXPLAINED : (CHANGE_REASONS[by] ?? UNEXPLAINED))}</span>`,
          ...cells(some),
        ]),
      ];
    }),
    ...(states.undecided.before + states.undecided.after === 0
      ? []
      : [
          [
            html`<b>${say(STATES_TEXTS.undecided)}</b>`,
            figures.count(states.undecided.before),
            figures.count(states.undecided.after),
          ],
        ]),
    [html`<b>= ${say(STATES_TEXTS.all)}</b>`, figures.count(states.before), figures.count(states.after)],
  ];
  const heads = [say(STATES_TEXTS.entries), say(STATES_TEXTS.before), say(STATES_TEXTS.after)];
  const precinctHeads = [
    ...[STATES_TEXTS.precinct, STATES_TEXTS.before, STATES_TEXTS.after, STATES_TEXTS.leftUnexplained],
    ...[STATES_TEXTS.cameUnexplained, STATES_TEXTS.correctedUnexplained, CHANGE_KINDS.moved!],
  ].map(say);
  const precinctRows = precincts.map((row) => [
    html`<bdi>${row.precinct}</bdi>`,
    ...[row.before, row.after, row.left, row.came, row.corrected, row.moved].map((count) => figures.count(count)),
  ]);
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title"><bdi>${from.name}</bdi> → <bdi>${to.name}</bdi></h2>
${report !== null && html`<p><a href="${report}">${say(STATES_TEXTS.report)}</a></p>`}
${announcedTable(page, states.announced, id)}
<h3 id="${id}-kinds">${say(STATES_TEXTS.kinds)}</h3>
${scrollBox(`${id}-kinds`, numberTable(heads, rows))}
${massTable(page, states, id)}
${areaTable(page, states, id)}
${precincts.length > 0 && html`<h3 id="${id}-precincts">${say(STATES_TEXTS.precincts)}</h3>${scrollBox(`${id}-precincts`, numberTable(precinctHeads, precinctRows))}`}
</section>`;
}

/** Announced figures beside what the entries come to, each term known, bounded or unknown; nothing where none is announced. */
function announcedTable({ say, figures }: Page, terms: readonly AnnouncedTerm[], id: string): Safe | null {
  if (terms.length === 0) return null;
  const [heads = [], ...rows] = announcedRows(terms, say, figures.count);
  return html`<h3 id="${id}-announced">${say(STATES_TEXTS.announced)}</h3>
${scrollBox(`${id}-announced`, numberTable(heads, rows))}`;
}
