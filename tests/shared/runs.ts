/** Set by `npm run test:thorough`, which .ci/run takes after `npm test`. */
const IS_THOROUGH = process.env['ROLLPROOF_THOROUGH'] === '1';
const SHORTER = 8;

/** How many inputs a costly law is tried with: all of them in the thorough run, one in eight in `npm test`. */
export function inputs(all: number): number {
  return IS_THOROUGH ? all : Math.ceil(all / SHORTER);
}
