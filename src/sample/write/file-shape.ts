import { InputError, inThree, oneOf } from '../../model.js';

/** How a file is written: its bytes, its cells, and what stands above the header. */
export interface FileShape {
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'windows-1251' | 'kz-1048';
  readonly delimiter: ';' | ',' | '\t';
  readonly lineEnd: '\r\n' | '\n';
  readonly isPacked: boolean;
  readonly hasPreamble: boolean;
}

const AKIMAT: FileShape = {
  encoding: 'utf-8-bom',
  delimiter: ';',
  lineEnd: '\r\n',
  isPacked: false,
  hasPreamble: false,
};

/** Shapes by name: what offices send, each as one kind of program writes it. */
const SHAPES = {
  akimat: AKIMAT,
  'windows-1251': { ...AKIMAT, encoding: 'windows-1251' },
  'kz-1048': { ...AKIMAT, encoding: 'kz-1048' },
  'utf-16': { ...AKIMAT, encoding: 'utf-16le', delimiter: '\t' },
  comma: { ...AKIMAT, encoding: 'utf-8', delimiter: ',', lineEnd: '\n' },
  tab: { ...AKIMAT, encoding: 'utf-8', delimiter: '\t' },
  gz: { ...AKIMAT, isPacked: true },
  preamble: { ...AKIMAT, hasPreamble: true },
} as const satisfies Record<string, FileShape>;

type ShapeName = keyof typeof SHAPES;

/** What `--format` takes: a shape for all files, or `mixed`, where one file after the other takes the next shape. */
export type Format = ShapeName | 'mixed';

const MIXTURE: readonly ShapeName[] = ['akimat', 'kz-1048', 'utf-16', 'comma', 'preamble', 'tab', 'gz'];

/** All names that `--format` takes. */
export const FORMATS: readonly Format[] = [...(Object.keys(SHAPES) as ShapeName[]), 'mixed'];

/** The shape of the n-th file of a format. Throws an InputError for a name that is none. */
export function shapeOf(format: string, n: number): FileShape {
  if (format === 'mixed') return SHAPES[MIXTURE[n % MIXTURE.length] ?? 'akimat'];
  if (format in SHAPES) return SHAPES[format as ShapeName];
  throw InputError.at('--format', {
    expected: oneOf(FORMATS),
    found: inThree(format, format, format),
    notDone: inThree('Nothing was written.', 'Ничего не записано.', 'Ештеңе жазылған жоқ.'),
    advice: inThree('Give another format.', 'Укажите другой формат.', 'Басқа форматты көрсетіңіз.'),
  });
}

/** The shape of truth files, whatever the others have. */
export const TRUTH_SHAPE = AKIMAT;
