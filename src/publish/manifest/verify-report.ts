import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, inThree } from '../../model.js';
import { fileNameOf, outputsOf } from '../words/output-names.js';
import { fileDigest } from './file-digest.js';
import { isSignatureOf, keyFingerprint, readPublicKey } from './key-files.js';
import { type Manifest, readManifest } from './manifest.js';
import type { Difference, NotRecomputed, PartVerification, Verification } from './verification.js';
import { type AuditFileReader, verifyAuditFile } from './verify-audit-file.js';
import { verifyDecisionsKnown } from './verify-decisions.js';
import { type InputFinder, verifyInputs } from './verify-inputs.js';
import { MANIFEST } from './write-manifest.js';

export interface VerifyOptions {
  /** The folder that was audited. */
  readonly folder?: string;
  /** The folder of the earlier state that it was compared with. */
  readonly earlier?: string;
  /** A PEM file with the public key of whoever signed. */
  readonly publicKey?: string;
  /** The audit file, where it does not lie in the directory. */
  readonly auditFile?: string;
  readonly openAuditFile: AuditFileReader;
  readonly findInputs: InputFinder;
}

/**
 * Recomputes whatever a report's manifest says: digests of outputs, audit file and inputs, the facts and counts in the audit
 * file, the signature; of the unmasked report too where there is one. Throws an InputError where there is no manifest.
 */
export async function verifyReport(directory: string, options: VerifyOptions): Promise<Verification> {
  const names = [false, true].map((revealed) => fileNameOf(MANIFEST, revealed));
  const present = names.filter((name) => isFile(join(directory, name)));
  if (present.length === 0) return refuseWithout(directory);
  const found: Verification[] = [];
  for (const name of present) found.push(await verifyOne(directory, name, options));
  const one = (take: (part: Verification) => string | null) => found.map(take).find((value) => value !== null) ?? null;
  return {
    differences: uniqueBy([...found.flatMap(({ differences }) => differences), ...unnamed(directory, present)]),
    notRecomputed: [...new Set(found.flatMap(({ notRecomputed }) => notRecomputed))],
    outputs: found.reduce((sum, { outputs }) => sum + outputs, 0),
    inputs: Math.max(...found.map(({ inputs }) => inputs)),
    auditFile: found.every(({ auditFile }) => auditFile),
    signedBy: found.every(({ signedBy }) => signedBy !== null) ? one(({ signedBy }) => signedBy) : null,
  };
}

function refuseWithout(directory: string): never {
  throw InputError.at(directory, {
    expected: inThree(
      `a directory with a report and its ${MANIFEST}`,
      `каталог с отчётом и его ${MANIFEST}`,
      `есебі мен оның ${MANIFEST} файлы бар каталог`,
    ),
    found: existsSync(directory)
      ? inThree('none in it', 'в нём их нет', 'онда олар жоқ')
      : inThree('nothing of that name', 'такого нет', 'мұндай атпен ештеңе жоқ'),
    notDone: inThree('Nothing was verified.', 'Ничего не сверено.', 'Ештеңе салыстырып тексерілген жоқ.'),
    advice: inThree(
      'Give the directory that "rollproof audit" or "rollproof report" wrote.',
      'Укажите каталог, который записали «rollproof audit» или «rollproof report».',
      '«rollproof audit» не «rollproof report» жазған каталогты көрсетіңіз.',
    ),
  });
}

/** An unmasked report without its manifest, or the other way round. */
function unnamed(directory: string, present: readonly string[]): readonly Difference[] {
  return [false, true].flatMap((revealed) => {
    if (present.includes(fileNameOf(MANIFEST, revealed))) return [];
    const files = outputsOf(revealed).map((name) => fileNameOf(name, revealed));
    return files.filter((name) => existsSync(join(directory, name))).map((name) => ({ kind: 'output-unnamed', name }));
  });
}

/** A folder of that name holds nothing, and a pipe would wait for whoever writes to it. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function uniqueBy(differences: readonly Difference[]): readonly Difference[] {
  return [...new Map(differences.map((each) => [`${each.kind}\0${each.name}`, each])).values()];
}

async function verifyOne(directory: string, name: string, options: VerifyOptions): Promise<Verification> {
  const bytes = await readFile(join(directory, name));
  const signature = await verifySignature(directory, name, bytes, options.publicKey);
  const manifest = readManifest(bytes.toString('utf8'));
  if (manifest === null) {
    const changed: Difference = { kind: 'manifest-changed', name };
    return {
      ...{ outputs: 0, inputs: 0, auditFile: false, signedBy: null },
      differences: [changed, ...signature.differences],
      notRecomputed: signature.notRecomputed,
    };
  }
  const outputs = await verifyOutputs(directory, manifest);
  const auditFile = await verifyAuditFile(directory, manifest, options);
  const inputs = await verifyInputs(manifest, options);
  const decisions = verifyDecisionsKnown(directory, manifest, options);
  const parts = [signature, outputs, auditFile, decisions, inputs];
  return {
    differences: parts.flatMap(({ differences }) => differences),
    notRecomputed: parts.flatMap(({ notRecomputed }) => notRecomputed),
    outputs: outputs.agreed,
    inputs: inputs.agreed,
    auditFile: auditFile.agreed > 0,
    signedBy: signature.signedBy,
  };
}

async function verifySignature(directory: string, name: string, bytes: Buffer, publicKey: string | undefined) {
  const path = join(directory, `${name}.sig`);
  const signature = isFile(path) ? await readFile(path).catch(() => null) : null;
  const outcome = (differences: Difference[], notRecomputed: NotRecomputed[], signedBy: string | null = null) => ({
    ...{ differences, notRecomputed, agreed: 0, signedBy },
  });
  if (publicKey === undefined) return outcome([], [signature === null ? 'not-signed' : 'no-public-key']);
  const key = readPublicKey(publicKey);
  if (signature === null) return outcome([{ kind: 'signature-missing', name: `${name}.sig` }], []);
  if (isSignatureOf(signature, bytes, key)) return outcome([], [], keyFingerprint(key));
  return outcome([{ kind: 'signature-wrong', name: `${name}.sig` }], []);
}

async function verifyOutputs(directory: string, manifest: Manifest): Promise<PartVerification> {
  const differences: Difference[] = [];
  for (const { name, sha256, size_bytes: size } of manifest.outputs) {
    const found = await fileDigest(join(directory, name));
    if (found === null) differences.push({ kind: 'output-missing', name });
    else if (found.sha256 !== sha256 || found.sizeBytes !== size) differences.push({ kind: 'output-changed', name });
  }
  const named = new Set(manifest.outputs.map(({ name }) => name));
  const revealed = manifest.report.personal_data === 'revealed';
  for (const name of outputsOf(revealed).map((each) => fileNameOf(each, revealed))) {
    if (!named.has(name) && existsSync(join(directory, name))) differences.push({ kind: 'output-unnamed', name });
  }
  return { differences, notRecomputed: [], agreed: manifest.outputs.length };
}
