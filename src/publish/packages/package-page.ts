import type { Page } from '../../page/page.js';
import { shownValue } from '../../page/shown-value.js';
import { scrollBox } from '../../page/tables.js';
import { type Content, html, type Safe } from '../../page/template.js';
import { FINDINGS_PER_PAGE, LINES_OF_A_DOCUMENT } from '../constants.js';
import { strengthText, subjectText } from '../words/labels.js';
import { type PackageFrame, packagePage } from './frame.js';
import type { AskedFinding } from './package-content.js';
import { papersOf, type ShelfLine, shelfOf } from './shelf.js';
import { packageTexts } from './texts.js';

/** The names of the files that a page of a package speaks of. */
export interface PackageFiles {
  readonly workbook: string;
  readonly letter: string;
  /** The report, from the package's folder. */
  readonly report: string;
}

/** The page of a package: how to work with it, what to take from the shelf, and what each document is for. */
export function packageHtml(
  frame: PackageFrame,
  who: string,
  findings: readonly AskedFinding[],
  files: PackageFiles,
): string {
  const texts = packageTexts(frame.language);
  return packagePage(frame, texts.document, (page) => {
    const { figures } = page;
    return html`<header class="title"><div class="top"><p class="kicker">${texts.document} · <bdi>Rollproof</bdi></p></div>
<h1>${shownValue(who)}</h1><p class="note">${page.say(frame.title)}</p></header>
<main>
<section><p class="result">${texts.lead(figures, findings.length, papersOf(findings))}</p><p class="note">${texts.lawful}</p>
<ol class="steps">${texts.howTo(files.workbook, files.letter).map((step) => html`<li>${step}</li>`)}</ol></section>
<section><h2 id="shelf">${texts.shelf}</h2><p class="note">${texts.shelfNote}</p>${shelfTable(page, shelfOf(findings))}</section>
<section><h2>${texts.findings}</h2>
${byCheck(findings.slice(0, FINDINGS_PER_PAGE)).map((group) => checkBlock(page, group, files))}
${findings.length > FINDINGS_PER_PAGE && html`<p class="note">${texts.more(figures, findings.length - FINDINGS_PER_PAGE)}</p>`}</section>
</main>`;
  });
}

/** The documents of a shelf as a table, for the page and, without the findings, for the letter. */
export function shelfTable(page: Page, lines: readonly ShelfLine[], withFindings = true): Safe {
  const texts = packageTexts(page.language);
  const heads = withFindings ? texts.shelfHeads : texts.shelfHeads.slice(0, -1);
  const body = lines.map(
    (line) => html`
<tr><th scope="row">${line.paper}</th><td>${line.precinct !== null && shownValue(line.precinct)}</td><td>${whereIn(page, line)}</td>${withFindings && html`<td>${line.findings.map((no, at) => html`${at > 0 && ', '}<a href="#finding-${no}">${no}</a>`)}</td>`}</tr>`,
  );
  return scrollBox(
    'shelf',
    html`<table class="shelf stack"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${body}</tbody></table>`,
  );
}

function whereIn(page: Page, { lines, numbers }: ShelfLine): Content {
  const texts = packageTexts(page.language);
  if (lines.length + numbers.length === 0) return texts.whole;
  const named = (values: readonly string[], word: string) =>
    values.length > 0 &&
    html`${word} ${values.slice(0, LINES_OF_A_DOCUMENT).map((value, at) => html`${at > 0 && ', '}${shownValue(value)}`)}${values.length > LINES_OF_A_DOCUMENT && ` ${texts.more(page.figures, values.length - LINES_OF_A_DOCUMENT)}`}`;
  return [
    named(lines, texts.lines),
    lines.length > 0 && numbers.length > 0 && '; ',
    named(numbers, page.language === 'en' ? 'No.' : '№'),
  ];
}

/** The findings of one check: what settles them and what may explain them stand once, above all of them. */
function checkBlock(page: Page, asked: readonly AskedFinding[], files: PackageFiles): Safe {
  const texts = packageTexts(page.language);
  const { check, finding, settles } = asked[0] as AskedFinding;
  return html`<section class="asked"><h3>${finding.code} ${check !== undefined && page.say(check.title)}</h3>
<dl><dt>${texts.settles}</dt><dd>${settles}</dd>
${check !== undefined && check.innocent.length > 0 && html`<dt>${texts.explanations}</dt><dd><ul>${check.innocent.map((text) => html`<li>${page.say(text)}</li>`)}</ul></dd>`}</dl>
${asked.map((one) => findingBlock(page, one, files))}</section>
`;
}

function findingBlock(page: Page, asked: AskedFinding, files: PackageFiles): Safe {
  const texts = packageTexts(page.language);
  const { no, finding, anchor, papers, elsewhere } = asked;
  return html`<article id="finding-${no}"><p><b>${no}. ${shownValue(subjectText(finding.subjectKind, finding.subject, page.language))}</b> <span class="small">${strengthText(finding.strength, page.language)}</span><br>
${page.say(finding.message)} <span class="small">${papers.length > 0 && `${texts.papers(page.figures, papers.length)}. `}${elsewhere > 0 && `${texts.elsewhere(page.figures, elsewhere)} `}<a href="${files.report}#${anchor}">${texts.inReport}</a></span></p></article>
`;
}

function byCheck(findings: readonly AskedFinding[]): readonly (readonly AskedFinding[])[] {
  const groups = new Map<string, AskedFinding[]>();
  for (const one of findings) {
    const own = groups.get(one.finding.code);
    if (own === undefined) groups.set(one.finding.code, [one]);
    else own.push(one);
  }
  return [...groups.values()];
}
