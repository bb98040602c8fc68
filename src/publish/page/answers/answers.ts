import { shownValue } from '../../../page/shown-value.js';
import { html, type Safe } from '../../../page/template.js';
import { pictureOf } from '../../pictures/pictures-section.js';
import { sketchOf } from '../../pictures/sketch.js';
import type { Answers, PeopleCounted, Practice } from '../../read/answers.js';
import type { PictureData } from '../../read/picture-data.js';
import { numberText } from '../../words/number-text.js';
import { precinctAnchor } from '../anchors.js';
import type { LeadingFinding } from '../leading-findings.js';
import type { Page } from '../page.js';
import { type AnswerTexts, answerTexts } from '../texts/answers.js';
import { answerBlock } from './answer-block.js';
import { figureLines, percentText, type Row, shareText } from './answer-rows.js';
import { answerSentences, couldSeeNobody, questionsAsked } from './sentences.js';

/** The pictures that stand with the answers, and so not among the others. */
export const ANSWERING: ReadonlySet<string> = new Set(['matrix', 'flow', 'histogram']);

/** The three answers in the order of the questions: double registration, AVCs, additions. */
export function answersOf(
  page: Page,
  answers: Answers,
  ranked: readonly LeadingFinding[],
  pictures: PictureData,
): readonly Safe[] {
  const texts = page.spoken(answerTexts(page.language));
  const sketch = sketchOf(page);
  const [people, avcs, additions] = answerSentences(page.figures, answers, texts);
  const counted = answers.people === 'not-looked-for' ? null : answers.people;
  const own = counted === null || couldSeeNobody(counted) ? null : counted;
  const blocks = [
    answerBlock(page, ranked, {
      id: 'answer-people',
      question: texts.people,
      sentence: people,
      figures: own !== null && figureLines(peopleRows(page, own, texts)),
      note: own !== null && html`<p class="small">${texts.peopleNote}${unidentified(page, texts)}</p>`,
      families: ['double-registration'],
      picture:
        counted !== null && counted.inTwoPrecincts + counted.alikeInTwo > 0
          ? pictureOf('matrix', sketch, pictures)
          : null,
    }),
    answerBlock(page, ranked, {
      id: 'answer-avcs',
      question: texts.avcs,
      sentence: avcs,
      figures: answers.avcs !== null && figureLines(avcRows(page, answers, texts)),
      note:
        (answers.avcs?.retained ?? answers.avcs?.recorded ?? null) !== null &&
        html`<p class="small">${texts.avcsNote}</p>`,
      families: ['absentee-certificates'],
      picture: pictureOf('flow', sketch, pictures),
    }),
    answerBlock(page, ranked, {
      id: 'answer-additions',
      question: texts.additions,
      sentence: additions,
      figures: figureLines(additionsRows(page, answers, texts)),
      note: answers.additions !== null && html`<p class="small">${texts.additionsNote}</p>`,
      families: ['additions', 'residence-certificates'],
      picture: pictureOf('histogram', sketch, pictures),
    }),
  ];
  const asked = questionsAsked(page.report);
  return blocks.filter((_, at) => asked[at]);
}

function peopleRows(page: Page, people: PeopleCounted, texts: AnswerTexts): readonly (Row | null)[] {
  const { figures } = page;
  const { precincts, isNumbered, inTwoPrecincts, alikeInTwo, twiceInOne, markedTwice } = people;
  const isKnownByNumber = isNumbered || inTwoPrecincts > 0 || alikeInTwo === 0;
  return [
    precincts === 1 || !isKnownByNumber ? null : { label: texts.inTwo, value: figures.count(inTwoPrecincts) },
    alikeInTwo === 0 ? null : { label: texts.alikeInTwo, value: figures.count(alikeInTwo) },
    // Nobody counted by number where no list has numbers is no zero: those alike stand with their checks.
    !isNumbered && twiceInOne === 0 ? null : { label: texts.inOne, value: figures.count(twiceInOne) },
    {
      label: texts.marked,
      value:
        markedTwice === null ? html`<span class="small">${texts.noMarks}</span>` : html`${figures.count(markedTwice)}`,
    },
  ];
}

function unidentified(page: Page, texts: AnswerTexts): string {
  const { report, figures } = page;
  const without = report.linking.listed - report.linking.listedWithIin;
  return without > 0 ? ` ${texts.unidentified(figures, without)}` : '';
}

function avcRows(page: Page, { avcs, observed }: Answers, texts: AnswerTexts): readonly (Row | null)[] {
  const beside = (share: number | null) => (share === null ? null : texts.observedShare(percentText(page, share)));
  const stations = (label: string, practice: Practice | null | undefined, share: number | null) =>
    practice == null
      ? null
      : { label, value: shareText(page, practice.lacking, practice.stations), beside: beside(share) };
  const uses = (label: string, practice: Practice | null | undefined) =>
    practice == null ? null : { label, value: texts.ofAll(page.figures, practice.usesLacking, practice.uses) };
  return [
    stations(texts.notRetained, avcs?.retained, observed.notRetained),
    uses(texts.usesNotRetained, avcs?.retained),
    stations(texts.notRecorded, avcs?.recorded, observed.notRecorded),
    uses(texts.usesNotRecorded, avcs?.recorded),
  ];
}

function additionsRows(
  page: Page,
  { additions, certificates, observed }: Answers,
  texts: AnswerTexts,
): readonly (Row | null)[] {
  const { figures, language } = page;
  const { overLine, observations } = observed;
  return [
    additions && {
      label: texts.mean,
      value: numberText(Number((additions.additions / additions.precincts).toFixed(1)), language),
      beside: observed.mean === null ? null : texts.observedMean(numberText(observed.mean, language)),
    },
    additions?.line == null || additions.atLine === null
      ? null
      : {
          label: texts.atLine(figures, additions.line),
          value: shareText(page, additions.atLine, additions.precincts),
          beside:
            overLine === null || observations === null ? null : texts.observedOver(figures, overLine, observations),
        },
    additions === null || additions.highest.length === 0
      ? null
      : {
          label: texts.highest,
          value: html`${additions.highest.map(({ precinct, additions: n }) => html`<a class="each" href="#${precinctAnchor(precinct)}">${shownValue(texts.highestOne(precinct, figures.count(n)))}</a> `)}`,
        },
    certificates && {
      label: texts.byEleven,
      value: html`<span class="each">${texts.ofAll(figures, certificates.byEleven, certificates.printed)}</span> ${certificates.desks.map(({ desk, byEleven }) => html`<span class="each">${shownValue(texts.desk(desk ?? '', figures.count(byEleven)))}</span> `)}`,
    },
  ];
}
