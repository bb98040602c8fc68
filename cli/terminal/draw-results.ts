import { type Design, DRAW_TEXTS, type Draw, type DrawResults, type Language } from '../../src/index.js';
import { printable } from './printable.js';
import { layOut } from './table.js';

/** What was drawn, and what to do next. */
export function wroteText(draw: Draw, directory: string, language: Language): string {
  const texts = DRAW_TEXTS[language];
  const rows = draw.findings.map(({ code, findings, drawn }) => [code, texts.drawn(drawn, findings)]);
  const others = [texts.others, texts.drawn(draw.others.drawn, draw.others.entries)];
  return `${layOut([...rows, others])}\n${texts.wrote(printable(directory))}\n`;
}

/** What the check in the field came to: precision of each check, what was missed at most, and the two tests of the list. */
export function drawResultsText({ checks, overall, missed, designs }: DrawResults, language: Language): string {
  const texts = DRAW_TEXTS[language];
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const share = (value: number | null) => (value === null ? '–' : percents.format(value));
  const done = checks.filter(({ looked }) => looked > 0);
  const rows = [
    ...done.map((one) => [one.code, `${one.looked}`, share(one.share), `${share(one.low)} – ${share(one.high)}`]),
    ...(overall.looked > 0
      ? [[texts.overall, `${overall.looked}`, share(overall.share), `${share(overall.low)} – ${share(overall.high)}`]]
      : []),
  ];
  const lines = [
    ...(rows.length > 0 ? [layOut([['', texts.looked, texts.precision, texts.interval], ...rows])] : []),
    ...(missed === null ? [] : [texts.missed(missed.most, missed.entries, missed.looked)]),
    ...(Object.keys(designs) as Design[]).flatMap((design) => {
      const one = designs[design];
      if (one === undefined || one.share === null) return [];
      const effect = one.designEffect === null ? '–' : numbers.format(one.designEffect);
      return [
        texts.estimate(texts.designs[design], share(one.share), share(one.low), share(one.high), one.clusters, effect),
      ];
    }),
  ];
  return `${lines.length === 0 ? texts.nothing : lines.join('\n')}\n`;
}
