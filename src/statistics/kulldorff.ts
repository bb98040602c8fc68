/**
 * Kulldorff's log likelihood ratio (1997) for `inside` events where `expected` were expected, of `total` in all; 0 where there
 * are no more than expected. Conditional on the total: the expectations of all places sum to it.
 */
export function kulldorffRatio(inside: number, expected: number, total: number): number {
  if (inside <= expected) return 0;
  const outside = total - inside;
  const within = inside * Math.log(inside / expected);
  return outside <= 0 ? within : within + outside * Math.log(outside / (total - expected));
}
