import { strengthTag } from '../../page/marks.js';
import type { Page } from '../../page/page.js';
import { numberTable, scrollBox } from '../../page/tables.js';
import { type Content, html, type Safe } from '../../page/template.js';
import type { Evaluation, LinkingEvaluation } from '../evaluate-audit.js';
import type { CheckScore, FindingScore } from '../score-checks.js';
import type { EvaluationPage } from './evaluation-page.js';
import { shareText } from './share-text.js';
import { evaluationTexts } from './texts.js';

/** A section of the page: heading, note, and a table that scrolls in its own box. */
function section(id: string, title: string, note: Content, table: Content): Safe {
  return html`
<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${note}
${table}</section>`;
}

/** Counts and shares by strength, and of all. */
export function strengthSection(page: Page, { strengths, all }: Evaluation): Safe {
  const words = evaluationTexts(page.language);
  const rows = strengths.map((score) => [strengthTag(page, score.strength), ...scoreCells(page, score)]);
  const table = numberTable([words.strength, ...scoreHeads(page)], [...rows, [words.all, ...scoreCells(page, all)]]);
  const note = html`<p class="note">${words.counted}</p>`;
  return section('strengths', words.byStrength, note, scrollBox('strengths-title', table));
}

/** Counts and shares of each check. */
export function checkSection(page: EvaluationPage, checks: readonly CheckScore[]): Safe {
  const words = evaluationTexts(page.language);
  const titles = new Map(page.audited.checks.map(({ code, title, reason }) => [code, { title, reason }]));
  const rows = checks.map((check) => {
    const known = titles.get(check.code);
    const reason = known?.reason ?? null;
    const name = html`<span class="code">${check.code}</span> ${known !== undefined && page.say(known.title)}${reason !== null && html` <span class="changed">${words.notRun}: ${page.say(reason)}</span>`}`;
    return [name, ...scoreCells(page, check)];
  });
  const table = numberTable([words.check, ...scoreHeads(page)], rows);
  return section('checks', words.byCheck, null, scrollBox('checks-title', table));
}

/** The findings of each check by the tier of linking that they rest on. */
export function tierSection(page: Page, checks: readonly CheckScore[]): Safe {
  const words = evaluationTexts(page.language);
  const { count } = page.figures;
  const rows = checks.flatMap(({ code, tiers }) =>
    tiers.map(({ tier, findings, right, wrong, precision, recall }) => [
      `${code}, ${words.tiers[tier]}`,
      ...[findings, right, wrong].map(count),
      shareText(page, precision),
      shareText(page, recall),
    ]),
  );
  const heads = [
    `${words.check}, ${words.tier}`,
    words.findings,
    words.right,
    words.wrong,
    words.precision,
    words.recallSoFar,
  ];
  const note = html`<p class="note">${words.tierNote}</p>`;
  return section('tiers', words.byTier, note, scrollBox('tiers-title', numberTable(heads, rows)));
}

function scoreHeads({ language }: Page): readonly string[] {
  const words = evaluationTexts(language);
  return [
    words.planted,
    words.found,
    words.recall,
    words.exact,
    words.right,
    words.follows,
    words.wrong,
    words.precision,
    words.nearMissesNamed,
    words.innocent,
    words.harm,
  ];
}

function scoreCells(page: Page, score: FindingScore): readonly Content[] {
  const { count } = page.figures;
  return [
    count(score.planted),
    count(score.found),
    shareText(page, score.recall),
    count(score.exact),
    count(score.right),
    count(score.follows),
    count(score.wrong),
    shareText(page, score.precision),
    `${count(score.nearMissesNamed)} / ${count(score.nearMisses)}`,
    count(score.innocentNamed),
    shareText(page, score.harmRatio),
  ];
}

/** Pairs, tiers and persons beside the truth; says so where nobody knows who is who. */
export function linkingSection(page: Page, linking: LinkingEvaluation | null, pictures: Content): Safe {
  const words = evaluationTexts(page.language);
  if (linking === null) return section('linking', words.linking, html`<p class="note">${words.noPairs}</p>`, null);
  const { pairs, rejectedPairs } = linking;
  const note = html`<p class="says">${words.linkingSays(page.figures, pairs.right, pairs.true, pairs.found)}</p>
<p class="note">${words.leftOut(page.figures, rejectedPairs)}</p>`;
  const tables = [measureTable(page, linking), tierTable(page, linking)].map((table) =>
    scrollBox('linking-title', table),
  );
  return section('linking', words.linking, note, html`${tables}${pictures}`);
}

function measureTable(page: Page, { pairs, clusters, bCubed, bCubedJoined }: LinkingEvaluation): Safe {
  const words = evaluationTexts(page.language);
  const row = (name: string, score: typeof bCubed) => [
    name,
    ...[score.precision, score.recall, score.f1].map((value) => shareText(page, value)),
  ];
  return numberTable(
    [words.measure, words.precision, words.recall, 'F1'],
    [
      row(words.pairs, pairs),
      row(words.persons, clusters),
      row(words.bCubed, bCubed),
      row(words.bCubedJoined, bCubedJoined),
    ],
  );
}

function tierTable(page: Page, { tiers }: LinkingEvaluation): Safe {
  const words = evaluationTexts(page.language);
  const { count } = page.figures;
  return numberTable(
    [words.tier, words.pairs, words.right, words.wrong, words.precision, words.recallSoFar],
    tiers.map(({ tier, found, right, precision, recall }) => [
      words.tiers[tier],
      ...[found, right, found - right].map(count),
      shareText(page, precision),
      shareText(page, recall),
    ]),
  );
}
