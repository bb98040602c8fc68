import { InputError } from '../../model.js';

export type DuckDb = typeof import('@duckdb/node-api');

/** The version that this program is tested with. */
export const DUCKDB_PACKAGE = '@duckdb/node-api@1.5.6-r.1';

/** Loads DuckDB, which is no part of the ordinary installation. Throws an InputError that says how to install it. */
export async function loadDuckDb(load: () => Promise<DuckDb> = () => import('@duckdb/node-api')): Promise<DuckDb> {
  try {
    return await load();
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    throw InputError.at('--engine duckdb', {
      expected: {
        en: `the package ${DUCKDB_PACKAGE}`,
        ru: `пакет ${DUCKDB_PACKAGE}`,
        kk: `${DUCKDB_PACKAGE} пакеті`,
      },
      found: { en: reason, ru: reason, kk: reason },
      notDone: { en: 'Nothing was done.', ru: 'Ничего не сделано.', kk: 'Ештеңе жасалған жоқ.' },
      advice: {
        en: `Run "npm install --save-exact ${DUCKDB_PACKAGE}" where Rollproof is installed (with -g for a global one), or leave --engine out.`,
        ru: `Выполните «npm install --save-exact ${DUCKDB_PACKAGE}» там, где установлен Rollproof (с -g для общей установки), или не указывайте --engine.`,
        kk: `Rollproof орнатылған жерде «npm install --save-exact ${DUCKDB_PACKAGE}» пәрменін орындаңыз (жалпы орнату үшін -g қосыңыз) немесе --engine параметрін көрсетпеңіз.`,
      },
    });
  }
}
