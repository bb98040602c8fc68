import { figureOf } from '../../../page/drawing/frame.js';
import { px } from '../../../page/drawing/scales.js';
import type { Page } from '../../../page/page.js';
import { numberTable } from '../../../page/tables.js';
import { html, type Safe } from '../../../page/template.js';
import type { DrawnLink, DrawnPerson } from './drawn-persons.js';
import { bitsText, shareOf } from './figures.js';
import type { MatchReport } from './match-report.js';
import { placeText } from './place.js';
import { matchPageTexts } from './texts.js';

const SIDE = 300;
const MIDDLE = SIDE / 2;
const RADIUS = 96;

/** The largest groups of records as graphs; nothing where nobody has more than two records. */
export function personsPicture(page: Page, { persons }: MatchReport): Safe | null {
  if (persons.length === 0) return null;
  const texts = matchPageTexts(page.language);
  const words = texts.persons;
  const weakestOf = ({ links, weakest }: DrawnPerson) => links[weakest];
  const graphs = persons.map((person) => {
    const name = words.name(
      page.figures,
      person.records.length + person.left,
      shareOf(page, weakestOf(person)?.probability ?? null),
    );
    const left = person.left > 0 && html` <span class="small">${words.left(page.figures, person.left)}</span>`;
    return html`<li><h4>${name}</h4>${left}${drawPerson(name, person)}</li>`;
  });
  const ends = (person: DrawnPerson, { from, to }: DrawnLink) =>
    [from, to].map((at) => placeText(person.records[at]!)).join(' – ');
  return figureOf(page, {
    id: 'picture-persons',
    title: words.title,
    says: words.says(page.figures, persons.length),
    read: words.read,
    picture: html`<ul class="graphs">${graphs}</ul>`,
    table: numberTable(
      [words.weakest, texts.records, texts.weight, texts.probability],
      persons.map((person) => {
        const link = weakestOf(person);
        return [
          link === undefined ? '–' : ends(person, link),
          page.figures.count(person.records.length + person.left),
          link === undefined ? '–' : bitsText(page, link.bits),
          shareOf(page, link?.probability ?? null),
        ];
      }),
    ),
  });
}

/** Records on a circle, with the lines between them. */
function drawPerson(name: string, { records, links, weakest }: DrawnPerson): Safe {
  const at = (index: number) => {
    const angle = (index / records.length) * 2 * Math.PI - Math.PI / 2;
    return { x: px(MIDDLE + RADIUS * Math.cos(angle)), y: px(MIDDLE + RADIUS * Math.sin(angle)) };
  };
  const lines = [...links.entries()]
    .sort(([, a], [, b]) => Number(a.joins) - Number(b.joins))
    .map(([index, { from, to, joins }]) => {
      const [a, b] = [at(from), at(to)];
      const look = index === weakest ? 'limit narrow-limit' : joins ? 'joins' : 'common';
      return html`<path class="${look}" d="M${a.x} ${a.y}L${b.x} ${b.y}"/>`;
    });
  const dots = records.map((place, index) => {
    const { x, y } = at(index);
    const outward = { x: px(MIDDLE + (x - MIDDLE) * 1.22), y: px(MIDDLE + (y - MIDDLE) * 1.2 + 4) };
    return html`<path class="dots beyond" d="M${x} ${y}h0"/><text class="tick mid" x="${outward.x}" y="${outward.y}">${placeText(place)}</text>`;
  });
  return html`<svg viewBox="0 0 ${SIDE} ${SIDE}" role="img" aria-label="${name}">${lines}${dots}</svg>`;
}
