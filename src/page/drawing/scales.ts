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

/** Maps values from nothing to `most` onto a range of pixels by powers of ten; nothing has a place, at the beginning. */
export function tenfold(most: number, range: readonly [number, number]): (value: number) => number {
  const place = linear([0, Math.log10(1 + most)], range);
  return (value) => place(Math.log10(1 + value));
}

/** Nothing, 1, 10, 100, … up to `most`. */
export function tenfoldTicks(most: number): readonly number[] {
  return [0, ...Array.from({ length: Math.floor(Math.log10(Math.max(1, most))) + 1 }, (_, i) => 10 ** i)];
}

/** Whether an even axis would squeeze most values into nothing: the largest is a thousand times the smallest, and far above the middle. */
export function differsByThousand(values: readonly number[]): boolean {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  const [least = 0, middle = 0, most = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return most >= 1000 * least && most >= 30 * middle && most > 0;
}
