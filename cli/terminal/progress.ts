import type { OnProgress, Progress } from '../../src/index.js';
import { printable } from './printable.js';

const BAR_WIDTH = 20;
const REDRAW_MS = 100;

/** How progress is shown: drawn in one line of a watched terminal, from the start; a log and a pipe get none of it. */
export interface ProgressScreen {
  readonly write: (text: string) => void;
  readonly watched: boolean;
  readonly width: number;
  readonly now: () => number;
}

/** Shows progress on a screen. `ends` removes what was drawn. */
export function showProgress(screen: ProgressScreen): { onProgress: OnProgress; ends: () => void } {
  const { write, watched, width, now } = screen;
  const started = now();
  let said = 0;
  let drawn = false;
  const pace = paceOfLoading(now);
  return {
    onProgress(progress) {
      const rate = pace(progress);
      if (!watched || now() - said < REDRAW_MS) return;
      said = now();
      write(`\r\u001b[K${lineOf(progress, rate, said - started).slice(0, width - 1)}`);
      drawn = true;
    },
    ends() {
      if (drawn) write('\r\u001b[K');
      drawn = false;
    },
  };
}

/** Records per second of the file being loaded; null until there is something to measure. */
function paceOfLoading(now: () => number): (progress: Progress) => number | null {
  let file = '';
  let since = 0;
  return ({ what, records }) => {
    if (records === undefined) return null;
    if (what !== file) {
      file = what;
      since = now();
    }
    const seconds = (now() - since) / 1000;
    return seconds < 0.5 ? null : Math.round(records / seconds);
  };
}

function lineOf(progress: Progress, rate: number | null, elapsedMs: number): string {
  const { step, what, done, total, records, doneInAll, totalInAll } = progress;
  const parts = [step.padEnd(5), bar(done, total), printable(what)];
  if (records !== undefined) parts.push(`${records.toLocaleString('en')} records`);
  if (rate !== null) parts.push(`${rate.toLocaleString('en')}/s`);
  if (doneInAll !== undefined && totalInAll !== undefined && totalInAll > 0 && doneInAll > 0) {
    parts.push(`all files ${percent(doneInAll / totalInAll)}`);
    parts.push(`${clock((elapsedMs / doneInAll) * (totalInAll - doneInAll))} left`);
  }
  return parts.filter((part) => part !== '').join('  ');
}

function bar(done: number, total: number | null): string {
  if (total === null || total === 0) return '';
  const share = Math.min(done / total, 1);
  const filled = Math.round(share * BAR_WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${percent(share)}`;
}

function percent(share: number): string {
  return `${Math.floor(Math.min(share, 1) * 100)} %`;
}

function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
