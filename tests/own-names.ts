import type { ViteUserConfig } from 'vitest/config';

/** The parts of a syntax tree that are looked at here; places are counted in characters. */
interface Import {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly source?: { readonly value: string };
  readonly specifiers?: readonly {
    readonly type: string;
    readonly imported?: { readonly name?: string };
    readonly local: { readonly name: string };
  }[];
}

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
    transform(code, id) {
      if (!/\.tsx?$/.test(id)) return null;
      const { body } = this.parse(code) as unknown as { readonly body: readonly Import[] };
      const named = body.filter(isNamed);
      if (named.length === 0) return null;
      let [out, from] = ['', 0];
      for (const [at, { start, end, source, specifiers = [] }] of named.entries()) {
        const names = specifiers.map(({ imported, local }) => `${imported?.name}: ${local.name}`);
        // As many lines as before: a message of a test names its line.
        const lines = '\n'.repeat(code.slice(start, end).split('\n').length - 1);
        out += `${code.slice(from, start)}import * as own_${at} from ${JSON.stringify(source?.value)}; const { ${names.join(', ')} } = own_${at};${lines}`;
        from = end;
      }
      return { code: out + code.slice(from), map: null };
    },
  };
}

/** Whether a statement imports names, and nothing else, from a file of the house. */
function isNamed({ type, source, specifiers = [] }: Import): boolean {
  return (
    type === 'ImportDeclaration' &&
    source?.value.startsWith('.') === true &&
    specifiers.length > 0 &&
    specifiers.every(({ type: kind, imported }) => kind === 'ImportSpecifier' && imported?.name !== undefined)
  );
}
