import { serveJobs } from '#platform/workers';
import { read, type ReadingJob, type ReadingOutcome } from '../../wire/message-reader.js';

serveJobs<ReadingJob, ReadingOutcome>(read);
