// What a package was built from, and whether it was.
//   node .ci/provenance.mjs            writes dist/provenance.json (npm pack and npm publish do it: "prepack")
//   npm run provenance -- PACKAGE.tgz  builds the same commit here and compares every file of the package with it
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const STATEMENT = join('dist', 'provenance.json');
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** What git says, or null where the source is no checkout of it. */
function git(...words) {
  try {
    return execFileSync('git', ['-C', root, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

function statement() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const changed = git('status', '--porcelain', '--untracked-files=no');
  const { version: typescript } = JSON.parse(
    readFileSync(join(root, 'node_modules', 'typescript', 'package.json'), 'utf8'),
  );
  return {
    package: `${name}@${version}`,
    commit: git('rev-parse', 'HEAD'),
    // Of a working copy that differs from its commit nobody else can build the same.
    isAsCommitted: changed === null ? null : changed === '',
    lockfileSha256: sha256(readFileSync(join(root, 'package-lock.json'))),
    typescript,
    command: 'npm ci && npm pack',
  };
}

/** Path → digest of every file of a package, without the statement itself. */
function filesOf(tarball, folder) {
  execFileSync('tar', ['xzf', tarball, '-C', folder]);
  const top = join(folder, 'package');
  const names = readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)));
  const said = existsSync(join(top, STATEMENT)) ? JSON.parse(readFileSync(join(top, STATEMENT), 'utf8')) : null;
  return {
    said,
    files: new Map(
      names.filter((name) => name !== STATEMENT).map((name) => [name, sha256(readFileSync(join(top, name)))]),
    ),
  };
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

function verify(tarball) {
  if (!existsSync(tarball))
    return `${tarball}: expected a package that "npm pack" wrote, found nothing there. Nothing was compared. Check the path.`;
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-provenance-'));
  try {
    const own = mkdtempSync(join(folder, 'own-'));
    const given = filesOf(resolve(tarball), mkdtempSync(join(folder, 'given-')));
    if (given.said === null) return `${tarball} says nothing of what it was built from (${STATEMENT}).`;
    const { commit, lockfileSha256 } = given.said;
    const here = statement();
    if (commit !== here.commit || here.isAsCommitted === false)
      return `The package says commit ${commit}; here is ${here.commit}${here.isAsCommitted === false ? ' with changes' : ''}. Check out that commit, run npm ci, and try again.`;
    if (lockfileSha256 !== here.lockfileSha256) return 'The package was built with another package-lock.json.';
    execFileSync('npm', ['pack', '--silent', '--pack-destination', own], { cwd: root });
    const built = filesOf(
      join(
        own,
        readdirSync(own).find((name) => name.endsWith('.tgz')),
      ),
      mkdtempSync(join(folder, 'built-')),
    );
    const names = [...new Set([...given.files.keys(), ...built.files.keys()])].sort();
    const other = names.filter((name) => given.files.get(name) !== built.files.get(name));
    if (other.length > 0)
      return `${other.length} of ${names.length} files are not those of commit ${commit}: ${other.slice(0, 20).join(', ')}`;
    console.log(`All ${names.length} files are those of commit ${commit}, built here.`);
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [tarball] = process.argv.slice(2);
if (tarball === undefined) writeFileSync(join(root, STATEMENT), `${JSON.stringify(statement(), null, 2)}\n`);
else {
  const problem = verify(tarball);
  if (problem !== null) fail(problem);
}
