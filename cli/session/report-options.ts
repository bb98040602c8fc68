/** What `audit` and `report` are told about the report that they write. */
export interface ReportSetArguments {
  reveal: boolean;
  pseudonyms: boolean;
  keyFile?: string;
  sign?: string;
  format?: readonly string[];
  packages?: string;
}

/** The options that both commands share. */
export const REPORT_OPTIONS = {
  reveal: {
    type: 'boolean',
    default: false,
    describe: 'Write the report unmasked as well, into files named -revealed',
  },
  pseudonyms: {
    type: 'boolean',
    default: false,
    describe: 'Name each person by one pseudonym; the key is kept beside the audit file',
  },
  'key-file': {
    type: 'string',
    requiresArg: true,
    describe: 'Key of the pseudonyms, for the same ones in several audits',
  },
  sign: { type: 'string', requiresArg: true, describe: 'Private Ed25519 key (PEM) that signs manifest.json' },
  format: {
    type: 'array',
    string: true,
    describe: 'Write these outputs only: html, csv, json, xlsx, sarif, or a file name; others of the same audit stay',
  },
  packages: {
    type: 'string',
    describe:
      'Work packages: a folder for each TEC (tec), or each precinct (pec), with a page, a workbook and a letter',
  },
} as const;
