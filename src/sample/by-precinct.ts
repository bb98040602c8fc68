/** Records by the number of their precinct, each precinct's in their order. */
export function byPrecinct<T extends { readonly precinct: string }>(records: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(record.precinct);
    if (group === undefined) groups.set(record.precinct, [record]);
    else group.push(record);
  }
  return groups;
}
