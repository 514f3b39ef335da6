export { ApiKeys } from './api-keys.js';
export {
  type Access,
  accessOf,
  OperatorOnly,
  Public,
  RequirePermission,
  WhileModuleIsOff,
  worksWhileModuleIsOff,
} from './access.js';
export { authenticate } from './authenticate.js';
export { CurrentPrincipal } from './current-principal.js';
export { type DemoClaims, type DemoIssuer, demoIssuer } from './demo-issuer.js';
export {
  ApiKeyIsExpired,
  ApiKeyIsRevoked,
  ApiKeyIsUnknown,
  CompanyIsSuspended,
  CompanyNotRegistered,
  NotAuthenticated,
  OperatorKeyRequired,
  PermissionIsMissing,
  SessionEnded,
  SessionIsTooOld,
  TokenIsExpired,
  Unauthenticated,
  UserIsInactive,
} from './identity-refusals.js';
export { OperatorKey } from './operator-key.js';
export { PermissionGuard } from './permission.guard.js';
export { isPermission, type Permission, PERMISSIONS } from './permissions.js';
export type { Principal } from './principal.js';
export { type RoutePermission, routePermissions } from './route-permissions.js';
export { Sessions, type UserStanding } from './sessions.js';
export { type DemoUser, demoToken } from './demo-token.js';
export { TokenVerifier, type TrustedIssuer } from './token-verifier.js';
export { isUserId } from './user-id.js';
