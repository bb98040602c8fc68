import { evaluationTexts } from '../../src/api/evaluate.js';
import type { Language, LinkingEvaluation } from '../../src/index.js';
import { printable } from './printable.js';
import { layOut } from './table.js';
import type { Terminal } from './terminal.js';

const share = (value: number) => value.toFixed(4);

/** Linking beside the truth, as tables: what was found, measures, tiers, errors of spelling, calibration. */
export function linkingTables(linking: LinkingEvaluation, lang: Language, { bold }: Terminal): readonly string[] {
  const words = evaluationTexts(lang);
  const { format: count } = new Intl.NumberFormat(lang);
  const { pairs, rejectedPairs } = linking;
  const says = words.linkingSays({ count }, pairs.right, pairs.true, pairs.found);
  const leaves = words.leftOut({ count }, rejectedPairs);
  const parts = [measures(linking, lang), tiers(linking, lang)];
  if (linking.damage.length > 0) parts.push(`${bold(words.damagePicture.title)}\n${damage(linking, lang)}`);
  if (linking.calibration.pairs > 0)
    parts.push(`${bold(words.calibrationPicture.title)}\n${calibration(linking, lang)}`);
  return [`${bold(words.linking)}\n${says}\n${leaves}`, ...parts];
}

function measures({ pairs, clusters, bCubed, bCubedJoined }: LinkingEvaluation, lang: Language): string {
  const words = evaluationTexts(lang);
  const row = (name: string, score: typeof bCubed) => [name, ...[score.precision, score.recall, score.f1].map(share)];
  const rows = [
    row(words.pairs, pairs),
    row(words.persons, clusters),
    row(words.bCubed, bCubed),
    row(words.bCubedJoined, bCubedJoined),
  ];
  return layOut([[words.measure, words.precision, words.recall, 'F1'], ...rows], [1, 2, 3]);
}

function tiers({ tiers: all }: LinkingEvaluation, lang: Language): string {
  const words = evaluationTexts(lang);
  const { format: count } = new Intl.NumberFormat(lang);
  const rows = all.map(({ tier, found, right, precision, recall }) => [
    words.tiers[tier],
    ...[found, right, found - right].map(count),
    share(precision),
    share(recall),
  ]);
  const heads = [words.tier, words.pairs, words.right, words.wrong, words.precision, words.recallSoFar];
  return layOut([heads, ...rows], [1, 2, 3, 4, 5]);
}

function damage({ damage: all }: LinkingEvaluation, lang: Language): string {
  const words = evaluationTexts(lang);
  const { format: count } = new Intl.NumberFormat(lang);
  const rows = all.map(({ damage: name, pairs, found, recall }) => [
    name === '' ? words.damagePicture.alike : printable(name),
    count(pairs),
    count(found),
    share(recall),
  ]);
  return layOut([[words.damagePicture.damage, words.truePairs, words.found, words.recall], ...rows], [1, 2, 3]);
}

function calibration({ calibration: { bins } }: LinkingEvaluation, lang: Language): string {
  const words = evaluationTexts(lang);
  const { format: count } = new Intl.NumberFormat(lang);
  const rows = bins.map(({ from, to, pairs, meanProbability, shareRight, low, high }) => [
    `${from}–${to}`,
    count(pairs),
    share(meanProbability),
    share(shareRight),
    `${share(low)}–${share(high)}`,
  ]);
  const { bin, mean, share: one } = words.calibrationPicture;
  return layOut([[bin, words.pairs, mean, one, '95 %'], ...rows], [1, 2, 3]);
}
