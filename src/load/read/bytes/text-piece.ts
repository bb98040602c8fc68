/** Damage at one place of a text; `at` is an offset in UTF-16 units into the piece that carries it. */
export interface Flaw {
  at: number;
  kind: FlawKind;
  /** What a reader of the note should know, such as the second encoding. */
  detail?: string;
}

/** The kinds of damage that a decoder sees; `undecodable` and `nul` cost the record, the others are noted. */
export type FlawKind = 'undecodable' | 'nul' | 'second-encoding' | 'mojibake' | 'lost-letters';

/** Decoded text with the damage found in it, in ascending order of place. */
export interface TextPiece {
  text: string;
  flaws: Flaw[];
  /** False where its bytes say that `holdsStrange` finds nothing in it. */
  isStrange?: boolean;
}

/** Returns what follows `offset` of a piece, its flaws moved along. */
export function pieceAfter(piece: TextPiece, offset: number): TextPiece {
  if (offset === 0) return piece;
  const flaws = piece.flaws.filter((flaw) => flaw.at >= offset).map((flaw) => ({ ...flaw, at: flaw.at - offset }));
  return { ...piece, text: piece.text.slice(offset), flaws };
}
