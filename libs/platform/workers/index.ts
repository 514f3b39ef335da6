export { serveJobs } from './serve-jobs.js';
export {
  JobTookTooLong,
  JobTookTooMuchMemory,
  TooManyJobs,
  WorkerPool,
  type WorkerPoolOptions,
} from './worker-pool.js';
export { workerFile } from './worker-file.js';
