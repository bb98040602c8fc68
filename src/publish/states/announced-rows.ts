import type { Texts } from '../../model.js';
import type { AnnouncedTerm } from './read-announced.js';
import { STATES_TEXTS } from './texts.js';

/**
 * The account of two states beside the announced numbers as cells: a heading, then a row for each term with what was announced, what the entries come to (a range
 * or a lower bound where it is not known), and the difference.
 */
export function announcedRows(
  terms: readonly AnnouncedTerm[],
  say: (texts: Texts) => string,
  count: (value: number) => string,
): readonly (readonly string[])[] {
  const amount = ({ least, most }: AnnouncedTerm) => {
    if (least === null) return say(STATES_TEXTS.unknown);
    if (most === null) return `${say(STATES_TEXTS.atLeast)} ${count(least)}`;
    return least === most ? count(least) : `${count(least)}–${count(most)}`;
  };
  const difference = ({ announced, least, most }: AnnouncedTerm) =>
    announced === null || least === null || least !== most ? '–' : count(least - announced);
  const { entries, announcedNumber, loaded, difference: apart } = STATES_TEXTS;
  return [
    [entries, announcedNumber, loaded, apart].map(say),
    ...terms.map((term) => [
      say(STATES_TEXTS.terms[term.term]),
      term.announced === null ? '–' : count(term.announced),
      amount(term),
      difference(term),
    ]),
  ];
}

/** What stands over the account. */
export const ANNOUNCED_TITLE = STATES_TEXTS.announced;
