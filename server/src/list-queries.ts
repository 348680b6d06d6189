export * from '../../src/catalogue/list-queries.js';
