import { Module } from '@nestjs/common';
import { Config } from '#platform/config';
import { ClamdScanner } from './clamd-scanner.js';
import { FileScanner, NoScanner } from './file-scanner.js';
import { Uploads } from './uploads.js';

/** Checks files: uploads of users by `Uploads`, others by `kindOf` and `FileScanner`. */
@Module({
  providers: [
    Uploads,
    {
      provide: FileScanner,
      useFactory: ({ clamdUrl }: Config) => (clamdUrl ? new ClamdScanner(clamdUrl) : new NoScanner()),
      inject: [Config],
    },
  ],
  exports: [FileScanner, Uploads],
})
export class FilesModule {}
