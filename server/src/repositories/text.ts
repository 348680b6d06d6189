export { databaseText } from '../../../src/catalogue/words.js';
