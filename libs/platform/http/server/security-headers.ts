import type { SecurityHeadersOptions } from '@nestjs/common';
import type { Config } from '#platform/config';

/** Pages (the console and the API documentation) may run only resources of this server. */
export function securityHeaders({ publicUrl, consoleSignIn }: Config): SecurityHeadersOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: "'self'",
        // The console requests its tokens from the issuer.
        ...(consoleSignIn && { connectSrc: ["'self'", new URL(consoleSignIn.authority).origin] }),
        // Swagger UI and Ant Design insert style elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        // The console fetches photos with its token and shows them from memory.
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: "'none'",
        baseUri: "'self'",
        formAction: "'self'",
        frameAncestors: "'none'",
      },
    },
    // Browsers ignore it over plain HTTP, and a demo on localhost must not affect other programs there.
    strictTransportSecurity: publicUrl.startsWith('https:'),
    xFrameOptions: { action: 'deny' },
    referrerPolicy: true,
    xContentTypeOptions: true,
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  };
}
