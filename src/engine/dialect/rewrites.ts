import { rewriteCode } from './code-parts.js';

/** One form of SQL that an engine says otherwise: what becomes of it, and why. */
export interface Rewrite {
  readonly name: string;
  readonly why: string;
  readonly from: RegExp;
  readonly to: string;
}

/** SQLite rounds by a number's exact decimal digits, DuckDB by its product with a power of ten: 12.35 becomes 12.3 here and 12.4 there. */
const ROUND: Rewrite = {
  name: 'round',
  why: 'rounded() is defined so that it rounds as SQLite does',
  from: /\bround\(/g,
  to: 'rounded(',
};

/** What DuckDB says otherwise. */
export const FOR_DUCKDB: readonly Rewrite[] = [
  ROUND,
  { name: 'parameter', why: 'DuckDB names a parameter $name', from: /(?<![:\w]):([a-z_][a-z_0-9]*)/g, to: '$$$1' },
];

/** What Spark says otherwise; its parameters are named as in SQLite. */
export const FOR_SPARK: readonly Rewrite[] = [
  ROUND,
  {
    name: 'group_concat',
    why: 'Spark orders the values of a set; its listagg fails beside another count of distinct values (4.3.0)',
    from: /\bgroup_concat\(distinct (\w+) order by \1\)/g,
    to: "nullif(array_join(sort_array(collect_set($1)), ','), '')",
  },
  { name: 'text', why: 'Spark calls a text STRING', from: /\bas text\)/g, to: 'as string)' },
  { name: 'double', why: 'Spark knows DOUBLE in one word', from: /\bas double precision\)/g, to: 'as double)' },
  { name: 'materialized', why: 'Spark decides itself what it keeps', from: /\bas materialized \(/g, to: 'as (' },
];

/** A statement of the checks as an engine says it; texts, quoted names and comments stay as they are. */
export function translate(sql: string, rewrites: readonly Rewrite[]): string {
  return rewriteCode(sql, (code) => rewrites.reduce((text, { from, to }) => text.replace(from, to), code));
}

const SPLIT = 134217729;

/**
 * The body of rounded(x, n): x to n decimals, half away from zero by its exact digits. The product's error is found by splitting x
 * into halves (Dekker 1971), each of which a power of ten up to 10^4 multiplies exactly. `power` is an expression for 10^n.
 */
export function roundedBody(x: string, power: string): string {
  const size = `abs(${x})`;
  const product = `(${size} * ${power})`;
  const high = `(${SPLIT}e0 * ${size} - (${SPLIT}e0 * ${size} - ${size}))`;
  const error = `((${high} * ${power} - ${product}) + (${size} - ${high}) * ${power})`;
  const rest = `(${product} - floor(${product}))`;
  const up = `case when ${rest} > 0.5e0 or (${rest} = 0.5e0 and ${error} >= 0) then 1 else 0 end`;
  const rounded = `(floor(${product}) + ${up}) / ${power}`;
  return `case when ${size} >= 1e12 then ${x} when ${x} < 0 then -(${rounded}) else ${rounded} end`;
}
