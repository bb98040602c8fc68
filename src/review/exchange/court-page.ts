import { ANSWER_WORDS } from '../../answer-form.js';
import type { Chain } from '../../decisions/chain.js';
import type { Language } from '../../model.js';
import { figuresIn } from '../../page/numbers.js';
import { shownValue } from '../../page/shown-value.js';
import { html } from '../../page/template.js';
import type { AuditReading } from '../../publish/read/read-audit.js';
import { subjectText } from '../../publish/words/labels.js';
import { reviewText } from '../../publish/words/review-words.js';
import { courtTexts } from '../texts/court.js';
import type { Bearing } from './against-audit.js';
import { judgedInOrder } from './decision-rows.js';

/** Letters of the day in an ISO moment. */
const DAY = 10;

/**
 * A page for the file of a court: what was looked at, by whom, with which result, and the digest that proves it. Masked; names of
 * reviewers are those that they gave. No script, and nothing is fetched.
 */
export function courtPage(
  reading: AuditReading,
  chain: Chain,
  bearing: ReadonlyMap<string, Bearing>,
  language: Language,
): string {
  const texts = courtTexts(language);
  const figures = figuresIn(language);
  const judged = judgedInOrder(chain);
  const there = new Map([...reading.findings()].map((finding) => [finding.fingerprint, finding]));
  const names = [...new Set(judged.flatMap(([, { standing }]) => standing.map(({ line }) => line.by)))].sort();
  const settled = judged.filter(
    ([fingerprint, { state }]) => state === 'settled' && bearing.get(fingerprint) === 'as-decided',
  ).length;
  const counted = (kind: Bearing) => judged.filter(([fingerprint]) => bearing.get(fingerprint) === kind).length;
  const [changed, gone] = [counted('changed'), counted('gone')];
  const rows = judged.map(([fingerprint, judgement]) => {
    const [first] = judgement.standing;
    if (first === undefined) return null;
    const { code, kind, subject } = first.line.finding;
    const finding = there.get(fingerprint);
    const review = {
      ...judgement,
      reviewers: new Set(judgement.standing.map(({ reviewer }) => reviewer)).size,
    };
    const said = judgement.standing.map(
      ({ line }) =>
        html`<li>${shownValue(line.by)}, ${figures.day(line.at.slice(0, DAY))}: <b>${ANSWER_WORDS[line.decision][language]}</b>. ${shownValue(line.reason)}${line.reference !== null && html` (${shownValue(line.reference)})`}${line.document !== null && html` ${shownValue(line.document.which)}, ${shownValue(line.document.from)}, ${figures.day(line.document.until)}`}</li>`,
    );
    return html`<tr><th scope="row">${code}<br>${shownValue(subjectText(kind, subject, language))}</th><td>${finding !== undefined && html`<p>${finding.message[language]}</p>`}${bearing.get(fingerprint) !== 'as-decided' && html`<p><b>${bearing.get(fingerprint) === 'changed' ? texts.changed : texts.gone}</b></p>`}</td><td>${reviewText(review, language, figures)}<ul>${said}</ul></td><td><code>${fingerprint.slice(0, 16)}</code></td></tr>`;
  });
  const looks = chain.own.filter(({ line }) => line.what === 'revealed').length;
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="robots" content="noindex"><title>${texts.title}</title><style>
body { font: 10pt/1.45 serif; max-width: 62rem; margin: 1.5rem auto; padding: 0 1rem; color: #111; background: #fff; } table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #999; padding: 0.35rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; font-weight: 400; min-width: 8rem; } thead th { overflow-wrap: normal; } .box { overflow-x: auto; } @media print { .box { overflow: visible; } th, td { min-width: 0; } } thead { display: table-header-group; } tr { break-inside: avoid; } code { font-size: 0.85em; overflow-wrap: anywhere; } ul { margin: 0.2rem 0; padding-inline-start: 1.1rem; }
</style></head><body><main><h1>${texts.title}</h1><p>${reading.election.title[language]}</p><p>${texts.leads}</p>
<p>${texts.counts(figures.count(there.size), figures.count(judged.length), figures.count(settled))} ${texts.looks(figures.count(looks))}${(changed > 0 || gone > 0) && html` <b>${texts.since(figures.count(changed), figures.count(gone))}</b>`}</p>
<p>${texts.reviewers}: ${names.length === 0 ? '–' : names.map((name, at) => html`${at > 0 && ', '}${shownValue(name)}`)}.</p>
<p>${texts.head(figures.count(chain.own.length))} <code>${chain.head}</code></p>
<div class="box" role="group" aria-label="${texts.title}" tabindex="0"><table><thead><tr><th scope="col">${texts.finding}</th><th scope="col">${texts.says}</th><th scope="col">${texts.decided}</th><th scope="col">${texts.print}</th></tr></thead><tbody>${rows}</tbody></table></div></main></body></html>
`.markup;
}
