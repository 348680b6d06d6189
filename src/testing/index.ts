/**
 * The API in memory, for the tests of programs and pages that use the SDK.
 *
 * @packageDocumentation
 */
export { createTestApi, type TestApi, type TestApiOptions, type TestRecords } from './create-test-api.js';
export type { Fault } from './faults.js';
