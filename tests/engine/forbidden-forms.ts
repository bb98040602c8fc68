/** A form of SQL that databases do not understand alike, and why it may not stand in a check or in a view that checks read. */
export interface Forbidden {
  readonly form: RegExp;
  readonly why: string;
  readonly example: string;
}

export const FORBIDDEN: readonly Forbidden[] = [
  {
    form: /\b[lr]?trim\([^()]*,/i,
    why: 'Spark takes the characters first and the text second, and then finds other records without a word',
    example: "ltrim(serial, '0')",
  },
  {
    form: /\/ *\d+(?![\d.e])/,
    why: 'whole numbers are divided to a whole number in SQLite alone: write 2e0, and cast(floor(...) as bigint) for the whole part',
    example: '(count(*) + 1) / 2',
  },
  {
    form: /(?<![\w.])\d+\.\d+(?![\de])/,
    why: 'it is a decimal of so many digits elsewhere: write 0.5e0',
    example: '0.5 * voted',
  },
  {
    form: /\bas (?:real|float|int|integer|tinyint|smallint)\)/i,
    why: 'REAL and INTEGER are half as long elsewhere: write double precision and bigint',
    example: 'cast(value as integer)',
  },
  {
    form: /cast\((?!floor\(|round\()[^()]*\*[^()]*as bigint\)/i,
    why: 'a fraction is cut off in SQLite and rounded elsewhere: write cast(floor(...) as bigint)',
    example: 'cast(rate * voted as bigint)',
  },
  {
    form: /\bgroup_concat\((?!distinct (\w+) order by \1\))/i,
    why: 'engines name the order of such a list elsewhere: only group_concat(distinct x order by x) is rewritten for them',
    example: "group_concat(precinct, '; ')",
  },
  {
    form: /\bover \((?!partition\b|order\b)\w+\s+(?:partition|order|rows|range)\b/i,
    why: 'Spark adds nothing to a window that has a name: write the window out',
    example: 'row_number() over (same_avc order by record_id)',
  },
  {
    form: /\bgroup_concat\([^()]*\)\s+filter\b/i,
    why: 'what it is rewritten to takes no filter on Spark: group a column that is null elsewhere',
    example: "group_concat(distinct precinct order by precinct) filter (where list = 'voter')",
  },
  {
    form: /\b(?:char|unicode|hex|ifnull|iif|total|typeof|quote|printf|format|likely|unlikely|last_insert_rowid|changes|random)\(/i,
    why: 'a function that not every engine has, or that means something else there',
    example: 'ifnull(entry_no, 0)',
  },
  {
    form: /\b(?:max|min)\((?:[^(),]|\([^()]*(?:\([^()]*\))?[^()]*\))*,/i,
    why: 'the greater of two values has another name elsewhere: write case',
    example: 'max(abs(north), abs(east))',
  },
  {
    form: /\bglob\b|\bregexp\b|\bmatch\b|\bcollate\b|\bindexed by\b|\bnot indexed\b/i,
    why: 'SQLite alone has it',
    example: "iin glob '9*'",
  },
  { form: /\browid\b|\b_rowid_\b|\boid\b/i, why: 'other engines have no such column', example: 'order by rowid' },
  {
    form: /\bwith recursive\b|\blimit \d+\s*\)/i,
    why: 'engines bound a recursion each in its own way',
    example: 'with recursive step as',
  },
  { form: /' *\+|\+ *'/, why: 'texts are joined by ||: + adds numbers', example: "precinct + ' '" },
  {
    form: /\b(?:is|is not) (?!null\b|not\b|distinct\b)\w/i,
    why: '"is" between two values is said otherwise elsewhere',
    example: 'precinct is tec',
  },
  { form: /==|!=|<=>|\bisnull\b|\bnotnull\b/i, why: 'the standard writes =, <> and is null', example: 'tec == 1' },
  { form: /\[\w+\]|`\w+`/, why: 'names are quoted by " alone', example: '[precinct]' },
];
