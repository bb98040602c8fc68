/** The look of the pictures. Every colour is one of the page's, so that dark and print need nothing of their own. */
export const PICTURE_STYLE = `
.picture { margin: 2.4rem 0 0; padding: 1.6rem 0 0; border-top: 1px solid var(--strong-line); max-width: 54rem; }
.note + .picture { margin-top: 1rem; }
.says { font: 400 1.08rem/1.5 var(--serif); max-width: 62ch; margin: 0.45rem 0 1rem; text-wrap: pretty; }
.picture figcaption { color: var(--soft); font-size: 0.9rem; max-width: 74ch; margin-top: 0.6rem; }
.plot { overflow-x: auto; max-width: 100%; }
.plot svg { display: block; width: 100%; min-width: 34rem; max-width: 52rem; height: auto; font-family: var(--sans); font-variant-numeric: tabular-nums lining-nums; }
.plot text { font-size: 12px; fill: var(--ink); }
.plot .tick, .plot .axis-name { fill: var(--soft); }
.plot .mid { text-anchor: middle; }
.plot .end { text-anchor: end; }
.plot .value { font-size: 11px; fill: var(--soft); }
.plot .grid { stroke: var(--line); stroke-width: 1; fill: none; }
.plot .axis, .plot .tick-mark { stroke: var(--strong-line); stroke-width: 1; fill: none; }
.bar { fill: var(--bar); }
.bar.over { fill: var(--accent); }
.bar.paper { fill: var(--strong-line); }
.plot .line { stroke: var(--ink); stroke-width: 1.4; stroke-dasharray: 5 4; fill: none; }
.plot .line-name, .plot .panel-name { font-weight: 600; }
.closed { fill: var(--tint); }
.common { stroke: var(--strong-line); stroke-width: 1; fill: none; }
.limit { stroke: var(--accent); stroke-width: 1.6; fill: none; }
.narrow-limit { stroke-dasharray: 5 4; stroke-width: 1.2; }
.dots { fill: none; stroke: var(--bar); stroke-width: 6; stroke-linecap: round; }
.dots.between { stroke: var(--accent); stroke-width: 7; }
.dots.beyond { stroke: var(--ink); stroke-width: 9; }
.plot .name, .plot .strong { font-weight: 650; }
.plot .block-name, .plot .name, .plot .line-name { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
.band { fill: var(--bar); fill-opacity: 0.34; }
.band.no { fill: var(--ink); fill-opacity: 0.3; }
.band.unregistered { fill: var(--accent); fill-opacity: 0.4; }
.block { fill: var(--accent); }
.block.unused, .block.elsewhere, .block.unknown { fill: var(--strong-line); }
.block.no, .block.unregistered { fill: var(--ink); }
.spot { fill: var(--bar); fill-opacity: 0.6; stroke: var(--sheet); }
.spot.over { fill: var(--accent); fill-opacity: 0.8; }
.sheet-edge { fill: none; stroke: var(--line); }
.matrix { width: auto; border-collapse: separate; border-spacing: 2px; }
.matrix th, .matrix td { vertical-align: middle; }
.matrix th { min-width: 9rem; max-width: 12rem; font-size: 0.9rem; overflow-wrap: anywhere; border: 0; padding: 0.3rem 0.8rem 0.3rem 0; }
.matrix thead th { padding: 0.3rem 0.5rem; vertical-align: bottom; }
.matrix .square { text-align: center; min-width: 4.6rem; padding: 0.7rem 0.5rem; border: 0; font-weight: 600; }
.calendar th { min-width: 8rem; }
.step-0 { background: var(--tint); color: var(--soft); font-weight: 400 !important; }
.step-1 { background: color-mix(in srgb, var(--accent) 14%, var(--sheet)); }
.step-2 { background: color-mix(in srgb, var(--accent) 26%, var(--sheet)); }
.step-3 { background: color-mix(in srgb, var(--accent) 40%, var(--sheet)); }
.step-4 { background: color-mix(in srgb, var(--accent) 88%, var(--ink)); color: var(--paper); }
.step-5 { background: color-mix(in srgb, var(--accent) 100%, var(--ink)); color: var(--paper); }
.ladder th, .ladder td { vertical-align: middle; }
.ladder thead td { border-bottom-color: var(--strong-line); }
.ladder .state { color: var(--soft); white-space: nowrap; }
.ladder .bounded .state, .ladder .unknown .state { font-style: italic; }
.ladder .stroke { width: 34%; min-width: 9rem; padding-inline-end: 0; }
.ladder svg { display: block; width: 100%; height: auto; }
.ladder .given { fill: var(--accent); }
.ladder .taken { fill: var(--strong-line); }
.ladder .possible { fill: none; stroke: var(--accent); stroke-dasharray: 3 2; }
.ladder svg.total { fill: var(--ink); }
.ladder tr.total th, .ladder tr.total .num { font-weight: 650; }
.shares .share { white-space: nowrap; min-width: 11rem; }
.shares svg { width: 6.5rem; height: 0.8rem; vertical-align: -0.05em; margin-inline-end: 0.5rem; }
.shares .whole { fill: var(--tint); stroke: var(--line); }
.shares .part { fill: var(--accent); }
.missing ul { padding-inline-start: 1.1rem; color: var(--soft); }
@media (max-width: 40rem) {
  .ladder thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .ladder tr { display: grid; grid-template-columns: 1fr auto; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
  .ladder th, .ladder td { border: 0; padding: 0; }
  .ladder th[scope=row] { grid-column: 1 / -1; }
  .ladder .stroke { grid-column: 1 / -1; width: auto; min-width: 0; padding-top: 0.2rem; }
}
@media print {
  .picture { break-inside: avoid; max-width: none; }
  .behind { display: none; }
  .plot { overflow: visible; }
  .plot svg { min-width: 0; }
  .bar, .block, .band, .spot, .square, .shares path, .ladder svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
