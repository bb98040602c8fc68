import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInProfiles, emptyProfile, profileFromYaml } from '../../election/read-profile.js';
import { SETTINGS_NAME } from '../../election/settings-file.js';
import { folderContents } from '../../load/find-files.js';
import { surveyFiles } from '../../load/survey-files.js';
import { InputError, type Language, type Texts } from '../../model.js';
import { type Decide, draftFile, type FileDraft } from './draft-file.js';
import { renderSettings } from './render-settings.js';
import { INIT_TEXTS } from './texts.js';

/** What was understood of a folder, and where it was written. */
export interface FolderDraft {
  readonly path: string;
  readonly files: readonly FileDraft[];
  /** Questions that had more than one answer. */
  readonly doubts: number;
}

/**
 * Looks at a folder and writes an election.yaml that says what was understood, with every doubt as a choice. Throws an
 * InputError where there is one already: it is never overwritten.
 */
export async function initFolder(
  folder: string,
  { language, decide = () => 0 }: { readonly language: Language; readonly decide?: Decide },
): Promise<FolderDraft> {
  const path = join(folder, SETTINGS_NAME);
  refuseOverwriting(path);
  const profile = emptyProfile();
  const { files: found } = await surveyFiles(folderContents(folder, profile), profile, true);
  const choices: Texts[] = [
    INIT_TEXTS.noProfile,
    ...namedProfiles().map((name) => profileFromYaml(`extends: ${name}`, name).title),
  ];
  const base = namedProfiles()[decide({ path: '', question: INIT_TEXTS.profile, choices }) - 1] ?? null;
  const files: FileDraft[] = [];
  for (const file of found) files.push(await draftFile(file, profile, decide));
  const text = renderSettings(files, base, language);
  // What is written must be read: a fault here is ours, and is told before anything is written.
  profileFromYaml(text, SETTINGS_NAME);
  writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
  const doubts = files.flatMap((file) => file.doubts).filter(({ doubt }) => doubt.choices.length > 1).length + 1;
  return { path, files, doubts };
}

function namedProfiles(): readonly string[] {
  return builtInProfiles().filter((name) => name !== emptyProfile().name);
}

function refuseOverwriting(path: string): void {
  if (!existsSync(path)) return;
  const where = path;
  throw new InputError(
    {
      where,
      expected: 'a folder without settings',
      found: 'an election.yaml that is already there',
      notDone: 'Nothing was written.',
      advice: 'Edit it, or rename it and run the same command again.',
    },
    {
      ru: {
        where,
        expected: 'папка без настроек',
        found: 'уже существующий election.yaml',
        notDone: 'Ничего не записано.',
        advice: 'Исправьте его или переименуйте и повторите команду.',
      },
      kk: {
        where,
        expected: 'баптауы жоқ бума',
        found: 'бұрыннан бар election.yaml',
        notDone: 'Ештеңе жазылған жоқ.',
        advice: 'Оны түзетіңіз немесе атын өзгертіп, пәрменді қайталаңыз.',
      },
    },
  );
}
