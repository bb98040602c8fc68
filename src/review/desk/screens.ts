import type { SeenFinding } from '../../decisions/line.js';
import type { Language } from '../../model.js';
import type { Screen } from '../api-types.js';
import type { Desk } from './desk.js';
import { maySee } from './standings.js';

/** Writes the middle of the screen: everything that the audit says of one finding, and nothing that a reviewer said. */
export interface ScreenWriter {
  markup(findingId: number, language: Language, earlier: SeenFinding | null): string | null;
}

/** Who writes the middle of the screen, masked and, where the reviewer asked for it, unmasked. */
export interface Screens {
  readonly masked: ScreenWriter;
  readonly revealed: ScreenWriter | null;
  readonly mayReveal: boolean;
  readonly onFault: (error: Error) => void;
}

/** One finding, masked, with the decisions that the reviewer may see; null where there is no such finding. */
export function screenOf(desk: Desk, screens: Screens, at: number, language: Language): Screen | null {
  return screen(desk, screens.masked, false, at, language);
}

/** The same unmasked, after a line that says who looked; null where the reviewer may not. */
export function reveal(desk: Desk, screens: Screens, at: number, language: Language): Screen | null {
  const finding = desk.catalogue.findings[at];
  if (screens.revealed === null || finding === undefined) return null;
  desk.refresh(desk.journal.add(desk.me.name, [{ what: 'revealed', fingerprint: finding.fingerprint }]));
  return screen(desk, screens.revealed, true, at, language);
}

function screen(desk: Desk, writer: ScreenWriter, revealed: boolean, at: number, language: Language): Screen | null {
  const finding = desk.catalogue.findings[at];
  if (finding === undefined) return null;
  const { fingerprint, id } = finding;
  const judgement = desk.judgementOf(fingerprint);
  const own = desk.earlierOf(fingerprint).find(({ standing }) => standing.reviewer === desk.me.key);
  // What a decision keeps is masked; beside unmasked records every cell would differ.
  const markup = writer.markup(id, language, revealed ? null : (own?.seen ?? null));
  if (markup === null) return null;
  const visible = maySee(desk, judgement) ? judgement.standing : [];
  return {
    markup,
    revealed,
    decisions: visible.map(({ digest, line, reviewer }) => ({
      digest,
      by: line.by,
      isMine: reviewer === desk.me.key,
      decision: line.decision,
      explanation: line.explanation,
      reason: line.reason,
      reference: line.reference,
      document: line.document,
    })),
    earlier:
      own === undefined
        ? null
        : { digest: own.standing.digest, decision: own.standing.line.decision, reason: own.standing.line.reason },
    suppression: desk.suppressionOf(fingerprint),
  };
}
