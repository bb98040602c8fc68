/** A line of a query plan as SQLite gives it. */
export interface PlanStep {
  id: number;
  parent: number;
  detail: string;
}

/** Big tables scanned as an inner loop: steps under one parent after the first, that are scans of a record table. */
export function nestedScans(plan: readonly PlanStep[]): string[] {
  const big = /^SCAN (listing|avc_issued|avc_used|residence_certificate|precinct_figure)\b/;
  const seen = new Set<number>();
  const nested: string[] = [];
  for (const step of plan) {
    if (!/^(SCAN|SEARCH)/.test(step.detail)) continue;
    if (seen.has(step.parent) && big.test(step.detail)) nested.push(step.detail);
    seen.add(step.parent);
  }
  return nested;
}
