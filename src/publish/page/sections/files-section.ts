import { shownValue } from '../../../page/shown-value.js';
import { html, type Safe } from '../../../page/template.js';
import type { FileAccounting } from '../../read/report-model.js';
import { encodingEvidenceText } from '../../words/files/encoding-words.js';
import { noteDetail } from '../../words/files/note-detail.js';
import { asideText, fieldLabel, noteText, reasonText, repairText, unreadText } from '../../words/labels.js';
import { type Page, scrollBox } from '../page.js';
import { part } from '../part.js';
import { asItsModel, modelFiles } from './alike-files.js';
import { doubtsList } from './doubts-list.js';
import { unreadFilesTable } from './unread-files-table.js';

/** The files: the accounting of them all, then what is known of each. */
export function filesSection(page: Page): Safe {
  const { report, words, figures } = page;
  const models = modelFiles(report.accounting.files);
  return part(
    { id: 'files', title: words.filesTitle, amount: figures.count(report.accounting.files.length) },
    html`<p class="note">${words.filesNote}</p>
${scrollBox('files-title', accountingTable(page))}
${doubtsList(page)}
${unreadFilesTable(page)}
<p><b>${words.linking}.</b> ${words.linked(figures, report.linking)}</p>
${report.accounting.files.map((file) => oneFile(page, file, models.get(file.path)))}`,
  );
}

function accountingTable({ report, words, figures, say, anchorOf }: Page): Safe {
  const { files, read, loaded, setAside, rejected } = report.accounting;
  const numbers = (counts: readonly number[]) =>
    counts.map((count) => html`<td class="num">${figures.count(count)}</td>`);
  const rows = files.map(
    (file) => html`
<tr><th scope="row"><a href="#${anchorOf(file.path)}">${shownValue(file.path)}</a></th><td>${say(file.extractTitle)}</td>${numbers([file.read, file.loaded, file.setAside, file.rejected])}</tr>`,
  );
  return html`<table class="accounting"><caption class="sr">${words.filesNote}</caption>
<thead><tr><th scope="col">${words.file}</th><th scope="col">${words.extract}</th><th scope="col" class="num">${words.read}</th><th scope="col" class="num">${words.loaded}</th><th scope="col" class="num">${words.setAside}</th><th scope="col" class="num">${words.rejected}</th></tr></thead>
<tbody>${rows}</tbody>
<tfoot><tr><th scope="row">${words.total}</th><td></td>${numbers([read, loaded, setAside, rejected])}</tr></tfoot></table>`;
}

function oneFile(page: Page, file: FileAccounting, model: FileAccounting | undefined): Safe {
  const { words, figures } = page;
  return html`
<details class="other file" id="${page.anchorOf(file.path)}"><summary><span class="what">${shownValue(file.path)}</span> <span class="why">${page.say(file.extractTitle)} · ${words.records(figures, file.read)}${file.rejected > 0 && html` · ${words.rejected}: <b>${figures.count(file.rejected)}</b>`}</span></summary>
<div class="body">${fileFacts(page, file, model === undefined)}
${file.reasons.length > 0 && rejections(page, file)}
${file.aside.length > 0 && asides(page, file)}
${file.unread.length > 0 && unreadCells(page, file)}
${file.repairs.length > 0 && repairs(page, file)}
${model === undefined && file.notes.length > 0 && notes(page, file)}
${model === undefined ? columns(page, file) : asItsModel(page, file, model)}</div></details>`;
}

function fileFacts({ words, figures, language }: Page, file: FileAccounting, isWhole: boolean): Safe {
  const delimiter = words.delimiterNames[file.delimiter] ?? file.delimiter;
  return html`<dl class="facts file-facts">
<div class="wide"><dt>SHA-256</dt><dd><code>${file.sha256}</code></dd></div>
<div><dt>${words.size}</dt><dd>${words.bytes(figures, file.sizeBytes)}</dd></div>
${
  isWhole &&
  html`<div><dt>${words.encoding}</dt><dd>${file.encoding}; ${words.evidenceOfEncoding}: ${encodingEvidenceText(file.encodingEvidence, language)}</dd></div>
<div><dt>${words.delimiter}</dt><dd>${delimiter}</dd></div>
<div><dt>${words.headerLine}</dt><dd>${file.headerLine > 0 ? figures.plain(file.headerLine) : words.noHeader}</dd></div>`
}
</dl>`;
}

type Cell = Safe | string;

/** A table of plain rows under its own heading; the last column holds counts. */
function countedTable(
  id: string,
  title: string,
  note: string | null,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): Safe {
  const last = heads.length - 1;
  return html`<h3 class="minor" id="${id}">${title}</h3>${note !== null && html`<p class="small">${note}</p>`}
${scrollBox(
  id,
  html`<table><caption class="sr">${title}</caption>
<thead><tr>${heads.map((head, index) => (index === last ? html`<th scope="col" class="num">${head}</th>` : html`<th scope="col">${head}</th>`))}</tr></thead>
<tbody>${rows.map(
    (cells) => html`
<tr>${cells.map((cell, index) => (index === last ? html`<td class="num">${cell}</td>` : html`<td>${cell}</td>`))}</tr>`,
  )}</tbody></table>`,
)}`;
}

function rejections(page: Page, file: FileAccounting): Safe {
  const { words, figures } = page;
  const rows = file.reasons.map(({ reason, field, records }) => [
    page.spoken(reasonText(reason, page.language)),
    field === null ? '–' : fieldName(page, file, field),
    figures.count(records),
  ]);
  return countedTable(
    idOf(page, file, 'reasons'),
    words.rejections,
    page.named(words.rejectionsNote),
    [words.reason, words.field, words.howMany],
    rows,
  );
}

function asides(page: Page, file: FileAccounting): Safe {
  const { words, figures } = page;
  const rows = file.aside.map(({ reason, records }) => [
    page.spoken(asideText(reason, page.language)),
    figures.count(records),
  ]);
  const heads = [words.reason, words.howMany];
  return countedTable(idOf(page, file, 'aside'), words.asideTitle, page.named(words.setAsideNote), heads, rows);
}

function unreadCells(page: Page, file: FileAccounting): Safe {
  const { words, figures } = page;
  const rows = file.unread.map(({ field, kind, records }) => [
    fieldName(page, file, field),
    page.spoken(unreadText(kind, page.language)),
    figures.count(records),
  ]);
  const heads = [words.field, words.unreadKind, words.cells];
  return countedTable(idOf(page, file, 'unread'), words.unreadTitle, words.unreadNote, heads, rows);
}

function repairs(page: Page, file: FileAccounting): Safe {
  const { words, figures } = page;
  const rows = file.repairs.map(({ kind, field, records }) => [
    page.spoken(repairText(kind, page.language)),
    fieldName(page, file, field),
    figures.count(records),
  ]);
  return countedTable(
    idOf(page, file, 'repairs'),
    words.repairs,
    null,
    [words.repair, words.field, words.howMany],
    rows,
  );
}

function notes(page: Page, file: FileAccounting): Safe {
  const { words, figures } = page;
  const range = (from: number | null, to: number | null) =>
    from === null ? '–' : `${figures.plain(from)}–${to === null ? '' : figures.plain(to)}`;
  const rows = file.notes.map((note) => [
    page.spoken(noteText(note.kind, page.language)),
    range(note.fromRecord, note.toRecord),
    shownValue(noteDetail(note, file.extract, page.language)),
    figures.count(note.records),
  ]);
  return countedTable(
    idOf(page, file, 'notes'),
    words.notes,
    null,
    [words.note, words.range, words.detail, words.howMany],
    rows,
  );
}

function unused(page: Page, file: FileAccounting, feeds: string | null): Safe {
  const { notUsed, partOf } = page.words;
  return feeds === null ? html`<em>${notUsed}</em>` : html`<em>${partOf}</em> ${fieldName(page, file, feeds)}`;
}

function columns(page: Page, file: FileAccounting): Safe {
  const { words, figures } = page;
  const rows = file.columns.map(({ position, header, field, feeds, filled }) => [
    figures.plain(position),
    shownValue(header),
    field === null ? unused(page, file, feeds) : html`${fieldName(page, file, field)} <code>${field}</code>`,
    figures.count(filled),
  ]);
  return countedTable(
    idOf(page, file, 'columns'),
    words.columns,
    null,
    [words.position, words.header, words.understood, words.filled],
    rows,
  );
}

function idOf(page: Page, file: FileAccounting, part: string): string {
  return `${page.anchorOf(file.path)}-${part}`;
}

function fieldName(page: Page, file: FileAccounting, field: string): string {
  return page.say(fieldLabel(field, file.extract));
}
