import { shownValue } from '../../../page/shown-value.js';
import { html, type Safe } from '../../../page/template.js';
import { ALIKE_FILES } from '../../constants.js';
import type { FileAccounting } from '../../read/report-model.js';
import { fieldLabel, noteText } from '../../words/labels.js';
import type { Page } from '../page.js';

/**
 * Where many files were read and understood alike, as where each precinct sends one, the first whose columns stand for the others: by their
 * paths. A file that stands for itself is not in it.
 */
export function modelFiles(files: readonly FileAccounting[]): ReadonlyMap<string, FileAccounting> {
  const groups = new Map<string, FileAccounting[]>();
  for (const file of files) {
    const key = layoutOf(file);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  const models = new Map<string, FileAccounting>();
  for (const [model, ...others] of groups.values()) {
    if (model === undefined || others.length < ALIKE_FILES) continue;
    for (const { path } of others) models.set(path, model);
  }
  return models;
}

function layoutOf({ extract, encoding, encodingEvidence, delimiter, headerLine, columns }: FileAccounting): string {
  const understood = columns.map(({ position, header, field, feeds }) => [position, header, field, feeds]);
  return JSON.stringify([extract, encoding, encodingEvidence, delimiter, headerLine, understood]);
}

/** How such a file was understood, in a few lines: as its model; how many cells its columns fill that are not full; and its notes. */
export function asItsModel(page: Page, file: FileAccounting, model: FileAccounting): Safe {
  const { words, figures } = page;
  const partly = file.columns.filter(({ filled }) => filled < file.loaded);
  const named = partly.map(({ header, field, filled }, at) => {
    const name = field === null ? shownValue(header) : page.say(fieldLabel(field, file.extract));
    return html`${at > 0 && '; '}${name}: ${figures.count(filled)}`;
  });
  const notes = file.notes.map(({ kind, detail, records }) => {
    const said = detail === '' ? '' : html` (${shownValue(detail)})`;
    return html`<p class="small">${page.spoken(noteText(kind, page.language))}${said}: ${figures.count(records)}</p>`;
  });
  return html`${notes}<p class="small">${words.understoodAs} <a href="#${page.anchorOf(model.path)}">${shownValue(model.path)}</a>.${named.length > 0 && html` ${words.partlyFilled}: ${named}.`}</p>`;
}
