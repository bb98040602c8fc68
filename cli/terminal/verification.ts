import type { Difference, Language, NotRecomputed, Verification } from '../../src/index.js';
import { printable } from './printable.js';

interface Words {
  readonly belongs: (agreed: string) => string;
  readonly belongsNot: (differences: number) => string;
  readonly outputs: (count: number) => string;
  readonly auditFile: string;
  readonly inputs: (count: number) => string;
  readonly signature: (fingerprint: string) => string;
  readonly not: string;
  readonly kinds: Readonly<Record<Difference['kind'], string>>;
  readonly unknown: Readonly<Record<NotRecomputed, string>>;
}

const EN: Words = {
  belongs: (agreed) => `The report belongs to its files: ${agreed} agree.`,
  belongsNot: (count) => `The report does not belong to its files, differences: ${count}.`,
  outputs: (count) => `${count} outputs`,
  auditFile: 'audit file',
  inputs: (count) => `${count} inputs`,
  signature: (fingerprint) => `signature of key ${fingerprint}`,
  not: 'Not verified:',
  kinds: {
    'manifest-changed': 'the manifest was changed, or is none',
    'output-missing': 'missing',
    'output-changed': 'changed since it was written',
    'output-unnamed': 'not named in the manifest',
    'audit-file-changed': 'changed since the report was written',
    'facts-differ': 'the manifest does not say what the audit file says',
    'counts-differ': 'the audit file holds another number of findings than it says',
    'input-missing': 'missing from the folder',
    'input-changed': 'changed since it was audited',
    'input-unnamed': 'in the folder, but not audited',
    'profile-changed': 'not the profile of the audit',
    'decisions-changed': 'does not begin with the lines that the report knew',
    'signature-missing': 'there is no signature',
    'signature-wrong': 'not a signature of this manifest by this key',
  },
  unknown: {
    'no-audit-file': 'the audit file is not here (give it with --db)',
    'no-decisions': 'the decisions of reviewers (their file is not beside the audit file)',
    'other-schema': 'the audit file is of another version of Rollproof',
    'evidence-only': 'the findings from the records, of which only their evidence was kept',
    'no-folder': 'the audited files (give their folder with --folder)',
    'no-earlier-folder': 'the files of the earlier state (give their folder with --earlier)',
    'standard-input': 'what was read from standard input',
    'parameters-set': 'the profile, as parameters were given with --set',
    'not-signed': 'who wrote it: the manifest is not signed',
    'no-public-key': 'the signature (give the public key with --public-key)',
  },
};

const RU: Words = {
  belongs: (agreed) => `Отчёт соответствует своим файлам: совпадают ${agreed}.`,
  belongsNot: (count) => `Отчёт не соответствует своим файлам, расхождений: ${count}.`,
  outputs: (count) => `файлы отчёта (${count})`,
  auditFile: 'файл аудита',
  inputs: (count) => `исходные файлы (${count})`,
  signature: (fingerprint) => `подпись ключа ${fingerprint}`,
  not: 'Не проверено:',
  kinds: {
    'manifest-changed': 'манифест изменён или это не манифест',
    'output-missing': 'отсутствует',
    'output-changed': 'изменён после записи',
    'output-unnamed': 'не назван в манифесте',
    'audit-file-changed': 'изменён после составления отчёта',
    'facts-differ': 'манифест говорит не то, что файл аудита',
    'counts-differ': 'в файле аудита другое число находок, чем в нём указано',
    'input-missing': 'отсутствует в папке',
    'input-changed': 'изменён после аудита',
    'input-unnamed': 'есть в папке, но не проверялся',
    'profile-changed': 'не тот профиль, с которым проведён аудит',
    'decisions-changed': 'начинается не с тех строк, что были известны отчёту',
    'signature-missing': 'подписи нет',
    'signature-wrong': 'это не подпись этого манифеста этим ключом',
  },
  unknown: {
    'no-audit-file': 'файла аудита здесь нет (укажите его: --db)',
    'no-decisions': 'решения рассматривавших (их файла нет рядом с файлом аудита)',
    'other-schema': 'файл аудита другой версии Rollproof',
    'evidence-only': 'находки по записям: оставлены только те, на которых находки стоят',
    'no-folder': 'исходные файлы (укажите их папку: --folder)',
    'no-earlier-folder': 'файлы прежнего состояния (укажите их папку: --earlier)',
    'standard-input': 'то, что прочитано со стандартного ввода',
    'parameters-set': 'профиль, так как параметры заданы через --set',
    'not-signed': 'кто его составил: манифест не подписан',
    'no-public-key': 'подпись (укажите открытый ключ: --public-key)',
  },
};

const KK: Words = {
  belongs: (agreed) => `Есеп өз файлдарына сәйкес: ${agreed} сай келеді.`,
  belongsNot: (count) => `Есеп өз файлдарына сәйкес емес, айырмашылық саны: ${count}.`,
  outputs: (count) => `есеп файлдары (${count})`,
  auditFile: 'аудит файлы',
  inputs: (count) => `бастапқы файлдар (${count})`,
  signature: (fingerprint) => `${fingerprint} кілтінің қолтаңбасы`,
  not: 'Тексерілмеді:',
  kinds: {
    'manifest-changed': 'манифест өзгертілген немесе бұл манифест емес',
    'output-missing': 'жоқ',
    'output-changed': 'жазылғаннан кейін өзгертілген',
    'output-unnamed': 'манифестте аталмаған',
    'audit-file-changed': 'есеп жазылғаннан кейін өзгертілген',
    'facts-differ': 'манифест аудит файлындағыдан басқаны айтады',
    'counts-differ': 'аудит файлындағы деректер саны көрсетілгеннен басқа',
    'input-missing': 'бумада жоқ',
    'input-changed': 'аудиттен кейін өзгертілген',
    'input-unnamed': 'бумада бар, бірақ тексерілмеген',
    'profile-changed': 'аудит жүргізілген профиль емес',
    'decisions-changed': 'есепке белгілі болған жолдардан басталмайды',
    'signature-missing': 'қолтаңба жоқ',
    'signature-wrong': 'бұл осы кілттің осы манифестке қойған қолтаңбасы емес',
  },
  unknown: {
    'no-audit-file': 'аудит файлы мұнда жоқ (--db арқылы көрсетіңіз)',
    'no-decisions': 'қараушылардың шешімдері (олардың файлы аудит файлының жанында жоқ)',
    'other-schema': 'аудит файлы Rollproof-тың басқа нұсқасынан',
    'evidence-only': 'жазбалар бойынша деректер: тек оларға негіз болған жазбалар қалдырылған',
    'no-folder': 'бастапқы файлдар (бумасын --folder арқылы көрсетіңіз)',
    'no-earlier-folder': 'бұрынғы күйдің файлдары (бумасын --earlier арқылы көрсетіңіз)',
    'standard-input': 'стандартты кірістен оқылған деректер',
    'parameters-set': 'профиль, себебі параметрлер --set арқылы берілген',
    'not-signed': 'кім жасағаны: манифестке қол қойылмаған',
    'no-public-key': 'қолтаңба (ашық кілтті --public-key арқылы көрсетіңіз)',
  },
};

const WORDS: Readonly<Record<Language, Words>> = { en: EN, ru: RU, kk: KK };

/** One line that says whether the report belongs to its files and what was left unverified; below it each difference. */
export function renderVerification(verification: Verification, language: Language): string {
  const words = WORDS[language];
  const { differences, notRecomputed } = verification;
  const verdict =
    differences.length === 0 ? words.belongs(agreedText(verification, words)) : words.belongsNot(differences.length);
  const open = notRecomputed.map((part) => words.unknown[part]).join('; ');
  const lines = differences.map(({ kind, name }) => `  ${printable(name)}: ${words.kinds[kind]}`);
  return `${[verdict + (open === '' ? '' : ` ${words.not} ${open}.`), ...lines].join('\n')}\n`;
}

function agreedText({ outputs, auditFile, inputs, signedBy }: Verification, words: Words): string {
  const parts = [
    words.outputs(outputs),
    ...(auditFile ? [words.auditFile] : []),
    ...(inputs > 0 ? [words.inputs(inputs)] : []),
    ...(signedBy === null ? [] : [words.signature(signedBy)]),
  ];
  return parts.join(', ');
}
