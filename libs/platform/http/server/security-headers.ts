import type { SecurityHeadersOptions } from '@nestjs/common';
import type { Config } from '#platform/config';

/** Only what this server itself serves may run in its pages: the console and the API's documentation. */
export function securityHeaders({ publicUrl, consoleSignIn }: Config): SecurityHeadersOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: "'self'",
        // The console asks the issuer for its tokens.
        ...(consoleSignIn && { connectSrc: ["'self'", new URL(consoleSignIn.authority).origin] }),
        // Swagger UI and Ant Design put style elements into their pages.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: "'none'",
        baseUri: "'self'",
        formAction: "'self'",
        frameAncestors: "'none'",
      },
    },
    // Told over plain HTTP browsers ignore it, and a demo on localhost must not bind other programs there.
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
