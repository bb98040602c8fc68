import { shownValue } from '../../../page/shown-value.js';
import { html, type Safe } from '../../../page/template.js';
import {
  UNREAD_COLUMNS,
  UNREAD_FILES_TITLE,
  UNREAD_NOTE,
  unreadFileText,
} from '../../words/files/unread-file-words.js';
import { type Page, scrollBox } from '../page.js';

/** What of the folder was not read, and why; nothing where all of it was. */
export function unreadFilesTable({ report, language }: Page): Safe | false {
  const { unreadFiles } = report.accounting;
  if (unreadFiles.length === 0) return false;
  const rows = unreadFiles.map(
    (file) => html`
<tr><th scope="row">${shownValue(file.path)}</th><td>${shownValue(unreadFileText(file, language))}</td></tr>`,
  );
  const table = html`<table class="unread"><caption class="sr">${UNREAD_NOTE[language]}</caption>
<thead><tr><th scope="col">${UNREAD_COLUMNS.path[language]}</th><th scope="col">${UNREAD_COLUMNS.reason[language]}</th></tr></thead>
<tbody>${rows}</tbody></table>`;
  return html`<h3 class="minor" id="unread-title">${UNREAD_FILES_TITLE[language]}</h3><p class="small">${UNREAD_NOTE[language]}</p>
${scrollBox('unread-title', table)}`;
}
