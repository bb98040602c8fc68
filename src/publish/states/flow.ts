import { drawing, figureOf } from '../../page/drawing/frame.js';
import { px } from '../../page/drawing/scales.js';
import type { Page } from '../../page/page.js';
import { numberTable } from '../../page/tables.js';
import { html, type Safe } from '../../page/template.js';
import { CHANGE_KINDS } from '../words/change-words.js';
import type { StatesStep } from './states-step.js';
import { STATES_TEXTS } from './texts.js';

const ID = 'picture-states';
const STEP = 230;
/** Steps beside each other in a line of the picture, and the most that are drawn. */
const PER_LINE = 3;
const MOST_DRAWN = 24;
const LINE = 272;
const LEFT = 56;
const TRUNK_TOP = 118;
const TRUNK = 34;
const WIDEST = 46;
/** From a joint of the trunk to where its bands end. */
const REACH = 88;
const LEAST = 1.5;

/** States as joints of a trunk, and between two of them who left below and who came above. */
export function flowOfStates(page: Page, steps: readonly StatesStep[]): Safe {
  const say = page.say;
  const most = Math.max(1, ...steps.flatMap(({ states }) => [all(states, 'left'), all(states, 'came')]));
  const width = (count: number) => (count === 0 ? 0 : px(Math.max(LEAST, (count / most) * WIDEST)));
  // The latest are looked for first; all stand in the table.
  const shown = steps.slice(-MOST_DRAWN);
  const lines = Array.from({ length: Math.ceil(shown.length / PER_LINE) }, (_, line) => {
    const own = shown.slice(line * PER_LINE, (line + 1) * PER_LINE);
    return html`<g transform="translate(0 ${line * LINE})">${own.map((step, at) => drawStep(page, step, LEFT + at * STEP, width))}${jointsOf(page, own)}</g>`;
  });
  const rows = steps.map(({ from, to, states }) => [
    `${from.name} → ${to.name}`,
    ...[states.same + all(states, 'corrected'), all(states, 'moved'), all(states, 'left'), unexplained(states, 'left')],
    ...[all(states, 'came'), unexplained(states, 'came')],
  ]);
  const heads = [
    ...[
      say(STATES_TEXTS.step),
      `${say(CHANGE_KINDS.same!)} + ${say(CHANGE_KINDS.corrected!)}`,
      say(CHANGE_KINDS.moved!),
    ],
    ...[
      say(CHANGE_KINDS.left!),
      say(STATES_TEXTS.leftUnexplained),
      say(CHANGE_KINDS.came!),
      say(STATES_TEXTS.cameUnexplained),
    ],
  ];
  return figureOf(page, {
    id: ID,
    title: say(STATES_TEXTS.flow),
    says: say(STATES_TEXTS.flowSays),
    read: say(STATES_TEXTS.flowRead),
    picture: drawing(ID, { width: LEFT * 2 + PER_LINE * STEP, height: LINE * lines.length }, html`${lines}`),
    table: numberTable(
      heads,
      rows.map(([name, ...counts]) => [name as string, ...counts.map((count) => page.figures.count(count as number))]),
    ),
  });
}

/** The states of one line, each with its date and its entries above. */
function jointsOf(page: Page, steps: readonly StatesStep[]): readonly Safe[] {
  return [steps[0]!.from, ...steps.map(({ to }) => to)].map(({ date, name, entries }, at) => {
    const x = LEFT + at * STEP;
    return html`<path class="block unused" d="M${x - 5} ${TRUNK_TOP - 6}h10v${TRUNK + 12}h-10z"/><text class="mid tick" x="${x}" y="16">${date === null ? shortened(name) : page.figures.plain(date)}</text><text class="mid strong" x="${x}" y="32">${page.figures.count(entries)}</text>`;
  });
}

/** Entries of a kind. */
function all({ kinds }: StatesStep['states'], kind: string): number {
  return kinds.find((each) => each.kind === kind)?.entries ?? 0;
}

function unexplained({ kinds }: StatesStep['states'], kind: string): number {
  return kinds.find((each) => each.kind === kind)?.explained.find(({ by }) => by === null)?.entries ?? 0;
}

function drawStep(page: Page, { states }: StatesStep, from: number, width: (count: number) => number): Safe {
  const to = from + STEP;
  const [middle, bottom] = [px((from + to) / 2), TRUNK_TOP + TRUNK];
  const stay = states.same + all(states, 'corrected') + all(states, 'moved');
  const band = (kind: 'left' | 'came', count: number, look: string) => {
    const thick = width(count);
    if (thick === 0) return null;
    const [x, far] = kind === 'left' ? [from + 8, from + 8 + REACH] : [to - 8, to - 8 - REACH];
    const [y, end] = kind === 'left' ? [bottom, 226] : [TRUNK_TOP, 56];
    const inward = kind === 'left' ? thick : -thick;
    const [inner, near] = [px(x + inward), px(end - inward)];
    return html`<path class="band ${look}" d="M${x} ${y}C${x} ${end} ${x} ${end} ${far} ${end}V${near}C${inner} ${near} ${inner} ${near} ${inner} ${y}z"/>`;
  };
  const label = (kind: 'left' | 'came', x: number, y: number) => {
    const count = all(states, kind);
    const open = unexplained(states, kind);
    const signed = `${kind === 'left' ? '−' : '+'}${page.figures.count(count)}`;
    return html`<text class="mid" x="${x}" y="${y}"><tspan class="strong">${signed}</tspan>${open > 0 && html` <tspan class="value">${page.figures.count(open)} ${page.say(STATES_TEXTS.unexplained)}</tspan>`}</text>`;
  };
  return html`<path class="band" d="M${from} ${TRUNK_TOP}H${to}V${bottom}H${from}z"/>${band('left', all(states, 'left'), '')}${band('left', unexplained(states, 'left'), 'no')}${band('came', all(states, 'came'), '')}${band('came', unexplained(states, 'came'), 'no')}<text class="mid strong" x="${middle}" y="${TRUNK_TOP + 22}">${page.figures.count(stay)}</text>${label('came', middle, 46)}${label('left', middle, 248)}`;
}

function shortened(name: string): string {
  return name.length > 26 ? `${name.slice(0, 25)}…` : name;
}
