// node bench/duckdb/read.mjs LIST DELIMITER DATABASE: reads a list into a DuckDB table, as a script of an afternoon would.
import { DuckDBInstance } from '@duckdb/node-api';

const [, , list, delimiter, database] = process.argv;
const instance = await DuckDBInstance.create(database);
const connection = await instance.connect();
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
await connection.run(
  `create table voter as select * from read_csv(${quoted(list)}, delim = ${quoted(delimiter)}, header = true, all_varchar = true, null_padding = true)`,
);
connection.closeSync();
instance.closeSync();
