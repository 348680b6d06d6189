export { draftSchema } from '../../../src/catalogue/draft-schemas.js';
