export { Trace, type TraceContext } from './trace.js';
