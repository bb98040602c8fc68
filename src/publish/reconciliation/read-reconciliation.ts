import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditFile } from '../../database/audit-file.js';
import { packageRoot } from '../../package-root.js';
import { DECIMALS_OF_SMALL, SMALL_PERCENT } from '../constants.js';
import type { FigureName, Reason } from './texts/en.js';

/** One announced or observed figure beside what the other figures, or the loaded data, make of it. */
export interface ReconciledFigure {
  readonly figure: FigureName;
  /** The candidate or TEC that it is of. */
  readonly detail: string | null;
  readonly unit: 'count' | 'mean' | 'percent' | 'ratio';
  readonly official: number | null;
  /** The least and the most that the recomputed value can be; null where there is no such bound. */
  readonly least: number | null;
  readonly most: number | null;
  readonly state: 'known' | 'bounded' | 'unknown';
  /** Recomputed less official, where both are known. */
  readonly difference: number | null;
  readonly why: Reason;
}

type Row = Omit<ReconciledFigure, 'state' | 'difference'>;

const DECIMALS = { count: 0, mean: 2, percent: 2, ratio: 1 } as const;

/** Every figure that can be recomputed, in the order of sql/reconciliation.sql; rounded as figures of its unit are printed. */
export function readReconciliation(db: AuditFile): readonly ReconciledFigure[] {
  const sql = readFileSync(join(packageRoot(), 'sql', 'reconciliation.sql'), 'utf8');
  return db
    .prepare<[], Row>(sql)
    .all()
    .map((row) => {
      const [official, least, most] = [row.official, row.least, row.most].map((value) => rounded(value, row.unit));
      return { ...row, official, least, most, ...judged(official, least, most, row.unit) } as ReconciledFigure;
    });
}

function rounded(value: number | null, unit: Row['unit']): number | null {
  if (value === null) return null;
  return Number(
    value.toFixed(unit === 'percent' && Math.abs(value) < SMALL_PERCENT ? DECIMALS_OF_SMALL : DECIMALS[unit]),
  );
}

function judged(
  official: number | null | undefined,
  least: number | null | undefined,
  most: number | null | undefined,
  unit: Row['unit'],
): Pick<ReconciledFigure, 'state' | 'difference'> {
  if (typeof least !== 'number' && typeof most !== 'number') return { state: 'unknown', difference: null };
  if (typeof least !== 'number' || least !== most) return { state: 'bounded', difference: null };
  return { state: 'known', difference: typeof official === 'number' ? rounded(least - official, unit) : null };
}
