import { STRENGTHS } from '../../model.js';
import { languageSwitch } from '../../page/language-switch.js';
import { shownValue } from '../../page/shown-value.js';
import { html, type Safe } from '../../page/template.js';
import type { PictureData } from '../read/picture-data.js';
import type { Accounting } from '../read/report-model.js';
import { doubtsOf } from '../words/doubts.js';
import { mayHoldRecords } from '../words/files/unread-file-words.js';
import { LOSSES_ADVICE, LOSSES_TITLE, lossTexts, NOTHING_LOADED } from '../words/loss-texts.js';
import { answersOf } from './answers/answers.js';
import { type LeadingFinding, leadingFindings } from './leading-findings.js';
import { lookFirst } from './look-first.js';
import { openQuestions } from './open-questions.js';
import { groupsOf, mark, type Page, totalFindings } from './page.js';
import { paperNote, printChoice } from './print-choice.js';
import { answerTexts } from './texts/answers.js';
import { lookFirstTexts } from './texts/look-first.js';

/** The head of the page: the election, what was audited, by which profile, and the result in one sentence. */
export function titleBlock(page: Page): Safe {
  const { report, words, figures } = page;
  const { election, accounting } = report;
  const day = election.pollingDay;
  const missed = accounting.unreadFiles.filter(mayHoldRecords).length;
  return html`<header class="title">
<div class="top"><p class="kicker">${words.document} · <bdi>Rollproof</bdi></p>${languageSwitch(page)}</div>
<h1>${page.say(election.title)}</h1>
<dl class="about">
<div><dt>${words.pollingDay}</dt><dd>${day === null ? words.dayNotStated : html`<time datetime="${day}">${figures.day(day)}</time>`}</dd></div>
<div><dt>${words.audited}</dt><dd>${words.files(figures, accounting.files.length)}, ${words.records(figures, accounting.read)}. ${missed > 0 && html`<a href="#unread-title">${words.unreadFiles(figures, missed)}</a> `}${!report.revealed && words.masked}</dd></div>
<div><dt>${words.profile}</dt><dd><code>${election.profile}</code>${!election.stated && html` <span class="assumed">${words.profileAssumed}</span>`}${election.fitting !== null && html` <span class="assumed">${words.profileFits(election.fitting)}</span>`}</dd></div>
</dl>
</header>`;
}

/** The warning of a report that shows personal data; nothing in a masked one. */
export function revealedWarning(page: Page): Safe | false {
  const { report, words } = page;
  return (
    report.revealed &&
    html`<aside class="revealed" aria-label="${words.revealedTitle}"><strong>${words.revealedTitle}.</strong> ${words.revealed}</aside>`
  );
}

/** The sentence of result; the three answers; whether the lists are fit for use; what to look at first. */
export function summary(page: Page, ranked: readonly LeadingFinding[], pictures: PictureData): Safe {
  const { words, report } = page;
  const texts = page.spoken(answerTexts(page.language));
  return html`<section id="summary" class="summary" aria-labelledby="result">
<h2 id="result" class="leads">${words.leads}</h2>
${lossNote(page)}<p class="result">${resultSentence(page)}</p>
${statesNote(page)}${answersOf(page, report.answers(), ranked, pictures)}
<section class="answering" id="answer-fit" aria-labelledby="answer-fit-title"><h3 id="answer-fit-title">${texts.fit}</h3>
<div class="cards">${accountingCard(page)}${checksCard(page)}${findingsCard(page)}</div></section>
${lookFirst(page, leadingFindings(ranked))}
${openQuestions(page)}
${paperNote(page, totalFindings(page))}${printChoice(page)}
</section>`;
}

/** What was lost stands before what was found: a quiet report on a tenth of the records is no quiet report. */
function lossNote({ report, say }: Page): Safe | false {
  const { losses, accounting } = report;
  const isEmpty = accounting.files.length > 0 && accounting.loaded === 0;
  if (losses.length === 0 && !isEmpty) return false;
  const lines = losses.map((loss) => html`<li>${shownValue(loss.path)}: ${say(lossTexts(loss))}</li>`);
  return html`<div class="assumed losses" role="note"><p><strong>${say(isEmpty ? NOTHING_LOADED : LOSSES_TITLE)}.</strong> ${say(LOSSES_ADVICE)}</p>
<ul>${lines}</ul></div>
`;
}

/** Of a comparison of two states: what changed is on another page. */
function statesNote({ report, language, named }: Page): Safe | false {
  if (report.answers().people !== 'not-looked-for') return false;
  const [before = '', after = ''] = lookFirstTexts(language).changes.split('changes.html');
  return html`<p>${before}<a href="changes.html">changes.html</a>${named(after)}</p>
`;
}

function resultSentence(page: Page): string {
  const { report, words, figures } = page;
  const { found, quiet } = groupsOf(report.checks);
  if (found.length > 0) return words.result(figures, totalFindings(page), found.length);
  return quiet.length > 0 ? words.resultNone(figures, quiet.length, report.checks.length) : words.resultNothingRan;
}

function accountingCard({ report, words, figures, language, spoken }: Page): Safe {
  const { read, loaded, setAside, rejected, unreadFiles } = report.accounting;
  const texts = spoken(answerTexts(language));
  const unread = unreadCells(report.accounting);
  const doubts = doubtsOf(report.accounting.files).length;
  const balanced = read === loaded + setAside + rejected;
  return html`<section class="card" aria-labelledby="card-accounting"><h3 id="card-accounting">${words.accountedTitle}</h3>
<p class="answer">${balanced ? words.yes : words.no}</p>
<dl class="lines">
<div><dt>${words.read}</dt><dd>${figures.count(read)}</dd></div>
<div><dt>${words.loaded}</dt><dd>${figures.count(loaded)}</dd></div>
${setAside > 0 && html`<div><dt>${words.setAside}</dt><dd>${figures.count(setAside)}</dd></div>`}
<div><dt>${words.rejected}</dt><dd>${figures.count(rejected)}</dd></div>
${unread > 0 && html`<div><dt>${texts.unreadCells}</dt><dd>${figures.count(unread)}</dd></div>`}
${unreadFiles.length > 0 && html`<div><dt><a href="#unread-title">${texts.unreadFiles}</a></dt><dd>${figures.count(unreadFiles.length)}</dd></div>`}
${doubts > 0 && html`<div><dt><a href="#doubts-title">${texts.doubts}</a></dt><dd>${figures.count(doubts)}</dd></div>`}
</dl>
${balanced ? rejected > 0 && html`<p class="small">${words.rejectedNote}</p>` : html`<p class="small assumed">${words.unaccounted}</p>`}</section>`;
}

function checksCard({ report, words, figures }: Page): Safe {
  const { skipped, nothingToExamine } = report.counts;
  const examined = report.checks.length - skipped - nothingToExamine;
  const line = (shape: Parameters<typeof mark>[0], label: string, count: number, href: string) =>
    html`<div><dt>${mark(shape)}<a href="${href}">${label}</a></dt><dd>${figures.count(count)}</dd></div>`;
  return html`<section class="card" aria-labelledby="card-checks"><h3 id="card-checks">${words.checkedTitle}</h3>
<p class="answer">${words.checkedAnswer(figures, examined, report.checks.length)}</p>
<dl class="lines">
${line('quiet', words.checksExamined, examined, '#findings')}
${line('nothing', words.checksNothing, nothingToExamine, '#nothing')}
${line('skipped', words.checksSkipped, skipped, '#skipped')}
</dl>
${skipped + nothingToExamine > 0 && html`<p class="small">${words.checkedNote}</p>`}</section>`;
}

function findingsCard(page: Page): Safe {
  const { report, words, figures } = page;
  return html`<section class="card" aria-labelledby="card-findings"><h3 id="card-findings">${words.foundTitle}</h3>
<p class="answer">${words.foundAnswer(figures, totalFindings(page))}</p>
<dl class="lines">${STRENGTHS.map(
    (strength) => html`
<div><dt>${mark(strength)}<span>${words.strength[strength]} <span class="small">${words.strengthMeaning[strength]}</span></span></dt><dd>${figures.count(report.counts.findings[strength])}</dd></div>`,
  )}
</dl></section>`;
}

function unreadCells({ files }: Accounting): number {
  return files.reduce((sum, { unread }) => unread.reduce((own, { records }) => own + records, sum), 0);
}
