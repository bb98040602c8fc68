/** The files of a report, in the order in which they are written; the manifest follows them. */
export const OUTPUTS = [
  'findings.csv',
  'findings.json',
  'findings.jsonl',
  'findings.xlsx',
  'findings.sarif',
  'rejected.csv',
  'precincts.csv',
  'precincts-public.csv',
  'reconciliation.csv',
  'changes.csv',
  'change-counts.csv',
  'changes.html',
  'report.html',
] as const;
export type OutputName = (typeof OUTPUTS)[number];

/** Written where it is asked for alone: line for line it repeats what findings.json says. */
export const ON_REQUEST: readonly OutputName[] = ['findings.jsonl'];

/** The folder of the work packages, beside the outputs. */
export const PACKAGES_FOLDER = 'packages';

/** A work package for each of these: a TEC, or a precinct commission. */
export const PACKAGE_LEVELS = ['tec', 'pec'] as const;
export type PackageLevel = (typeof PACKAGE_LEVELS)[number];

/** Made for publication, or without a word of any person: there is nothing in it to reveal. */
const NEVER_REVEALED: readonly OutputName[] = [
  ...(['precincts-public.csv', 'reconciliation.csv', 'change-counts.csv', 'changes.html'] as const),
];

/** The files of a masked or of an unmasked report. */
export function outputsOf(revealed: boolean): readonly OutputName[] {
  return OUTPUTS.filter((name) => !revealed || !NEVER_REVEALED.includes(name));
}

/** The name under which a file is written: an unmasked one cannot be taken for the masked one, nor replace it. */
export function fileNameOf(name: string, revealed: boolean): string {
  return revealed ? name.replace(/(?=\.[a-z]+$)/, '-revealed') : name;
}

/** A text of ours that names files of the report by their masked names, with the names that they have. */
export function withFileNames(text: string, revealed: boolean): string {
  return outputsOf(revealed).reduce((named, name) => named.replaceAll(name, fileNameOf(name, revealed)), text);
}
