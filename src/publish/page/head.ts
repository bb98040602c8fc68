import { PICTURE_STYLE } from '../../page/drawing/style.js';
import * as kit from '../../page/head.js';
import { languageStyle } from '../../page/language-switch.js';
import { STYLE } from '../../page/style/style.js';
import { printStyle, type Sheet } from '../../page/style/style-print.js';
import type { Safe } from '../../page/template.js';
import type { Page, Pages } from './page.js';
import { SCRIPT } from './script/script.js';
import { FINDING_STYLE } from './style/style-findings.js';
import { PRECINCT_STYLE } from './style/style-precincts.js';
import { SHORT_FORM } from './style/style-short-form.js';

/** The head of the report: its style and script, and what stands on the edge of its sheets of paper. */
export function headOf(pages: Pages): Safe {
  const [page] = pages;
  const style =
    STYLE +
    languageStyle(page) +
    FINDING_STYLE +
    PICTURE_STYLE +
    PRECINCT_STYLE +
    printStyle(pages, sheetOf) +
    SHORT_FORM;
  return kit.headOf(page, { title: page.say(page.report.election.title), style, script: SCRIPT });
}

/** The script element, for the end of the body. */
export const SCRIPT_ELEMENT = kit.scriptElement(SCRIPT);

/** The warning of an unmasked report stands in the head of each sheet. */
function sheetOf({ report, words, say }: Page): Sheet {
  const isWarning = report.revealed;
  return { title: say(report.election.title), head: isWarning ? words.revealedTitle : words.leads, isWarning };
}
