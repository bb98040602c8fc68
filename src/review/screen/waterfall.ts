import type { AuditFile } from '../../database/audit-file.js';
import { html, type Safe } from '../../page/template.js';
import type { Page } from '../../publish/page/page.js';
import { fieldLabel } from '../../publish/words/labels.js';
import { screenTexts } from '../texts/screen.js';

/** What each part of two records says for or against one person, in powers of two of the odds. */
export interface Weights {
  readonly weight: number;
  readonly probability: number;
  readonly fields: readonly { readonly field: string; readonly weight: number }[];
}

/** Pairs of a finding's records that are drawn at most. */
const MOST_PAIRS = 3;
const WIDTH = 320;
const BAR = 14;

/** Reads the weights of the pairs among a finding's records; none where a valid IIN holds them together. */
export function weightsReader(db: AuditFile): (findingId: number) => readonly Weights[] {
  const pairs = db.prepare<[number, number, number], { match_id: number; weight: number; probability: number }>(
    `select match_id, match_weight as weight, probability from match
     where left_record in (select record_id from finding_record where finding_id = ?)
       and right_record in (select record_id from finding_record where finding_id = ?)
     order by match_id limit ?`,
  );
  const fields = db.prepare<[number], { field: string; weight: number }>(
    'select field, match_weight as weight from match_field where match_id = ? order by abs(match_weight) desc, field',
  );
  return (findingId) =>
    pairs
      .all(findingId, findingId, MOST_PAIRS)
      .map(({ match_id: id, weight, probability }) => ({ weight, probability, fields: fields.all(id) }));
}

/** The steps from the odds before to the odds after, each with its bar; numbers stand in the table, so nothing is said by colour alone. */
export function waterfall(page: Page, weights: readonly Weights[]): readonly Safe[] {
  const texts = screenTexts(page.language);
  return weights.map(({ weight, probability, fields }, index) => {
    const before = weight - fields.reduce((sum, field) => sum + field.weight, 0);
    const steps = [
      { name: texts.oddsBefore, weight: before },
      ...fields.map((one) => ({ name: page.say(fieldLabel(one.field)), weight: one.weight })),
    ];
    const totals = [0];
    for (const step of steps) totals.push((totals.at(-1) ?? 0) + step.weight);
    const [low, high] = [Math.min(...totals), Math.max(...totals)];
    const x = (value: number) => 2 + ((value - low) / Math.max(1e-9, high - low)) * (WIDTH - 4);
    const rows = steps.map(({ name, weight: step }, at) => row(page, name, step, x(totals[at]!), x(totals[at + 1]!)));
    const id = `weights-${index}`;
    return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="${id}"><table class="weights"><caption id="${id}">${texts.weights(page.figures.plain(Math.round(probability * 1000) / 1000))}</caption>
<thead><tr><th scope="col">${page.words.field}</th><th scope="col" class="num">${texts.weight}</th><td></td></tr></thead>
<tbody>${rows}${row(page, texts.oddsAfter, weight, x(0), x(weight))}</tbody></table></div>`;
  });
}

function row(page: Page, name: string, weight: number, from: number, to: number): Safe {
  const [left, width] = [Math.min(from, to), Math.max(1, Math.abs(to - from))];
  const sign = weight > 0 ? '+' : weight < 0 ? '−' : '';
  return html`<tr><th scope="row">${name}</th><td class="num">${sign}${page.figures.plain(Math.round(Math.abs(weight) * 10) / 10)}</td><td><svg class="${weight < 0 ? 'against' : 'for'}" viewBox="0 0 ${WIDTH} ${BAR}" aria-hidden="true"><path d="M${left.toFixed(1)} 2h${width.toFixed(1)}v10h-${width.toFixed(1)}z"/></svg></td></tr>`;
}
