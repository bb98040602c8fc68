import { writeSample, writeStatesSample } from '../../src/api/sample.js';
import type { Session } from '../session/session.js';

/** What `sample` is told. */
export interface SampleArguments {
  directory: string;
  voters?: number;
  preset?: string;
  scale?: number;
  seed: number;
  messy: string;
  format: string;
  plant?: string[];
  states?: number;
  quiet: boolean;
}

/** `sample DIR`: a synthetic election with planted irregularities and their truth. */
export async function runSample(
  { directory, preset, quiet, ...rest }: SampleArguments,
  session: Session,
): Promise<void> {
  const { voters, seed, messy, format, plant, states } = rest;
  if (states !== undefined) {
    const written = writeStatesSample(directory, { states, seed, ...(voters === undefined ? {} : { voters }) });
    if (!quiet) session.terminal.out(`${directory}: ${JSON.stringify(written)}\n`);
    return;
  }
  const scale = rest.scale ?? (preset === undefined ? undefined : 1);
  const size = { ...(voters === undefined ? {} : { voters }), ...(scale === undefined ? {} : { scale }) };
  const more = plant === undefined ? {} : { plant };
  const summary = await writeSample(directory, { ...size, seed, messy, format, ...more });
  if (!quiet) session.terminal.out(`${directory}: ${JSON.stringify(summary)}\n`);
}
