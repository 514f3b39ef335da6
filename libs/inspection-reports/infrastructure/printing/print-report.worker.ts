import { serveJobs } from '#platform/workers';
import { doJob } from './printing-job.js';

serveJobs(doJob);
