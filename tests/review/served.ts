import { serveReview } from '../../src/review/serve-review.js';

/** A server over an audit, and what ends it. */
export interface Served {
  readonly address: string;
  readonly end: () => Promise<void>;
}

const open: Served[] = [];

/** Ends the servers that a test began and, because it failed, did not end. */
export async function endAll(): Promise<void> {
  for (const one of open.splice(0)) await one.end();
}

export async function serve(db: string, as: string, options: { readonly reveal?: boolean } = {}): Promise<Served> {
  const stop = new AbortController();
  let ended: Promise<void> = Promise.resolve();
  const address = await new Promise<string>((resolve, reject) => {
    ended = serveReview(db, {
      as,
      ...options,
      now: () => '2026-11-30T02:00:00.000Z',
      today: '2026-11-30',
      signal: stop.signal,
      onListening: resolve,
    });
    ended.catch(reject);
  });
  const served = {
    address,
    end: () => {
      stop.abort();
      return ended;
    },
  };
  open.push(served);
  return served;
}
