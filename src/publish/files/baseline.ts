import { z } from 'zod';
import { InputError, type Strength } from '../../model.js';
import { readPlainFile } from '../../plain-file.js';
import type { AuditReport } from '../read/report-model.js';

/** How the findings of this audit stand to those of an earlier one, by fingerprint. */
export interface BaselineComparison {
  readonly fresh: readonly BaselineFinding[];
  readonly persisting: number;
  readonly gone: readonly BaselineFinding[];
}

export interface BaselineFinding {
  readonly code: string;
  readonly strength: Strength;
  readonly subject: string;
  readonly fingerprint: string;
}

const baselineSchema = z.object({
  schema_version: z.number(),
  findings: z.array(
    z.object({
      code: z.string(),
      strength: z.enum(['contradiction', 'needs-document', 'pattern']),
      subject: z.string(),
      fingerprint: z.string(),
    }),
  ),
});

/** The findings of an earlier findings.json. Throws an InputError where the file is no such thing. */
export function readBaseline(path: string): readonly BaselineFinding[] {
  const refuse = (found: string) =>
    new InputError({
      expected: 'the findings.json of an earlier audit',
      found,
      where: path,
      notDone: 'Nothing was compared.',
      advice: 'Give the findings.json that an earlier "rollproof audit" wrote.',
    });
  let text: string;
  try {
    text = readPlainFile(path).toString('utf8');
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw refuse('a file that cannot be read');
  }
  try {
    return baselineSchema.parse(JSON.parse(text)).findings;
  } catch {
    throw refuse('another file');
  }
}

/** Compares by fingerprint: what is new, how many persist, what is gone. Order as in the audits. */
export function compareWithBaseline(report: AuditReport, baseline: readonly BaselineFinding[]): BaselineComparison {
  const before = new Set(baseline.map((finding) => finding.fingerprint));
  const now = new Set<string>();
  const fresh: BaselineFinding[] = [];
  let persisting = 0;
  for (const { code, strength, subject, fingerprint } of report.findings()) {
    now.add(fingerprint);
    if (before.has(fingerprint)) persisting += 1;
    else fresh.push({ code, strength, subject, fingerprint });
  }
  return { fresh, persisting, gone: baseline.filter(({ fingerprint }) => !now.has(fingerprint)) };
}
