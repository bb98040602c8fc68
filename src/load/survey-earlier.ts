import type { ElectionProfile } from '../election/profile.js';
import { DISQUALIFIED, PREVIOUS_LIST } from '../extracts/registers.js';
import { InputError } from '../model.js';
import type { FolderContents, FoundFile } from './find-files.js';
import type { UnreadFile } from './folder/unread-file.js';
import { openFile } from './open-file.js';
import type { Survey } from './survey/survey.js';
import { surveyFiles } from './survey-files.js';
import { understandFile } from './understand/understand-file.js';

/** Lists of an earlier state: their entries are those of the previous list. */
const LISTS: readonly string[] = ['voter_list', 'supplementary_list', 'special_list', 'previous_list'];
/** Papers that explain changes, whichever state they were kept with. */
const PAPERS: readonly string[] = [DISQUALIFIED.name, 'registration_changes', 'list_corrections'];

/** Registers of AVCs: whose holder was struck off left the list for that. */
const AVC_REGISTERS: readonly string[] = ['avc_issued', 'avc'];

/** Extracts of a state of a list, with the papers that explain what changed. */
export const LISTS_AND_PAPERS: readonly string[] = [...LISTS, ...PAPERS, ...AVC_REGISTERS];

/**
 * The earlier state of a list as files of the audit of the later one: its lists become the previous list, papers that explain
 * changes are what they are, and everything else of that folder is named as not read. Their paths begin with `label`. Registers of AVCs are
 * read where today's state, whose extracts are `today`, brings none: a later register goes on with the earlier one, and each AVC counts once.
 */
export async function surveyEarlier(
  contents: FolderContents,
  profile: ElectionProfile,
  label: string,
  today: ReadonlySet<string>,
): Promise<Survey> {
  const survey = await surveyFiles(contents, profile);
  const at = (path: string) => `${label}/${path}`;
  const files: FoundFile[] = [];
  const unread: UnreadFile[] = survey.unread.map((file) => ({ ...file, path: at(file.path) }));
  const known: { readonly file: FoundFile; readonly extract: string }[] = [];
  for (const file of survey.files) known.push({ file, extract: await extractOf(file) });
  // Lists of that state beside a list of a state before it: both together would be no state at all.
  const isState = known.some(({ extract }) => extract !== PREVIOUS_LIST.name && LISTS.includes(extract));
  const isPaper = (extract: string) =>
    PAPERS.includes(extract) || (AVC_REGISTERS.includes(extract) && !AVC_REGISTERS.some((name) => today.has(name)));
  for (const { file, extract } of known) {
    const path = at(file.path);
    if (LISTS.includes(extract) && !(isState && extract === PREVIOUS_LIST.name))
      files.push({ ...file, path, extract: PREVIOUS_LIST });
    else if (isPaper(extract)) files.push({ ...file, path });
    else unread.push({ path, reason: LISTS.includes(extract) ? 'other-state' : 'earlier-state', detail: extract });
  }
  if (files.some(({ extract }) => extract === PREVIOUS_LIST)) return { files, unread };
  throw InputError.at(label, {
    expected: {
      en: 'a list of voters in the earlier state',
      ru: 'список избирателей в прежнем состоянии',
      kk: 'бұрынғы күйдегі сайлаушылар тізімі',
    },
    found: {
      en: `${survey.files.length} tables, none of them a list of voters`,
      ru: `таблиц: ${survey.files.length}, и ни одного списка избирателей`,
      kk: `${survey.files.length} кесте, олардың ешқайсысы сайлаушылар тізімі емес`,
    },
    notDone: { en: 'Nothing was compared.', ru: 'Ничего не сопоставлено.', kk: 'Ештеңе салыстырылмады.' },
    advice: {
      en: 'Give the folder or the file of the earlier list first, and that of the later one second.',
      ru: 'Укажите сначала папку или файл прежнего списка, затем нового.',
      kk: 'Алдымен бұрынғы тізімнің, содан кейін жаңасының бумасын не файлын көрсетіңіз.',
    },
  });
}

/** The later state without the list of an earlier one that stands beside it: what it is compared with is given. Says what extracts it has. */
export async function withoutPrevious({
  files,
  unread,
}: Survey): Promise<Survey & { readonly extracts: ReadonlySet<string> }> {
  const extracts = new Set<string>();
  const kept: FoundFile[] = [];
  const aside: UnreadFile[] = [];
  for (const file of files) {
    const extract = await extractOf(file);
    extracts.add(extract);
    if (extract !== PREVIOUS_LIST.name) kept.push(file);
    else aside.push({ path: file.path, reason: 'other-state', detail: PREVIOUS_LIST.name });
  }
  return { files: kept, unread: [...unread, ...aside], extracts };
}

async function extractOf(file: FoundFile): Promise<string> {
  if (file.extract !== null) return file.extract.name;
  const records = await openFile(file);
  try {
    return understandFile(file, records).extract.name;
  } finally {
    await records.close();
  }
}
