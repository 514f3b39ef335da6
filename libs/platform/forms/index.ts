export { boundaryOf, hashWithoutBoundary } from './boundary.js';
export { type FormPart, type MultipartLimits, readMultipart, UnreadableForm } from './read-multipart.js';
