import { matchWord } from '../../src/api/words.js';
import type { Language, MatchSummary } from '../../src/index.js';
import { MATCH_TEXTS, type MatchTexts } from './match-texts.js';
import { printable } from './printable.js';
import { layOut } from './table.js';
import type { Terminal } from './terminal.js';

const count = new Intl.NumberFormat('en');
const share = (value: number) => value.toFixed(4);

/** What matching found, as a person reads it: persons, weights, blocking and, where the truth is known, the scores. */
export function renderMatch(summary: MatchSummary, { bold }: Terminal, language: Language): string {
  const texts = MATCH_TEXTS[language];
  const parts = [
    people(summary, texts),
    weights(summary, texts, bold, language),
    blocking(summary, texts, bold),
    scores(summary, texts, bold),
  ];
  if (summary.explained !== null) parts.unshift(explained(summary.explained, texts, bold, language));
  if (summary.model !== null) parts.push(texts.model(printable(summary.model.path), summary.model.isNew));
  if (summary.unused.length > 0) parts.push(texts.unused(summary.unused.map(printable).join(', ')));
  if (summary.written !== null) parts.push(texts.written(printable(summary.written)));
  if (summary.htmlWritten !== null) parts.push(texts.htmlWritten(printable(summary.htmlWritten)));
  if (summary.clustersWritten !== null) parts.push(texts.clustersWritten(printable(summary.clustersWritten)));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

type Bold = (text: string) => string;
type Explained = NonNullable<MatchSummary['explained']>;
/** Signs of the longest bar of a waterfall, one a bit. */
const WIDEST_BAR = 20;

function people(summary: MatchSummary, texts: MatchTexts): string {
  const { records, broken, asides, persons, personsWithSeveral, pairs, refusedLinks, wrong, threshold } = summary;
  return [
    texts.records(count.format(records), broken > 0 ? count.format(broken) : null),
    ...(asides > 0 ? [texts.asides(count.format(asides))] : []),
    // A workbook may hold several lists; numbers of files elsewhere are theirs.
    ...(summary.tables.some((path) => path.includes('#'))
      ? summary.tables.map((path, at) => `  ${at + 1}: ${printable(path)}`)
      : []),
    texts.persons(count.format(persons), count.format(personsWithSeveral), count.format(pairs)),
    ...(refusedLinks > 0 ? [texts.refused(count.format(refusedLinks))] : []),
    texts.wrong(wrong.expected.toFixed(1), count.format(wrong.bound), String(threshold)),
    texts.similarity,
  ].join('\n');
}

/** A pair as a waterfall: what each column adds to the odds, and what they come to. */
function explained(
  { records, samePerson, probability, rule, priorWeight, parts }: Explained,
  texts: MatchTexts,
  bold: Bold,
  language: Language,
) {
  const word = (text: string) => matchWord(language, text);
  let sum = priorWeight;
  const bar = (weight: number) => (weight < 0 ? '-' : '+').repeat(Math.min(WIDEST_BAR, Math.round(Math.abs(weight))));
  const rows = parts.map(({ field, agreement, matchWeight }) => {
    sum += matchWeight;
    return [printable(field), word(agreement), matchWeight.toFixed(1), sum.toFixed(1), bar(matchWeight)];
  });
  const head = texts.pair(
    records.map(({ file, record }) => `${file}:${record}`).join(', '),
    samePerson,
    word(rule),
    probability.toFixed(6),
  );
  const table = [
    [...texts.waterfallHeads],
    [texts.before, '', priorWeight.toFixed(1), priorWeight.toFixed(1), ''],
    ...rows,
  ];
  return `${bold(head)}\n${layOut(table, [2, 3])}`;
}

function weights({ columns, priorWeight }: MatchSummary, texts: MatchTexts, bold: Bold, language: Language): string {
  const rows = columns.map(({ header, kind, weightEqual, weightDifferent }) => [
    printable(header),
    matchWord(language, kind),
    weightEqual.toFixed(1),
    weightDifferent.toFixed(1),
  ]);
  return `${bold(texts.columns(priorWeight.toFixed(1)))}\n${layOut([[...texts.columnHeads], ...rows], [2, 3])}`;
}

const SHOWN_PASSES = 25;

function blocking({ passes }: MatchSummary, texts: MatchTexts, bold: Bold): string {
  const shown = [...passes].sort((a, b) => b.foundAlone - a.foundAlone || b.pairs - a.pairs).slice(0, SHOWN_PASSES);
  const rows = shown.map((pass) => [
    printable(pass.name),
    count.format(pass.pairs),
    String(pass.largestBlock),
    String(pass.skippedBlocks),
    count.format(pass.matches),
    count.format(pass.foundAlone),
  ]);
  const pairs = passes.reduce((sum, pass) => sum + pass.pairs, 0);
  const skipped = passes.reduce((sum, pass) => sum + pass.skippedRecords, 0);
  const table = layOut([[...texts.blockingHeads], ...rows], [1, 2, 3, 4, 5]);
  const note = skipped > 0 ? `\n${texts.skipped(count.format(skipped))}` : '';
  return `${bold(texts.blocking(passes.length, count.format(pairs)))}\n${table}${note}`;
}

function scores({ score }: MatchSummary, texts: MatchTexts, bold: Bold): string {
  if (score === null) return '';
  const measured = [score.pairs, score.directPairs, score.clusters, score.bCubed];
  const table = layOut(
    [
      ['', ...texts.scoreHeads],
      ...measured.map(({ precision, recall, f1 }, at) => [
        texts.scores[at]!,
        share(precision),
        share(recall),
        share(f1),
      ]),
    ],
    [1, 2, 3],
  );
  const bins = score.reliability.map((bin) => [
    texts.range(bin.from.toFixed(2), bin.to.toFixed(2)),
    count.format(bin.pairs),
    bin.meanProbability.toFixed(3),
    bin.shareRight.toFixed(3),
  ]);
  const reliability = layOut([[...texts.reliabilityHeads], ...bins], [1, 2, 3]);
  return `${bold(texts.againstTruth)}\n${table}\n\n${bold(texts.reliability)}\n${reliability}`;
}
