import type { ViteUserConfig } from 'vitest/config';

const BETWEEN = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const IMPORT = /import\b(?:\s*\{([^}]*)\}\s*from)?[^'";]*(["'])([^"'\n]+)\2;?/y;

/**
 * What the test runner makes of `import { foldName } from './fold-name.js'` looks foldName up in a table by its name at every call, which
 * is a quarter of the time of whatever counts, compares or links. This names it once, when the module is loaded, and calls it as Node.js
 * itself does. The two differ only where files import each other in a circle or an exported variable changes, and the house has neither:
 * tests/architecture/layers.test.ts looks for both.
 */
export function ownNames(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'own-names',
    // TypeScript is gone by then.
    enforce: 'post',
    transform: (code, id) => (/\.tsx?$/.test(id) ? { code: withOwnNames(code), map: null } : null),
  };
}

/** The code of a module with what it imports by name from files of the house as constants; every line stays where it is. */
export function withOwnNames(code: string): string {
  let [out, at] = ['', 0];
  // Imports stand first: what looks like one further down is a text.
  for (let count = 0; ; count += 1) {
    const start = at + (matchAt(BETWEEN, code, at)?.[0].length ?? 0);
    const [statement = '', names, , from = ''] = matchAt(IMPORT, code, start) ?? [];
    if (statement === '') return out + code.slice(at);
    out += code.slice(at, start);
    at = start + statement.length;
    const isOfHouse = names !== undefined && names.trim() !== '' && from.startsWith('.');
    const lines = '\n'.repeat(statement.split('\n').length - 1);
    out += isOfHouse
      ? `import * as own_${count} from '${from}'; const {${names.replace(/\s+as\s+/g, ': ').replace(/\s+/g, ' ')}} = own_${count};${lines}`
      : statement;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
