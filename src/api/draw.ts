// What draws for a check in the field.

export { type DrawOptions, drawSample } from '../draw/draw-sample.js';
export type { Design, Draw } from '../draw/drawn.js';
