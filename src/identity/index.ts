export * from './address.js';
export * from './date.js';
export { cached } from './fold-cache.js';
export * from './iin.js';
export * from './name.js';
