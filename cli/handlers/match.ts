import { matchFiles, readColumnMap } from '../../src/api/match.js';
import type { Language } from '../../src/index.js';
import type { Session } from '../session/session.js';
import { renderMatch } from '../terminal/match-summary.js';
import { jsonText } from '../terminal/printable.js';

/** What `match` is told. */
export interface MatchArguments {
  files: string[];
  map: string[];
  settings?: string;
  truth?: string;
  truthPattern?: string;
  threshold: number;
  between: boolean;
  oneToOne: boolean;
  model?: string;
  explain?: string;
  pairs?: string;
  nearMisses?: number;
  clusters?: string;
  html?: string;
  replace: boolean;
  json: boolean;
  quiet: boolean;
  lang: Language;
}

/** `match FILE…`: find the records of any list of people that are one person. */
export async function runMatch(given: MatchArguments, session: Session): Promise<void> {
  const summary = await matchFiles(given.files, {
    map: readColumnMap(given.map),
    threshold: given.threshold,
    between: given.between,
    oneToOne: given.oneToOne,
    replace: given.replace,
    ...(given.model === undefined ? {} : { model: given.model }),
    ...(given.explain === undefined ? {} : { explain: given.explain }),
    ...(given.settings === undefined ? {} : { settings: given.settings }),
    ...(given.truth === undefined ? {} : { truth: given.truth }),
    ...(given.truthPattern === undefined ? {} : { truthPattern: given.truthPattern }),
    ...(given.pairs === undefined ? {} : { pairs: given.pairs }),
    ...(given.nearMisses === undefined ? {} : { nearMisses: given.nearMisses }),
    ...(given.clusters === undefined ? {} : { clusters: given.clusters }),
    ...(given.html === undefined ? {} : { html: given.html, language: given.lang }),
  });
  if (given.json) session.terminal.out(jsonText(summary));
  else if (!given.quiet) session.terminal.out(renderMatch(summary, session.terminal, given.lang));
}
