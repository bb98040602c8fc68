import { drawSample } from '../../src/api/draw.js';
import { readDrawResults } from '../../src/api/field.js';
import type { Design, DrawOptions, Language } from '../../src/index.js';
import type { Session } from '../session/session.js';
import { drawResultsText, wroteText } from '../terminal/draw-results.js';
import { jsonText } from '../terminal/printable.js';

/** What `draw` is told. */
export interface DrawArguments {
  db: string;
  out: string;
  seed?: string;
  findings: number;
  others: number;
  'list-to-people'?: number;
  'people-to-list'?: number;
  each: number;
  alike: number;
  results?: string;
  reveal: boolean;
  lang: Language;
  json: boolean;
}

/** `draw --seed DIGITS`: a sample for a check in the field, which anybody can draw again; `draw --results DIR`: what it came to. */
export async function runDraw(given: DrawArguments, session: Session): Promise<void> {
  const { results, seed = '', lang, json } = given;
  if (results !== undefined) {
    const read = await readDrawResults(results);
    session.terminal.out(json ? jsonText(read) : drawResultsText(read, lang));
    return;
  }
  const { findings, others, each, alike, reveal } = given;
  const options: DrawOptions = {
    seed,
    findings,
    others,
    each,
    alike,
    reveal,
    language: lang,
    designs: designsOf(given),
  };
  const draw = await drawSample(given.db, given.out, options);
  session.terminal.out(json ? jsonText(draw) : wroteText(draw, given.out, lang));
}

function designsOf(given: DrawArguments): DrawOptions['designs'] {
  const margins = (['list-to-people', 'people-to-list'] as const).flatMap((design: Design) => {
    const margin = given[design];
    return margin === undefined ? [] : [[design, { margin }] as const];
  });
  return Object.fromEntries(margins);
}
