import { evaluationTexts } from '../../src/api/evaluate.js';
import type { CheckScore, Evaluation, FindingScore, Language } from '../../src/index.js';
import { linkingTables } from './evaluation-linking.js';
import { layOut } from './table.js';
import type { Terminal } from './terminal.js';
import { TERMINAL_TEXTS } from './texts.js';

/** An evaluation as a person reads it: by strength, by check, by tier, and linking with its calibration. */
export function renderEvaluationText(
  { checks, strengths, all, linking }: Evaluation,
  lang: Language,
  terminal: Terminal,
): string {
  const words = evaluationTexts(lang);
  const strengthNames = TERMINAL_TEXTS[lang].strengths;
  const byStrength = strengths.map((score) => [strengthNames[score.strength], ...scoreCells(score, lang)]);
  const byCheck = checks.map((check) => [nameOf(check, words.notRun), ...scoreCells(check, lang)]);
  const table = (title: string, first: string, rows: readonly (readonly string[])[]) =>
    `${terminal.bold(title)}\n${layOut([[first, ...scoreHeads(lang)], ...rows], NUMBERS)}`;
  return `${[
    table(words.byCheck, words.check, byCheck),
    tiersTable(checks, lang, terminal),
    ...(linking === null ? [words.noPairs] : linkingTables(linking, lang, terminal)),
    table(words.byStrength, words.strength, [...byStrength, [words.all, ...scoreCells(all, lang)]]),
  ].join('\n\n')}\n`;
}

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function nameOf({ code, skipped }: CheckScore, notRun: string): string {
  return skipped === null ? code : `${code} (${notRun})`;
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(4);
}

function scoreHeads(lang: Language): readonly string[] {
  const words = evaluationTexts(lang);
  return [
    words.planted,
    words.found,
    words.recall,
    words.right,
    words.follows,
    words.wrong,
    words.precision,
    words.nearMissesNamed,
    words.innocent,
    words.harm,
  ];
}

function scoreCells(score: FindingScore, lang: Language): readonly string[] {
  const { format } = new Intl.NumberFormat(lang);
  return [
    format(score.planted),
    format(score.found),
    share(score.recall),
    format(score.right),
    format(score.follows),
    format(score.wrong),
    share(score.precision),
    `${format(score.nearMissesNamed)}/${format(score.nearMisses)}`,
    format(score.innocentNamed),
    share(score.harmRatio),
  ];
}

function tiersTable(checks: readonly CheckScore[], lang: Language, { bold }: Terminal): string {
  const words = evaluationTexts(lang);
  const { format } = new Intl.NumberFormat(lang);
  const rows = checks.flatMap(({ code, tiers }) =>
    tiers
      .filter(({ tier }) => tier !== 'none')
      .map(({ tier, findings, right, wrong, precision, recall }) => [
        code,
        words.tiers[tier],
        ...[findings, right, wrong].map(format),
        share(precision),
        share(recall),
      ]),
  );
  const heads = [words.check, words.tier, words.findings, words.right, words.wrong, words.precision, words.recallSoFar];
  return `${bold(words.byTier)}\n${layOut([heads, ...rows], [2, 3, 4, 5, 6])}`;
}
