export { kindOf, type SentFile } from './examine-file.js';
export { FileScanner, ScannerUnavailable, type ScanResult } from './file-scanner.js';
export { FilesModule } from './files.module.js';
export { type ExaminedFile, UPLOAD_PROBLEMS, Uploads } from './uploads.js';
