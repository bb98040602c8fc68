/** What acting on a rule's matches would do, as Goel, Meredith, Morse, Rothschild and Shirani-Mehr asked (APSR 2020). */
export interface HarmRatio {
  /** Matches beyond chance: observed less expected, never below 0. */
  readonly excess: number;
  /** Innocent people hit for each true double; infinite where there is no excess. */
  readonly wrongPerRight: number;
}

/** Of `observed` matches `expected` come by chance alone; only the rest can be what was looked for. */
export function harmRatio(observed: number, expected: number): HarmRatio {
  const excess = Math.max(0, observed - expected);
  return { excess, wrongPerRight: excess === 0 ? Number.POSITIVE_INFINITY : Math.min(observed, expected) / excess };
}
