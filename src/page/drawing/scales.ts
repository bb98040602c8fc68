/** A place on the drawing: pixels of its view box, to a tenth. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Maps a range of values evenly onto a range of pixels; a domain without width maps to its beginning. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): (value: number) => number {
  const width = domain[1] - domain[0];
  return (value) => px(width === 0 ? range[0] : range[0] + ((value - domain[0]) / width) * (range[1] - range[0]));
}

/** The smallest of 1, 2, 5, 10, 20, 50, … (or 0.1, 0.2, …) that is not below `least`. */
export function roundStep(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** About `count` round values from `from` to `to`, both inside the range. */
export function roundTicks(from: number, to: number, count = 5): readonly number[] {
  if (!(to > from)) return [from];
  const step = roundStep((to - from) / count);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  // Multiplied, not added up, and rounded: 0.1 + 0.2 has no place on an axis.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
