export * from '../../src/catalogue/province-names.js';
