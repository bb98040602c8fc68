export * from './address/address.js';
export * from './date/date.js';
export { cached } from './fold-cache.js';
export * from './header/address-columns.js';
export * from './header/header-concept.js';
export * from './header/plain-headers.js';
export * from './iin/iin.js';
export * from './name/name.js';
export * from './placeholder.js';
