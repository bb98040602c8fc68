/** A share with its interval at 95 %; what could not be established counts against it at the lower end and for it at the upper one. */
export interface FieldShare {
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
  /** How many were looked into. */
  readonly looked: number;
}

/** What a check in the field came to, of a draw from the audit that is reported. */
export interface FieldResults {
  /** Of the findings of each check that were drawn, the share that the field confirmed. */
  readonly checks: readonly ({
    readonly code: string;
    readonly findings: number;
    readonly drawn: number;
  } & FieldShare)[];
  /** All checks, each weighted by its findings. */
  readonly overall: FieldShare;
  /** Entries without a finding that should have had one, at most; null where none was looked into. */
  readonly missed: {
    readonly most: number;
    readonly entries: number;
    readonly drawn: number;
    readonly looked: number;
  } | null;
  /** The two tests of the list itself: are its people there, and are the people on it. */
  readonly designs: Readonly<
    Partial<
      Record<
        'list-to-people' | 'people-to-list',
        FieldShare & { readonly clusters: number; readonly designEffect: number | null }
      >
    >
  >;
}
