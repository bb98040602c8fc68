import type { AuditFile } from './audit-file.js';

/** Keeps the numbers by which a room decides, for whoever reads the audit file; those of an earlier run of it go. */
export function storeNumbers(db: AuditFile, room: string, numbers: Readonly<Record<string, number>>): void {
  db.prepare("delete from deciding_number where name like ? || '.%'").run(room);
  const insert = db.prepare('insert into deciding_number (name, value) values (?, ?)');
  for (const [name, value] of Object.entries(numbers)) insert.run(name, value);
}

/** The numbers by which the rooms decided that have run, in order of their names. */
export function readNumbers(db: AuditFile): readonly { readonly name: string; readonly value: number }[] {
  return db.prepare<[], { name: string; value: number }>('select name, value from deciding_number order by name').all();
}
