export { type TestDatabase, testDatabase } from './database.js';
export { type FakeClamd, fakeClamd } from './fake-clamd.js';
