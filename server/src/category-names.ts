export * from '../../src/catalogue/category-names.js';
