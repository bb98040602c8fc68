import { render } from 'preact';
import type { Language } from '../src/model.js';
import { App } from './app.js';
import { askOverview } from './ask.js';
import { readAddress } from './selection.js';

const root = document.getElementById('app');
const own = [readAddress(location.hash).language, navigator.language.slice(0, 2)];
const languages: readonly Language[] = ['en', 'ru', 'kk'];
const first = own.flatMap((name) => languages.find((language) => language === name) ?? [])[0] ?? 'en';
// An address that somebody pastes into the tab opens what it names; our own changes of it raise no event.
addEventListener('hashchange', () => {
  if (location.hash.startsWith('#?')) location.reload();
});
askOverview().then(
  (overview) => root !== null && render(<App overview={overview} first={first} />, root),
  (error: Error) => root?.append(`Rollproof: ${error.message}`),
);
