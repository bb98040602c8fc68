import { gzipSync } from 'node:zlib';
import { type Language, STRENGTHS } from '../../../model.js';
import { html, Safe } from '../../../page/template.js';
import { visible } from '../../../page/visible.js';
import { MOST_IN_SHORT } from '../../constants.js';
import type { ReportFinding } from '../../read/report-model.js';
import { subjectText } from '../../words/labels.js';
import { findingAnchor } from '../anchors.js';
import { inLanguages, type Pages } from '../page.js';
import { filterTexts } from '../texts/filters.js';

/** Findings for which the page has no room, in short: a row each, in every language of the page. */
export interface Rest {
  add(finding: ReportFinding, places: readonly number[]): void;
  /** The section that holds them; nothing where there are none. */
  section(): Iterable<Safe>;
}

/**
 * Collects findings in short. A row is code, strength, places, anchor, state of review, subject and message; the rows of a
 * language are compressed into one block of text, which the script reads when somebody asks for it: opening costs nothing.
 */
export function restOf(pages: Pages): Rest {
  const rows = new Map<Language, string[]>(pages.map(({ language }) => [language, []]));
  let count = 0;
  return {
    add(finding, places) {
      if (count >= MOST_IN_SHORT) return;
      count += 1;
      const { code, strength, review, subjectKind, subject, message } = finding;
      const shared = [code, STRENGTHS.indexOf(strength), places, findingAnchor(finding), review?.state ?? ''];
      for (const { language, say } of pages) {
        const words = [subjectText(subjectKind, subject, language), say(message)].map(visible);
        rows.get(language)?.push(JSON.stringify([...shared, ...words]));
      }
    },
    *section() {
      if (count === 0) return;
      yield inLanguages(pages, (page) => {
        const texts = filterTexts(page.language);
        return html`
<div id="rest" class="rest-findings" data-count="${String(count)}"><h3>${texts.restTitle} <span class="n">${page.figures.count(count)}</span></h3>
<p class="note">${page.named(texts.restNote(page.figures, count))} <span class="no-script">${page.named(texts.restScript)}</span></p>
<div class="buttons" hidden><button type="button" id="rest-show">${texts.restShow}</button></div>
<p id="rest-status" class="status" role="status" data-text="${texts.restStatus}"></p>
<ul id="rest-list"></ul><div class="buttons" hidden><button type="button" id="rest-more">${texts.restMore}</button></div></div>`;
      });
      for (const [language, lines] of rows)
        yield new Safe(
          `\n<pre id="rest-${language}" hidden>${gzipSync(`[${lines.join(',')}]`).toString('base64')}</pre>`,
        );
    },
  };
}
