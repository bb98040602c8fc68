import type { Page } from '../../../page/page.js';
import { numberTable, scrollBox } from '../../../page/tables.js';
import { type Content, html, type Safe } from '../../../page/template.js';
import { perCent, shareOf } from './figures.js';
import type { MatchReport } from './match-report.js';
import { matchPageTexts } from './texts.js';

/** A section of the page: heading, sentences, and a table that scrolls in its own box. */
function section(id: string, title: string, said: Content, table: Safe): Safe {
  return html`
<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${said}
${scrollBox(`${id}-title`, table)}</section>`;
}

/** The measures against the truth; nothing where it is not known. */
export function truthSection(page: Page, { summary: { score } }: MatchReport): Safe | null {
  if (score === null) return null;
  const texts = matchPageTexts(page.language);
  const rows = [score.pairs, score.directPairs, score.clusters, score.bCubed].map(({ precision, recall, f1 }, at) => [
    texts.measures[at]!,
    ...[precision, recall, f1].map((share) => shareOf(page, share)),
  ]);
  const heads = [texts.measure, texts.precision, texts.recall, 'F1'];
  return section('truth', texts.truth, null, numberTable(heads, rows));
}

/** What every pass compared and found, and what share of the likely pairs no pass can have missed. */
export function blockingSection(page: Page, { passes, summary: { reach } }: MatchReport): Safe {
  const { blocking: words } = matchPageTexts(page.language);
  const { count } = page.figures;
  const pairs = passes.reduce((sum, pass) => sum + pass.pairs, 0);
  const rows = [...passes]
    .sort((a, b) => b.foundAlone - a.foundAlone || b.matches - a.matches || b.pairs - a.pairs)
    .map((pass) => [
      pass.name,
      ...[pass.pairs, pass.largestBlock, pass.skippedRecords, pass.matches, pass.foundAlone].map(count),
    ]);
  const said = html`<p class="says">${words.says(page.figures, pairs, passes.length)}</p>
${reach !== null && html`<p class="note">${words.missed(perCent(page, reach))}</p>`}<p class="note">${words.read}</p>`;
  const heads = [words.key, words.newPairs, words.largest, words.skipped, words.matches, words.alone];
  return section('compared', words.title, said, numberTable(heads, rows));
}

/** How many records each file holds; nothing for a single file. */
export function filesTable(page: Page, { files }: MatchReport): Safe | null {
  if (files.length < 2) return null;
  const texts = matchPageTexts(page.language);
  const rows = files.map((count, file) => [`${texts.file} ${file + 1}`, page.figures.count(count)]);
  return scrollBox('result', numberTable([texts.file, texts.records], rows));
}
