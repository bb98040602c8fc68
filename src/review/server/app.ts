import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { DECISIONS, LONGEST_TEXT } from '../../decisions/line.js';
import { LANGUAGES, type Language } from '../../model.js';
import { subjectText } from '../../publish/words/labels.js';
import type { Answer, Sentence } from '../api-types.js';
import { decide, undo } from '../desk/deciding.js';
import type { Desk } from '../desk/desk.js';
import { overviewWriter } from '../desk/overview.js';
import { reveal, type Screens, screenOf } from '../desk/screens.js';
import { progressOf } from '../desk/standings.js';
import { assets, pageOf } from './assets.js';
import { headersOf, isOurs } from './guard.js';

/** Longest body that is read, in bytes: a decision on every finding of a large audit at once. */
const MOST_BODY = 2_000_000;
/** Sentences that are asked for at once at most. */
const MOST_SENTENCES = 400;

const text = z.string().max(LONGEST_TEXT);
const deciding = z.strictObject({
  at: z.array(z.number().int().nonnegative()).min(1),
  count: z.number().int().nullable(),
  decision: z.enum(DECISIONS),
  explanation: z.number().int().nullable(),
  reason: text,
  reference: text.nullable(),
  document: z.strictObject({ which: text, from: text, until: text }).nullable(),
  again: z.string().nullable(),
});
const place = z.strictObject({ at: z.number().int().nonnegative(), language: z.enum(LANGUAGES).optional() });

/** What the server needs to know of itself. */
export interface Address {
  readonly token: string;
  /** The port that it listens on; known only once it does. */
  readonly port: () => number;
}

/** The application: the page, what it is made of, and the few questions that it may ask. Whatever is not its own gets 404. */
export function reviewApp(desk: Desk, screens: Screens, { token, port }: Address): Hono {
  const { files, importMap, digest } = assets();
  const headers = headersOf(digest);
  const app = new Hono();
  app.use(async (context, next) => {
    const { req } = context;
    const header = (name: string) => req.header(name);
    const caller = {
      method: req.method,
      host: header('host'),
      origin: header('origin'),
      site: header('sec-fetch-site'),
      type: header('content-type')?.split(';')[0],
      token: req.path.split('/')[1] ?? '',
    };
    if (isOurs(caller, token, port()) && Number(header('content-length') ?? 0) <= MOST_BODY) await next();
    else context.res = new Response('Not found', { status: 404 });
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  });
  const api = new Hono();
  const overview = overviewWriter(desk, screens.mayReveal);
  api.get('/api/overview', (context) =>
    context.body(overview(), 200, { 'content-type': 'application/json; charset=utf-8' }),
  );
  api.get('/api/progress', (context) => context.json(progressOf(desk)));
  api.get('/api/finding/:at', (context) => {
    const screen = screenOf(desk, screens, Number(context.req.param('at')), languageOf(context.req.query('language')));
    return screen === null ? context.notFound() : context.json(screen);
  });
  api.get('/api/sentences', (context) => {
    const language = languageOf(context.req.query('language'));
    const wanted = (context.req.query('at') ?? '').split(',').slice(0, MOST_SENTENCES).map(Number);
    const sentences = wanted.map((at): Sentence => {
      const listed = desk.catalogue.findings[at];
      const finding = listed === undefined ? null : desk.reading.finding(listed.id);
      if (finding === null) return { subject: '', says: '' };
      const subject = subjectText(finding.subjectKind, finding.subject, language);
      return { subject, says: finding.message[language] };
    });
    return context.json(sentences);
  });
  api.post('/api/decide', async (context) =>
    answer(deciding.safeParse(await body(context.req)), (given) => decide(desk, given)),
  );
  api.post('/api/undo', async (context) =>
    answer(place.safeParse(await body(context.req)), ({ at }) => undo(desk, at)),
  );
  api.post('/api/reveal', async (context) => {
    const given = place.safeParse(await body(context.req));
    const screen = given.success ? reveal(desk, screens, given.data.at, given.data.language ?? 'en') : null;
    return screen === null ? context.notFound() : context.json(screen);
  });
  api.get('/:file', (context) => {
    const file = files.get(context.req.param('file'));
    return file === undefined ? context.notFound() : context.body(file.text, 200, { 'content-type': file.type });
  });
  app.get(`/${token}/`, (context) => context.html(pageOf('Rollproof', importMap)));
  app.route(`/${token}`, api);
  app.notFound((context) => context.text('Not found', 404));
  app.onError((error, context) => {
    screens.onFault(error);
    return context.text('a fault', 500);
  });
  return app;
}

async function body(request: { json(): Promise<unknown> }): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return null;
  }
}

function answer<T>(given: { success: true; data: T } | { success: false }, act: (data: T) => Answer): Response {
  const said: Answer = given.success ? act(given.data) : { refused: 'unknown' };
  const status: ContentfulStatusCode = 'refused' in said ? 409 : 200;
  return Response.json(said, { status });
}

function languageOf(given: string | undefined): Language {
  return LANGUAGES.find((language) => language === given) ?? 'en';
}
