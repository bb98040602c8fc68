import { readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDecisions } from '../../src/decisions/journal.js';
import { serveReview } from '../../src/review/serve-review.js';
import { sampleAudit } from '../publish/sample-audit.js';
import { deciding, temporaryFolder } from './desk.js';

const folder = temporaryFolder();
const db = join(folder.path, 'audit.sqlite');
const stop = new AbortController();
let address = new URL('http://127.0.0.1');
let served: Promise<void>;
const options = (as: string, signal: AbortSignal, onListening: (address: string) => void) => ({
  as,
  reveal: true,
  now: () => '2026-11-30T02:00:00.000Z',
  today: '2026-11-30',
  signal,
  onListening,
});

beforeAll(async () => {
  const audit = await sampleAudit();
  writeFileSync(db, audit.serialize());
  audit.close();
  await new Promise<void>((resolve, reject) => {
    served = serveReview(
      db,
      options('Aida', stop.signal, (found) => {
        address = new URL(found);
        resolve();
      }),
    );
    served.catch(reject);
  });
});
afterAll(async () => {
  stop.abort();
  await served;
  folder.remove();
});

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Asks as any program can, with whatever headers: a browser would not let a page set Host. */
function ask(
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: address.port, path, method, headers: { host: address.host, ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
      },
    );
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const at = (path: string) => `${address.pathname}${path}`;
const ours = () => ({ origin: address.origin, 'content-type': 'application/json' });
const lines = () => readDecisions(join(folder.path, 'decisions.jsonl'))?.own.length ?? 0;

test('the page and what it is made of come with a policy that lets nothing else in', async () => {
  for (const path of [
    '',
    'main.js',
    'app.js',
    'preact.js',
    'preact-hooks.js',
    'preact-jsx-runtime.js',
    'style.css',
    'api/overview',
  ]) {
    const { status, headers } = await ask(at(path));
    expect([path, status]).toEqual([path, 200]);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self' 'sha256-[^']+'; style-src 'self'/,
    );
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  }
  for (const path of ['nothing.js', '../package.json', '%2e%2e/%2e%2e/package.json', 'app.tsx', 'api/finding/999999'])
    expect([path, (await ask(at(path))).status]).toEqual([path, 404]);
});

test('wrong token, rebinding host, other origin, other site: nothing read, nothing written, nothing told', async () => {
  const before = lines();
  const wrong = address.pathname.slice(0, -3) + (address.pathname.endsWith('AA/') ? 'BB/' : 'AA/');
  const other = `http://127.0.0.1:${Number(address.port) + 1}`;
  const attempts: readonly (readonly [string, string, Asked])[] = [
    ['no token', '/', {}],
    ['no token', '/api/overview', {}],
    ['wrong token', `${wrong}api/overview`, {}],
    ['rebinding host', at('api/overview'), { headers: { host: `evil.example:${address.port}` } }],
    ['rebinding host without port', at('api/overview'), { headers: { host: 'evil.example' } }],
    ['other origin', at('api/overview'), { headers: { origin: 'https://evil.example' } }],
    ['other port', at('api/overview'), { headers: { origin: other } }],
    ['other site', at('api/overview'), { headers: { 'sec-fetch-site': 'cross-site' } }],
    ['null origin', at('api/decide'), { method: 'POST', headers: { ...ours(), origin: 'null' }, body: deciding([0]) }],
    [
      'no origin',
      at('api/decide'),
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: deciding([0]) },
    ],
    [
      'form',
      at('api/decide'),
      { method: 'POST', headers: { ...ours(), 'content-type': 'text/plain' }, body: deciding([0]) },
    ],
    ['other origin', at('api/decide'), { method: 'POST', headers: { ...ours(), origin: other }, body: deciding([0]) }],
    ['other method', at('api/decide'), { method: 'PUT', headers: ours(), body: deciding([0]) }],
    ['other method', at('api/decide'), { method: 'OPTIONS', headers: { origin: 'https://evil.example' } }],
    ['too long', at('api/decide'), { method: 'POST', headers: { ...ours(), 'content-length': '999999999' } }],
  ];
  for (const [name, path, asked] of attempts.slice(0, -1)) {
    const answer = await ask(path, asked);
    expect([name, answer.status, answer.text]).toEqual([name, 404, 'Not found']);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  }
  expect(lines()).toBe(before);
});

test('what is no decision is refused, a decision is on the disk when it is answered, a look is a line', async () => {
  const post = (path: string, body: unknown) => ask(at(path), { method: 'POST', headers: ours(), body });
  const before = lines();
  for (const body of [
    null,
    [],
    { at: [0] },
    { ...deciding([0]), decision: 'strike off' },
    { ...deciding([0]), more: 1 },
  ])
    expect((await post('api/decide', body)).status).toBe(409);
  const document = { which: 'the page', from: 'PEC 7', until: '' };
  const lacking = await post('api/decide', deciding([0], { decision: 'needs-document', document }));
  expect(JSON.parse(lacking.text)).toEqual({ refused: 'document-missing' });
  expect(lines()).toBe(before);
  const hostile = '</script><img src=x onerror=alert(1)> =HYPERLINK("http://evil") \u202e\u0000';
  expect((await post('api/decide', deciding([0], { reason: hostile }))).status).toBe(200);
  const last = readFileSync(join(folder.path, 'decisions.jsonl'), 'utf8').trimEnd().split('\n').at(-1) ?? '';
  expect(JSON.parse(last)).toMatchObject({ what: 'decided', by: 'Aida', reason: hostile });
  expect(JSON.parse((await post('api/reveal', { at: 1, language: 'en' })).text)).toMatchObject({ revealed: true });
  expect(readDecisions(join(folder.path, 'decisions.jsonl'))?.own.at(-1)?.line).toMatchObject({ what: 'revealed' });
});

test('a second server on the same audit is refused, and one loopback port is all that listens', async () => {
  const never = new AbortController();
  await expect(
    serveReview(
      db,
      options('Berik', never.signal, () => {}),
    ),
  ).rejects.toThrow(/no other run is at work/);
  // The same port on any other address of this machine is free: the server is bound to one of them.
  await new Promise<void>((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(Number(address.port), '127.0.0.2', () => probe.close(() => resolve()));
  });
  if (process.platform === 'linux') expect(listening()).toEqual([`127.0.0.1:${address.port}`]);
});

/** Every port on which this process can be reached, as Linux tells: those that listen for TCP, and all of UDP. */
function listening(): readonly string[] {
  const own = new Set(
    readdirSync('/proc/self/fd').flatMap((name) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/self/fd/${name}`))?.[1] ?? [];
      } catch {
        return [];
      }
    }),
  );
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) => {
    const rows = readFileSync(`/proc/self/net/${kind}`, 'utf8').trim().split('\n').slice(1);
    return rows.flatMap((row) => {
      const [, local = '', , state, , , , , , inode = ''] = row.trim().split(/\s+/);
      if (!own.has(inode) || (kind.startsWith('tcp') && state !== '0A')) return [];
      const [host = '', port = ''] = local.split(':');
      const bytes = host.match(/../g)?.reverse() ?? [];
      return [`${bytes.map((byte) => Number.parseInt(byte, 16)).join('.')}:${Number.parseInt(port, 16)}`];
    });
  });
}
