export { readable } from '../../../src/catalogue/readable.js';
