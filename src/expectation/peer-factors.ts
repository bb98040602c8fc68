import type { ExpectedCount } from '../statistics/count-cells.js';
import { fitDispersion, fitFactor, type GroupFactor } from '../statistics/robust-fit.js';

/** What the peers of one precinct let one expect of it. */
export interface PeerExpectation {
  readonly expected: number;
  /** Variance of the expectation's estimate, relative to its square. */
  readonly relativeVariance: number;
  /** The groups it was compared with, narrowest last. */
  readonly peerGroup: string;
  /** Precincts in the narrowest group that was large enough. */
  readonly peers: number;
}

interface Grouped {
  readonly y: number;
  readonly exposure: number;
  readonly stratum: string;
  readonly groups: readonly string[];
}

/** A group of fewer has no factor of its own: its precincts are compared with the wider group. */
const FEWEST_IN_GROUP = 8;
const ROUNDS = 2;

/**
 * Expectations of the precincts of one stratum: the stratum's rate, times a factor for each group that a precinct is in
 * (size band, region, TEC), each drawn towards 1 as far as groups differ no more than chance would have it. All estimates
 * take large counts as no more than large, so that a spike does not raise what is expected of it.
 */
export function expectFromPeers(units: readonly Grouped[]): PeerExpectation[] {
  const stratum = units[0]?.stratum ?? '';
  const start = startRate(units);
  let k = 1;
  let state: PeerExpectation[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const whole = fitFactor(
      units.map(({ y, exposure }) => ({ y, expected: exposure * start })),
      k,
      0,
    );
    const rate = start * whole.factor;
    state = units.map(({ exposure }) => ({
      expected: exposure * rate,
      relativeVariance: whole.relativeVariance,
      peerGroup: stratum,
      peers: units.length,
    }));
    const levels = Math.max(0, ...units.map(({ groups }) => groups.length));
    for (let level = 0; level < levels; level += 1) state = refine(units, state, level, k);
    k = fitDispersion(
      units.map(({ y }, i) => ({ y, expected: state[i]?.expected ?? 0 })),
      k,
    ).k;
  }
  return state;
}

/** A start from which the fixed point is near: the mean of the lower nine tenths. */
function startRate(units: readonly Grouped[]): number {
  const rates = units.filter(({ exposure }) => exposure > 0).map(({ y, exposure }) => y / exposure);
  rates.sort((a, b) => a - b);
  const kept = rates.slice(0, Math.max(1, Math.ceil(rates.length * 0.9)));
  return Math.max(1e-6, kept.reduce((sum, each) => sum + each, 0) / kept.length);
}

function refine(
  units: readonly Grouped[],
  state: readonly PeerExpectation[],
  level: number,
  k: number,
): PeerExpectation[] {
  const members = new Map<string, number[]>();
  units.forEach(({ groups }, i) => {
    const name = groups[level] ?? '';
    if (name === '') return;
    const group = members.get(name);
    if (group === undefined) members.set(name, [i]);
    else group.push(i);
  });
  const groups = [...members].filter(([, indexes]) => indexes.length >= FEWEST_IN_GROUP);
  if (groups.length < 2) return [...state];
  const countsOf = (indexes: readonly number[]): ExpectedCount[] =>
    indexes.map((i) => ({ y: units[i]?.y ?? 0, expected: state[i]?.expected ?? 0 }));
  const raw = groups.map(([, indexes]) => fitFactor(countsOf(indexes), k, 0));
  const prior = priorOf(raw);
  const refined = [...state];
  groups.forEach(([name, indexes], at) => {
    const { factor, relativeVariance } = cautiousFactor(
      raw[at] as GroupFactor,
      fitFactor(countsOf(indexes), k, prior),
      prior,
    );
    for (const i of indexes) {
      const before = state[i];
      if (before === undefined) continue;
      refined[i] = {
        expected: before.expected * factor,
        relativeVariance: before.relativeVariance + relativeVariance,
        peerGroup: `${before.peerGroup} · ${name}`,
        peers: indexes.length,
      };
    }
  });
  return refined;
}

/**
 * Where groups differ by more than their own noise, a high one is not drawn down: its ordinary precincts would look high
 * because their district is.
 */
function cautiousFactor(raw: GroupFactor, shrunken: GroupFactor, prior: number): GroupFactor {
  return raw.factor > shrunken.factor && prior < 1 / raw.relativeVariance ? raw : shrunken;
}

/** a of the Gamma(a, a) that groups' factors come from, by moments; a single wild group counts as three standard errors. */
function priorOf(raw: readonly GroupFactor[]): number {
  let excess = 0;
  for (const { factor, relativeVariance } of raw) {
    const distance = Math.min(Math.abs(factor - 1), 3);
    excess += distance ** 2 - relativeVariance * factor ** 2;
  }
  return 1 / Math.max(1e-6, excess / raw.length);
}
