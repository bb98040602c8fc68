/** Something that is not as the manifest says. Names files and checks, never what stands in them. */
export interface Difference {
  readonly kind:
    | 'manifest-changed'
    | 'output-missing'
    | 'output-changed'
    | 'output-unnamed'
    | 'audit-file-changed'
    | 'facts-differ'
    | 'counts-differ'
    | 'input-missing'
    | 'input-changed'
    | 'input-unnamed'
    | 'profile-changed'
    | 'decisions-changed'
    | 'signature-missing'
    | 'signature-wrong';
  /** The file, the check, or the part of the manifest. */
  readonly name: string;
}

/** Something that could not be recomputed, and is therefore neither right nor wrong. */
export type NotRecomputed =
  | 'no-audit-file'
  | 'no-decisions'
  | 'other-schema'
  | 'evidence-only'
  | 'no-folder'
  | 'no-earlier-folder'
  | 'standard-input'
  | 'parameters-set'
  | 'not-signed'
  | 'no-public-key';

/** What came of recomputing one part. */
export interface PartVerification {
  readonly differences: readonly Difference[];
  readonly notRecomputed: readonly NotRecomputed[];
  readonly agreed: number;
}

export interface Verification {
  readonly differences: readonly Difference[];
  readonly notRecomputed: readonly NotRecomputed[];
  /** How much agreed. */
  readonly outputs: number;
  readonly inputs: number;
  readonly auditFile: boolean;
  /** The fingerprint of the public key whose signature agreed. */
  readonly signedBy: string | null;
}
