export * from './address.js';
export * from './date.js';
export * from './iin.js';
export * from './name.js';
