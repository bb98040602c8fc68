import type { Language } from '../../../model.js';
import { numberTable, scrollBox } from '../../../page/tables.js';
import { html, type Safe } from '../../../page/template.js';
import type { FieldResults } from '../../words/field-words.js';
import { fieldText } from '../../words/field-words.js';
import type { Page } from '../page.js';
import { part } from '../part.js';

/** How good the leads were, as a check in the field found it; nothing where the report was written without one. */
export function fieldSection({ report: { field }, language }: Page): Safe | null {
  if (field === undefined) return null;
  return part({ id: 'field', title: fieldText(field, language).words.title }, fieldContent(field, language, 'field'));
}

/** The shares that were confirmed by check, and what was missed at most; `id`-title is what names the table. */
export function fieldContent(field: FieldResults, language: Language, id: string): Safe {
  const { words, rows, sentences } = fieldText(field, language);
  const table = numberTable([words.check, words.looked, words.precision, words.interval], rows);
  return html`<p class="note">${words.note}</p>
${rows.length > 0 && scrollBox(`${id}-title`, table)}${sentences.map((sentence) => html`<p>${sentence}</p>`)}`;
}
