import { join } from 'node:path';
import { InputError, inThree } from '../../model.js';
import { makeFolder } from '../../plain-file.js';
import { shapeOf } from '../write/file-shape.js';
import { refuseOtherDirectory } from '../write/own-directory.js';
import { TableFile } from '../write/table-file.js';
import { type MadeState, makeStates } from './make-states.js';

/** How long a series is, of how many voters, and which of all possible ones. */
export interface StatesSampleOptions {
  /** Two or more. */
  readonly states: number;
  /** People on the first list, 1,000 or more; 6,000 unless given. */
  readonly voters?: number;
  readonly seed: number;
}

/** What was written: the folder of each state, and how many changes are in the truth. */
export interface StatesSample {
  readonly directory: string;
  readonly states: readonly string[];
  readonly changes: number;
}

const FEWEST_VOTERS = 1000;
const USUAL_VOTERS = 6000;
const PERSON = ['Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'ИИН'] as const;

/**
 * Writes a series of states of one list, a folder for each with the register of deaths that goes with it, and truth_states.csv: what
 * happened to each entry that is not the same in the next state. Throws an InputError for numbers that cannot be.
 */
export function writeStatesSample(directory: string, options: StatesSampleOptions): StatesSample {
  const { states: count, voters = USUAL_VOTERS, seed } = options;
  refuse('--states', count, 2);
  refuse('--voters', voters, FEWEST_VOTERS);
  refuseOtherDirectory(directory, 'truth_states.csv');
  const { states, changes } = makeStates({ states: count, voters, seed });
  makeFolder(directory);
  const names = states.map((state) => writeState(directory, state));
  const header = ['step', 'kind', 'before_record', 'after_record', 'explained_by', 'takes_back'];
  const truth = new TableFile(directory, 'truth_states', header, shapeOf('comma', 0));
  for (const { step, kind, beforeRecord, afterRecord, explainedBy, takesBack } of changes)
    truth.write([step, kind, beforeRecord ?? '', afterRecord ?? '', explainedBy, takesBack]);
  truth.close();
  return { directory, states: names, changes: changes.length };
}

function writeState(directory: string, { date, entries, deceased }: MadeState): string {
  const name = `list-${date}`;
  const shape = shapeOf('akimat', 0);
  const folder = join(directory, name);
  const list = new TableFile(folder, 'voter_list', ['Номер участка', '№ п/п', ...PERSON, 'Адрес'], shape);
  for (const [at, { precinct, person }] of entries.entries())
    list.write([precinct, at + 1, ...cellsOf(person), person.address]);
  list.close();
  if (deceased.length === 0) return name;
  const register = new TableFile(folder, 'disqualified', [...PERSON, 'Основание', 'Дата начала'], shape);
  for (const person of deceased) register.write([...cellsOf(person), 'умер', written(date)]);
  register.close();
  return name;
}

function cellsOf(person: MadeState['entries'][number]['person']): readonly string[] {
  return [person.surname, person.givenName, person.patronymic, written(person.birthDate), person.iin];
}

function written(iso: string): string {
  return iso.split('-').reverse().join('.');
}

function refuse(where: string, found: number, least: number): void {
  if (Number.isInteger(found) && found >= least) return;
  const written = String(found);
  throw InputError.at(where, {
    expected: inThree(
      `a whole number of ${least} or more`,
      `целое число не меньше ${least}`,
      `${least} не одан көп бүтін сан`,
    ),
    found: inThree(written, written, written),
    notDone: inThree('Nothing was written.', 'Ничего не записано.', 'Ештеңе жазылған жоқ.'),
    advice: inThree('Give another number.', 'Укажите другое число.', 'Басқа санды көрсетіңіз.'),
  });
}
