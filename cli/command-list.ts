import type { Command } from './session/session.js';

/** A command before it is loaded: what yargs must know of it to tell commands apart and to list them. */
interface CommandEntry {
  /** Its name and its positional arguments, as yargs writes them. */
  readonly usage: string;
  readonly describe: string;
  /** Loads what yargs must know of it to read its arguments. */
  readonly load: () => Promise<Command<never>>;
}

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    usage: 'audit <folder>',
    describe: 'Audit a folder of extracts: load, link, check, report',
    load: async () => (await import('./commands/audit.js')).auditCommand,
  },
  {
    usage: 'compare <before> <after> [later..]',
    describe:
      'Compare two states of a list, or a series: who stayed, was corrected, moved, left and came, and what explains it',
    load: async () => (await import('./commands/compare.js')).compareCommand,
  },
  {
    usage: 'init <folder>',
    describe: 'Look at a folder and write an election.yaml that says what was understood, doubts as choices',
    load: async () => (await import('./commands/init.js')).initCommand,
  },
  {
    usage: 'validate <files..>',
    describe: 'Validate lists before an election; writes a corrections file for each office',
    load: async () => (await import('./commands/validate.js')).validateCommand,
  },
  {
    usage: 'load <folder>',
    describe: 'Load a folder of extracts into an audit file',
    load: async () => (await import('./commands/load.js')).loadCommand,
  },
  {
    usage: 'link',
    describe: 'Find which records of an audit file are one person, anew where that is done',
    load: async () => (await import('./commands/link.js')).linkCommand,
  },
  {
    usage: 'check',
    describe: 'Run the checks over an audit file',
    load: async () => (await import('./commands/check.js')).checkCommand,
  },
  {
    usage: 'report',
    describe: 'Write the reports of an audit file',
    load: async () => (await import('./commands/report.js')).reportCommand,
  },
  {
    usage: 'review',
    describe: 'Decide on the findings of an audit, in a browser on this machine',
    load: async () => (await import('./commands/review.js')).reviewCommand,
  },
  {
    usage: 'verify <directory>',
    describe: 'Say whether a report belongs to its files, unchanged',
    load: async () => (await import('./commands/verify.js')).verifyCommand,
  },
  {
    usage: 'match <files..>',
    describe: 'Link any list of people, or several, and score the result where the truth is known',
    load: async () => (await import('./commands/match.js')).matchCommand,
  },
  {
    usage: 'draw',
    describe: 'Draw findings and entries for a check in the field by a public seed, and say what it came to',
    load: async () => (await import('./commands/draw.js')).drawCommand,
  },
  {
    usage: 'evaluate',
    describe: 'Score an audit of a synthetic election against what was planted',
    load: async () => (await import('./commands/evaluate.js')).evaluateCommand,
  },
  {
    usage: 'explain [code]',
    describe: 'Print the page of a check, or the catalogue of all',
    load: async () => (await import('./commands/explain.js')).explainCommand,
  },
  {
    usage: 'sample <directory>',
    describe: 'Write a synthetic election with planted irregularities and truth.csv',
    load: async () => (await import('./commands/sample.js')).sampleCommand,
  },
];
