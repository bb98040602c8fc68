import { explainMatch } from '../../src/api/explain.js';
import type { Handler } from '../session/session.js';
import { renderExplainedMatch } from '../terminal/match-explained.js';
import { jsonText } from '../terminal/printable.js';
import type { ExplainArguments } from './explain.js';

/** `explain --match NUMBER`: why two records of an audit file are, or are not, one person. */
export function explainingMatch(match: number): Handler<ExplainArguments> {
  return ({ lang, json, db, reveal }, session) => {
    const explained = explainMatch(db, match, { reveal, language: lang });
    session.terminal.out(json ? jsonText(explained) : renderExplainedMatch(explained, lang));
  };
}
