import { shapeOf, TRUTH_SHAPE } from './file-shape.js';
import { TableFile } from './table-file.js';

/** The tables of a sample by name, opened when they are first asked for. */
export class SampleFiles {
  private readonly open = new Map<string, TableFile>();
  private readonly closed: { readonly path: string; readonly records: number }[] = [];
  private readonly paths = new Map<string, string>();
  private opened = 0;

  constructor(
    private readonly directory: string,
    private readonly format: string,
  ) {}

  /** The file of that name, without its ending. */
  file(name: string, header: readonly string[]): TableFile {
    const known = this.open.get(name);
    if (known !== undefined) return known;
    const file = new TableFile(this.directory, name, header, shapeOf(this.format, this.opened));
    this.opened += 1;
    this.open.set(name, file);
    this.paths.set(name, file.path);
    return file;
  }

  /** A file of the truth, which is no extract. */
  truthFile(path: string, header: readonly string[]): TableFile {
    return new TableFile(this.directory, path.replace(/\.csv$/u, ''), header, TRUTH_SHAPE);
  }

  /** Closes a file to which nothing more comes. */
  close(name: string): void {
    const file = this.open.get(name);
    if (file === undefined) return;
    file.close();
    this.closed.push({ path: file.path, records: file.records });
    this.open.delete(name);
  }

  /** The path of a file that was opened, by its name. */
  pathOf(name: string): string {
    return this.paths.get(name) ?? name;
  }

  closeAll(): void {
    for (const name of [...this.open.keys()]) this.close(name);
  }

  /** What was written, in the order of the names. */
  written(): readonly { readonly path: string; readonly records: number }[] {
    return this.closed.sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}
