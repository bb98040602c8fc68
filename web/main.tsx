import { render } from 'preact';
import type { Language } from '../src/model.js';
import { App } from './app.js';
import { askOverview } from './ask.js';

const root = document.getElementById('app');
const own = navigator.languages.map((name) => name.slice(0, 2));
const first = (['en', 'ru', 'kk'] as readonly Language[]).find((language) => language === own[0]) ?? 'en';
askOverview().then(
  (overview) => root !== null && render(<App overview={overview} first={first} />, root),
  (error: Error) => root?.append(`Rollproof: ${error.message}`),
);
