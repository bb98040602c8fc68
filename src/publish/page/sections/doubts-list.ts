import { shownValue } from '../../../page/shown-value.js';
import { html, type Safe } from '../../../page/template.js';
import { MOST_NAMED_IN_A_SENTENCE } from '../../constants.js';
import { DOUBTS_NOTE, DOUBTS_TITLE, doubtsOf, doubtText } from '../../words/doubts.js';
import type { Page } from '../page.js';

/** What may have been read otherwise than it is meant; nothing where nothing is doubted. */
export function doubtsList({ report, language, figures, anchorOf }: Page): Safe | false {
  const doubts = doubtsOf(report.accounting.files);
  if (doubts.length === 0) return false;
  const items = doubts.map((doubt) => {
    const left = doubt.paths.length - MOST_NAMED_IN_A_SENTENCE;
    const named = doubt.paths
      .slice(0, MOST_NAMED_IN_A_SENTENCE)
      .map((path, at) => html`${at > 0 && ', '}<a href="#${anchorOf(path)}">${shownValue(path)}</a>`);
    return html`<li>${named}${left > 0 && html` … +${figures.count(left)}`}: ${shownValue(doubtText(doubt, language))}</li>`;
  });
  return html`<h3 class="minor" id="doubts-title">${DOUBTS_TITLE[language]}</h3><p class="small">${DOUBTS_NOTE[language]}</p>
<ul>${items}</ul>`;
}
