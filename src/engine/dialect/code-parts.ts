const NO_CODE = /('(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*)/;

/** SQL with its code rewritten; texts in quotes, quoted names and comments stay as they are. */
export function rewriteCode(sql: string, rewrite: (code: string) => string): string {
  return sql
    .split(NO_CODE)
    .map((part, i) => (i % 2 === 0 ? rewrite(part) : part))
    .join('');
}
