import type { Language } from '../src/model.js';
import type { Answer, Deciding, Overview, Progress, Screen, Sentence } from '../src/review/api-types.js';

/** Asks the server that served this page; the address holds the token, so every path is relative to it. */
async function get<T>(path: string): Promise<T> {
  const response = await fetch(`./api/${path}`, { cache: 'no-store' });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as T;
}

async function post<T>(path: string, given: unknown, isAnswer: (status: number) => boolean): Promise<T> {
  const response = await fetch(`./api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(given),
  });
  if (!isAnswer(response.status)) throw new Error(String(response.status));
  return (await response.json()) as T;
}

const OK = (status: number) => status === 200;
const SAID = (status: number) => status === 200 || status === 409;

export const askOverview = () => get<Overview>('overview');
export const askProgress = () => get<Progress>('progress');
export const askScreen = (at: number, language: Language) => get<Screen>(`finding/${at}?language=${language}`);
export const askSentences = (at: readonly number[], language: Language) =>
  get<readonly Sentence[]>(`sentences?language=${language}&at=${at.join()}`);
export const sendDecision = (given: Deciding) => post<Answer>('decide', given, SAID);
export const sendUndo = (at: number) => post<Answer>('undo', { at }, SAID);
export const sendReveal = (at: number, language: Language) => post<Screen>('reveal', { at, language }, OK);
