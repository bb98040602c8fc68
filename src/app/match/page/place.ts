/** Where a record stands: the number of its file, from 1, and its number there. */
export interface Place {
  readonly file: number;
  readonly record: number;
}

/** A place as it is read and written: 1:12. */
export function placeText({ file, record }: Place): string {
  return `${file}:${record}`;
}
