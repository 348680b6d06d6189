export { type Change, changesBetween } from '../../../src/catalogue/changes.js';
