import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../package-root.js';
import { STYLE } from '../../page/style/style.js';
import { FINDING_STYLE } from '../../publish/page/style/style-findings.js';
import { REVIEW_STYLE } from './style.js';

/** A file that the page loads, by its name under the token. */
export interface Asset {
  readonly type: string;
  readonly text: string;
}

/** The modules of preact that the page's modules import, by their names there. */
const LIBRARIES = { preact: 'preact', 'preact/hooks': 'preact/hooks', 'preact/jsx-runtime': 'preact/jsx-runtime' };

/** Where the page's modules are after the build: they run in a browser, so that no test runs them from their sources. */
const WEB = join(packageRoot(), 'dist', 'web');

/** Everything that the page is made of, read once: nothing else of the disk can be asked for. */
export function assets(): {
  readonly files: ReadonlyMap<string, Asset>;
  readonly importMap: string;
  readonly digest: string;
} {
  if (!existsSync(join(WEB, 'main.js'))) throw new Error(`${WEB} is not built: run "npm run build"`);
  const files = new Map<string, Asset>();
  for (const name of readdirSync(WEB).filter((file) => file.endsWith('.js')))
    files.set(name, { type: SCRIPT, text: readFileSync(join(WEB, name), 'utf8') });
  const imports: Record<string, string> = {};
  for (const [name, path] of Object.entries(LIBRARIES)) {
    const file = `${name.replaceAll('/', '-')}.js`;
    files.set(file, {
      type: SCRIPT,
      text: readFileSync(moduleOf(path), 'utf8').replace(/^\/\/# sourceMappingURL.*$/m, ''),
    });
    imports[name] = `./${file}`;
  }
  files.set('style.css', { type: 'text/css; charset=utf-8', text: STYLE + FINDING_STYLE + REVIEW_STYLE });
  const importMap = JSON.stringify({ imports });
  return { files, importMap, digest: createHash('sha256').update(importMap).digest('base64') };
}

const SCRIPT = 'text/javascript; charset=utf-8';

/** The module that a package names for who imports it. */
function moduleOf(name: string): string {
  const [folder = '', part] = name.split('/');
  const root = dirname(createRequire(import.meta.url).resolve(`${folder}/package.json`));
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, { default: string }>;
  };
  return join(root, exports[part === undefined ? '.' : `./${part}`]!.default);
}

/** The page itself: an empty body until its module has asked for what it shows. */
export function pageOf(title: string, importMap: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="./style.css">
<script type="importmap">${importMap}</script>
<script type="module" src="./main.js"></script>
</head>
<body class="review"><div id="app"></div></body>
</html>
`;
}
