export { stepsAfter } from '../../../src/catalogue/connection-steps.js';
