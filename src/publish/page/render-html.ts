import { LANGUAGES, type Language } from '../../model.js';
import { html, type Safe } from '../../page/template.js';
import { pictures } from '../pictures/pictures-section.js';
import { sketchOf } from '../pictures/sketch.js';
import { pictureTexts } from '../pictures/texts.js';
import type { PrecinctCards } from '../read/precinct-cards.js';
import type { AuditReport, CheckOutcome, ReportFinding } from '../read/report-model.js';
import { precinctAnchor } from './anchors.js';
import { ANSWERING } from './answers/answers.js';
import { controls } from './controls.js';
import { checkClosing, checkOpening, familyClosing, familyOpening } from './findings/check-section.js';
import { findingBlock } from './findings/finding.js';
import { otherChecks } from './findings/other-checks.js';
import { type Rest, restOf } from './findings/rest.js';
import { revealedWarning, summary, titleBlock } from './first-screen.js';
import { headOf, SCRIPT_ELEMENT } from './head.js';
import { byWeight, type LeadingFinding, leadingFindings } from './leading-findings.js';
import { findingsShown } from './limits.js';
import { contents } from './overview.js';
import { groupsOf, inLanguages, MARKS, type Page, type Pages, pagesOf } from './page.js';
import { part } from './part.js';
import { fieldSection } from './sections/field-section.js';
import { filesSection } from './sections/files-section.js';
import { methodSection, profileSection } from './sections/method-section.js';
import {
  type NamedFindings,
  precinctCard,
  precinctsOpening,
  tecClosing,
  tecOpening,
} from './sections/precincts-section.js';
import { reconciliationSection } from './sections/reconciliation-section.js';

export interface HtmlOptions {
  /** The language that the page opens in. */
  readonly language: Language;
  /** The languages that it can be read in; all of them unless given. */
  readonly languages?: readonly Language[];
}

/**
 * Renders the report as one self-contained HTML page in every language, in pieces as they are made.
 * The bytes are a function of the report and the languages; nothing is fetched, and nothing needs the script.
 */
export function* renderHtml(report: AuditReport, { language, languages = LANGUAGES }: HtmlOptions): Iterable<string> {
  const pages = pagesOf(report, [language, ...languages.filter((other) => other !== language)]);
  for (const part of partsOf(pages, report)) yield part.markup;
}

function* partsOf(pages: Pages, report: AuditReport): Iterable<Safe> {
  const say = (write: (page: Page) => Safe) => inLanguages(pages, write);
  const ranked = byWeight(report);
  const leading = leadingFindings(ranked);
  yield html`<!doctype html>
<html lang="${pages[0].primary}">
${headOf(pages)}
<body class="${report.revealed ? 'unmasked' : 'masked'}">
`;
  const shown = report.pictures();
  yield say(
    (page) => html`<a class="skip" href="#summary">${page.words.skip}</a>
${MARKS}${revealedWarning(page)}
${titleBlock(page)}
<main>
${summary(page, ranked, shown)}
${contents(page)}
`,
  );
  const cards = report.precincts();
  const named = yield* findingsOf(pages, cards, leading);
  yield* precinctsOf(pages, cards, named);
  yield say((page) =>
    part({ id: 'pictures', title: pictureTexts(page.language).section }, pictures(sketchOf(page), shown, ANSWERING)),
  );
  const figures = report.reconciliation();
  yield say(
    (page) =>
      html`${fieldSection(page)}${reconciliationSection(page, figures)}${otherChecks(page)}${filesSection(page)}${profileSection(page)}${methodSection(page)}`,
  );
  yield say(
    ({ words }) => html`
</main>
<footer class="end"><p>${words.leads}. ${words.document}, <bdi>Rollproof</bdi>.</p></footer>
`,
  );
  yield html`${SCRIPT_ELEMENT}
</body>
</html>
`;
}

function* findingsOf(
  pages: Pages,
  cards: PrecinctCards,
  leading: readonly LeadingFinding[],
): Generator<Safe, NamedFindings> {
  const { found } = groupsOf(pages[0].report.checks);
  const named = { byId: new Map<number, ReportFinding>(), onPage: new Set<number>() };
  if (found.length === 0) return named;
  yield inLanguages(
    pages,
    (page) => html`
<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">${page.words.findings}</h2>
${controls(page, cards)}`,
  );
  const wanted = new Set(cards.cards.flatMap((card) => card.findings));
  const rest = restOf(pages);
  yield* checksWithFindings(pages, found, leading, cards, rest, (finding, isOnPage) => {
    if (isOnPage) named.onPage.add(finding.id);
    if (wanted.has(finding.id)) named.byId.set(finding.id, finding);
  });
  yield* rest.section();
  yield html`
</section>`;
  return named;
}

/** Findings come in the order of the checks, so that one pass over them writes every section. */
function* checksWithFindings(
  pages: Pages,
  found: readonly CheckOutcome[],
  leading: readonly LeadingFinding[],
  { touching }: PrecinctCards,
  rest: Rest,
  note: (finding: ReportFinding, isOnPage: boolean) => void,
): Iterable<Safe> {
  const limits = findingsShown(found);
  const first = new Set(leading.map(({ finding }) => finding.id));
  const findings = pages[0].report.findings()[Symbol.iterator]();
  try {
    let next = findings.next();
    let family: string | null = null;
    const leadingChecks = new Set(leading.map(({ check }) => check.code));
    for (const check of found) {
      if (check.family !== family) {
        if (family !== null) yield familyClosing();
        family = check.family;
        const own = found.filter((other) => other.family === check.family);
        const leads = own.some(({ code }) => leadingChecks.has(code));
        yield inLanguages(pages, (page) => familyOpening(page, own, leads));
      }
      const limit = limits.get(check.code) ?? 0;
      yield inLanguages(pages, (page) => checkOpening(page, check, limit, leadingChecks.has(check.code)));
      let given = 0;
      for (; next.done !== true && next.value.code === check.code; next = findings.next()) {
        const finding = next.value;
        note(finding, given < limit);
        const places = touching.get(finding.id) ?? [];
        if (given < limit)
          yield inLanguages(pages, (page) => findingBlock(page, finding, check, places, first.has(finding.id)));
        else rest.add(finding, places);
        given += 1;
      }
      // A page whose counts are not those of its findings must not be written at all.
      if (given !== check.findingCount)
        throw new Error(`${check.code}: ${check.findingCount} findings counted, ${given} given`);
      yield inLanguages(pages, (page) => checkClosing(page, check));
    }
    if (family !== null) yield familyClosing();
  } finally {
    findings.return?.();
  }
}

/** The cards, TEC by TEC; a TEC without a card on the page is left out with its precincts. */
function* precinctsOf(pages: Pages, cards: PrecinctCards, named: NamedFindings): Iterable<Safe> {
  if (cards.all === 0) return;
  yield inLanguages(pages, (page) => precinctsOpening(page, cards));
  let at = 0;
  const taken = new Set<string>();
  for (const [number, tec] of cards.tecs.entries()) {
    const own = cards.cards.filter((card) => card.tec === tec.tec);
    if (own.length === 0) continue;
    yield inLanguages(pages, (page) => tecOpening(page, tec, number + 1));
    for (const card of own) {
      at += 1;
      const own = precinctAnchor(card.precinct);
      const anchor = taken.has(own) ? `${own}-${at}` : own;
      taken.add(anchor);
      yield inLanguages(pages, (page) => precinctCard(page, card, anchor, named));
    }
    yield tecClosing();
  }
  yield html`
</section>`;
}
