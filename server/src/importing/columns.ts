export { columnsOf } from '../../../src/catalogue/columns.js';
