// node bench/nodes/run.mjs [VERSION…]: packs Rollproof, installs the package under each Node.js, audits the sample there and compares every
// output with what this Node.js writes, then runs a short list of tests in the checkout. The versions come from the binaries of the npm package `node`, into
// a folder outside the tree: ROLLPROOF_NODES, or one in the temporary folder. Needs the network for what is not there yet.
// With --short first: 22 and 24 only, without the tests; where npm cannot be reached, a loud line and exit code 0.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the package `node` installs by a script: the binary of this kind of machine. */
const BINARIES = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const VERSIONS = ['20.20.2', '22.23.3', '24.21.0'];
/** Hold the version of SQLite in their bytes: audit.sqlite in its head, the manifest by the digest of that file. */
const MAY_DIFFER = ['audit.sqlite', 'manifest.json'];
/** Rooms that need no database: that of the checkout is built for the Node.js which installed it. */
const TESTS = ['tests/identity', 'tests/statistics', 'tests/extracts', 'tests/architecture'];

/** In those rooms, and needs the database all the same. */
const BUT = ['**/schema.test.ts'];

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const cache = process.env.ROLLPROOF_NODES ?? join(tmpdir(), 'rollproof-nodes');
const npm = execFileSync('npm', ['root', '--global'], { encoding: 'utf8' }).trim();
const npmCli = join(npm, 'npm', 'bin', 'npm-cli.js');
const isShort = process.argv[2] === '--short';
const named = process.argv.slice(isShort ? 3 : 2);
const versions = named.length > 0 ? named : isShort ? VERSIONS.slice(1) : VERSIONS;

/** The binary of one version, fetched once. */
function nodeOf(version) {
  const folder = join(cache, version);
  const found = () => binaryBelow(join(folder, 'node_modules'));
  if (found() === null) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const wanted = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${BINARIES}@${version}`];
    const ran = spawnSync('npm', wanted, { cwd: folder, stdio: 'inherit' });
    if (ran.status !== 0) unfetched(`Node.js ${version}`);
  }
  return found() ?? fail(`node@${version} brought no binary for this machine`);
}

function binaryBelow(modules) {
  const path = join(modules, BINARIES, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(path) ? path : null;
}

/** Without the network nothing can be said of another Node.js: no failure of the program, and never passed over in silence. */
function unfetched(what) {
  if (!isShort) fail(`${what} could not be fetched`);
  process.stdout.write(
    `\n!!!! NOT TESTED under another Node.js: ${what} could not be fetched from the npm registry. !!!!\n\n`,
  );
  process.exit(0);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** The program as somebody would install it with this Node.js: `npm` chooses the packages that suit it. */
function install(node, version, tarball) {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-installed-'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const headers = join(dirname(dirname(node)), 'include', 'node', 'node.h');
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
  // Where a compiler is needed it must see the headers of this version, not those of another that the machine has.
  if (existsSync(headers)) env.npm_config_nodedir = dirname(dirname(node));
  // From 22 on no package needs to run anything when it is installed: promised in SECURITY.md, and shown here.
  const scripts = Number.parseInt(version, 10) >= 22 ? ['--ignore-scripts'] : [];
  const wanted = [npmCli, 'install', '--no-audit', '--no-fund', ...scripts, tarball];
  const ran = spawnSync(node, wanted, { cwd: folder, env, encoding: 'utf8' });
  process.stderr.write(ran.stderr);
  // What npm calls by these names is the network; anything else would be a package that does not install.
  if (/E(?:NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT)|ERR_SOCKET_TIMEOUT/.test(ran.stderr))
    unfetched('the packages');
  if (ran.status !== 0) fail(`${version}: the package could not be installed`);
  return folder;
}

/** Name → SHA-256 of everything that an audit of the sample writes. */
function audited(node, program) {
  const out = mkdtempSync(join(tmpdir(), 'rollproof-audited-'));
  const run = spawnSync(
    node,
    [
      join(program, 'dist', 'cli', 'main.js'),
      'audit',
      join(root, 'samples', 'kz-2019'),
      '--out',
      out,
      '--fail-on',
      'never',
      '--replace',
    ],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) fail(`${node}: the audit ended with ${run.status ?? run.signal}\n${run.stderr}`);
  const digests = Object.fromEntries(
    readdirSync(out)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex'),
      ]),
  );
  rmSync(out, { recursive: true });
  return digests;
}

const packed = mkdtempSync(join(tmpdir(), 'rollproof-packed-'));
execFileSync('npm', ['pack', '--silent', '--pack-destination', packed], { cwd: root, stdio: 'inherit' });
const tarball = join(packed, readdirSync(packed)[0]);
const own = audited(process.execPath, root);
let differences = 0;
for (const version of versions) {
  const node = nodeOf(version);
  const folder = install(node, version, tarball);
  const theirs = audited(node, join(folder, 'node_modules', 'rollproof'));
  const names = [...new Set([...Object.keys(own), ...Object.keys(theirs)])].sort();
  const other = names.filter((name) => own[name] !== theirs[name]);
  const wrong = other.filter((name) => !MAY_DIFFER.includes(name));
  differences += wrong.length;
  process.stdout.write(
    `Node.js ${version}: ${names.length} outputs, ${names.length - other.length} the same bytes${other.length > 0 ? `, others: ${other.join(', ')}` : ''}${wrong.length > 0 ? '  WRONG' : ''}\n`,
  );
  rmSync(folder, { recursive: true });
  if (isShort) continue;
  const tests = spawnSync(
    node,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--maxWorkers=1',
      ...TESTS,
      ...BUT.flatMap((file) => ['--exclude', file]),
    ],
    { cwd: root, stdio: 'inherit' },
  );
  if (tests.status !== 0) differences += 1;
}
rmSync(packed, { recursive: true });
process.exitCode = differences > 0 ? 1 : 0;
