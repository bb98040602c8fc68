// What a command line may choose between: nothing here loads what does the work.

export { ENGINES, type EngineName } from '../engine/engines.js';
export { COLUMN_ROLES, type ColumnRole } from '../link/table/column-roles.js';
