import { shownBeside, shownDayBeside, shownValue } from '../../../page/shown-value.js';
import { html, type Safe } from '../../../page/template.js';
import type { EvidenceRecord } from '../../read/report-model.js';
import { mark, type Page, scrollBox } from '../page.js';
import { type FieldRow, fieldRows } from './evidence-fields.js';

/** Up to this many records stand side by side as columns; more are rows of one table per extract. */
const SIDE_BY_SIDE = 4;
/** Hexadecimal digits of a file's SHA-256 beside each record; the whole stands in the file's section. */
const DIGEST_SHOWN = 12;

interface Naming {
  /** Begins the ids of the tables' captions. */
  readonly id: string;
  readonly caption: string;
  /** The records are of one thing (a person, a serial), so that a field in which they differ says something. */
  readonly oneThing: boolean;
}

/** The records of a finding: few of them side by side with differing fields marked, many of them as rows. */
export function evidenceTables(page: Page, records: readonly EvidenceRecord[], naming: Naming): readonly Safe[] {
  if (records.length <= SIDE_BY_SIDE) return [scrollBox(`${naming.id}-1`, comparison(page, records, naming))];
  const extracts = [...new Set(records.map((record) => record.extract))];
  return extracts.map((extract, index) => {
    const group = records.filter((record) => record.extract === extract);
    const id = `${naming.id}-${index + 1}`;
    return scrollBox(id, listing(page, group, { ...naming, id }));
  });
}

function titleOf(page: Page, group: readonly EvidenceRecord[]): string {
  return group[0] === undefined ? '' : page.say(group[0].extractTitle);
}

function comparison(page: Page, records: readonly EvidenceRecord[], naming: Naming): Safe {
  const { words } = page;
  const heads = records.map(
    (record) =>
      html`<th scope="col"><span class="extract">${page.say(record.extractTitle)}</span>${placeOf(page, record)}</th>`,
  );
  const rows = fieldRows(page, records).map(({ label, values, differs, differBy }) => {
    const marked = differs && naming.oneThing;
    return html`
<tr${marked && DIFFERS}><th scope="row">${label}${marked && html` ${mark('differs')}<span class="sr">, ${words.differs}</span>`}</th>${values.map((value, index) => (marked ? beside(page, value, index, values, differBy) : cell(page, value, false)))}</tr>`;
  });
  return html`<table class="evidence side of-${records.length}"><caption id="${naming.id}-1">${naming.caption}</caption>
<thead><tr><th scope="col">${words.field}</th>${heads}</tr></thead>
<tbody>${rows}</tbody></table>`;
}

const DIFFERS = html` class="differs"`;
const SHORT = html` class="short"`;

function listing(page: Page, records: readonly EvidenceRecord[], naming: Naming): Safe {
  const { words } = page;
  const first = records[0] as EvidenceRecord;
  const oneFile = records.every((record) => record.file === first.file);
  const fields = fieldRows(page, records);
  const rows = records.map(
    (record, index) => html`
<tr><th scope="row">${oneFile ? String(record.recordNumber) : placeOf(page, record)}</th>${fields.map(({ values, short }) => cell(page, values[index] ?? null, short[index] ?? false))}</tr>`,
  );
  return html`<table class="evidence many"><caption id="${naming.id}"><span class="stay">${naming.caption} · ${titleOf(page, records)}${oneFile && html` · ${fileOf(page, first)} ${digestOf(first)}`}</span></caption>
<thead><tr><th scope="col">${words.recordHead}</th>${fields.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table>`;
}

/** Where a record stands: its file, linked to the file's full SHA-256, the record's number, the digest's beginning. */
function placeOf(page: Page, record: EvidenceRecord): Safe {
  return html`<span class="place">${fileOf(page, record)}, <b>${page.words.record(record.recordNumber)}</b></span>${digestOf(record)}`;
}

function fileOf(page: Page, record: EvidenceRecord): Safe {
  const anchor = page.anchorOf(record.file);
  const file = shownValue(record.file);
  return anchor === null ? file : html`<a href="#${anchor}">${file}</a>`;
}

function digestOf(record: EvidenceRecord): Safe {
  return html`<code class="digest">${record.sha256.slice(0, DIGEST_SHOWN)}…</code>`;
}

/** A value with the letters marked that the record it is compared with does not have: the first that has the field filled. */
function beside(
  page: Page,
  value: string | null,
  index: number,
  values: readonly (string | null)[],
  differBy: FieldRow['differBy'],
): Safe {
  const first = values.findIndex((one) => one !== null);
  const other = index === first ? values.find((one, i) => i > first && one !== null && one !== value) : values[first];
  if (value === null || other === null || other === undefined) return cell(page, value, false);
  if (differBy === 'words') return html`<td>${value === other ? value : html`<mark>${value}</mark>`}</td>`;
  if (differBy === 'digits') return html`<td>${shownDayBeside(value, other)}</td>`;
  return html`<td>${shownBeside(value, other)}</td>`;
}

function cell(page: Page, value: string | null, short: boolean): Safe {
  if (value !== null) return html`<td${short && SHORT}>${shownValue(value)}</td>`;
  return html`<td class="none"><span aria-hidden="true">–</span><span class="sr">${page.words.empty}</span></td>`;
}
