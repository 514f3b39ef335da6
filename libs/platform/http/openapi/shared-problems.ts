import {
  ApiKeyIsExpired,
  ApiKeyIsRevoked,
  ApiKeyIsUnknown,
  SessionEnded,
  SessionIsTooOld,
  TokenIsExpired,
  CompanyIsSuspended,
  CompanyNotRegistered,
  NotAuthenticated,
  PermissionIsMissing,
  UserIsInactive,
} from '#platform/identity';
import { AlreadyExists, VersionIsUnknown } from '#platform/preconditions';
import { StaleVersion } from '#shared-kernel';
import { malformedIfMatch, malformedIfNoneMatch } from '../concurrency/if-match.js';
import { badCursor } from '../lists/cursor.js';
import { nothingSent } from '../ndjson/import-lines.js';
import { HttpRefusal } from '../problems/http-refusal.js';
import { notUtf8, unreadableJson } from '../server/body-parsers.js';
import { keyOfStream, malformedKey } from '../server/idempotent-requests.js';
import { unstorableHeader } from '../server/storable-text.js';
import { ValidationFailed } from '../validation/validation-failed.js';
import type { ProblemExample } from './api-problems.js';

/** Problems that many routes answer, described once; each operation lists the statuses that it has. */
export const sharedProblems: readonly ProblemExample[] = [
  new ValidationFailed([], 'body'),
  new HttpRefusal(400),
  unreadableJson('{"a": x}', new Error('not JSON')),
  unreadableJson('{"__proto__": {}}', new Error('forbidden')),
  ...[notUtf8(), unstorableHeader('if-match'), badCursor(), malformedIfMatch(), malformedIfNoneMatch()],
  ...[malformedKey(), keyOfStream(), nothingSent()],
  ...[
    new NotAuthenticated('missing'),
    new SessionEnded(),
    new SessionIsTooOld(),
    new TokenIsExpired(),
    new ApiKeyIsUnknown(),
    new ApiKeyIsRevoked(),
    new ApiKeyIsExpired(),
  ],
  new PermissionIsMissing(['tasks:manage']),
  ...[CompanyIsSuspended, CompanyNotRegistered, UserIsInactive],
  ...[new StaleVersion(6, 7), AlreadyExists, VersionIsUnknown],
  ...[
    new HttpRefusal(413),
    new HttpRefusal(415),
    new HttpRefusal(428),
    new HttpRefusal(429),
    new HttpRefusal(500),
    new HttpRefusal(503),
  ],
];
