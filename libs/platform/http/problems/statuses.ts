import type { RefusalKind } from '#shared-kernel';

export interface StatusTexts {
  readonly code: string;
  readonly title: { readonly da: string; readonly en: string };
  /** What to say when nobody knows better. */
  readonly da: string;
  readonly en: string;
}

export const STATUS_OF_KIND: Readonly<Record<RefusalKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  invalid: 422,
  unavailable: 503,
};

const statuses: Readonly<Record<number, StatusTexts>> = {
  400: {
    code: 'http.bad-request',
    title: { da: 'Forespørgslen kan ikke forstås', en: 'Malformed request' },
    da: 'Forespørgslen er ikke gyldig HTTP eller har en form, der ikke kan læses.',
    en: 'The request is not valid HTTP or cannot be parsed.',
  },
  401: {
    code: 'identity.not-authenticated',
    title: { da: 'Ikke logget ind', en: 'Not signed in' },
    da: 'Log ind, og send headeren "Authorization: Bearer <token>".',
    en: 'Sign in and send the header "Authorization: Bearer <token>".',
  },
  403: {
    code: 'http.forbidden',
    title: { da: 'Ikke tilladt', en: 'Not allowed' },
    da: 'Det har du ikke lov til.',
    en: 'You are not allowed to do this.',
  },
  404: {
    code: 'http.not-found',
    title: { da: 'Findes ikke', en: 'Not found' },
    da: 'Der er intet på denne adresse med denne metode. Se /docs for alle kald.',
    en: 'No endpoint has this path and method. See /docs for all endpoints.',
  },
  408: {
    code: 'http.request-timeout',
    title: { da: 'Forespørgslen kom for langsomt', en: 'Request timeout' },
    da: 'Forespørgslen blev ikke færdig i tide. Prøv igen.',
    en: 'The request was not complete in time. Try again.',
  },
  409: {
    code: 'http.conflict',
    title: { da: 'Passer ikke med det, der er', en: 'Conflict with the current state' },
    da: 'Forespørgslen passer ikke med postens tilstand.',
    en: 'The request conflicts with the current state of the record.',
  },
  412: {
    code: 'http.stale-version',
    title: { da: 'Ændret i mellemtiden', en: 'Changed since it was fetched' },
    da: 'Posten er ændret, siden du hentede den. Hent den igen, og gentag ændringen.',
    en: 'The record has changed since you fetched it. Fetch it again and repeat the change.',
  },
  413: {
    code: 'http.body-too-large',
    title: { da: 'For stor', en: 'Too large' },
    da: 'Det sendte er større, end der tages imod her.',
    en: 'The request body exceeds the size limit.',
  },
  414: {
    code: 'http.url-too-long',
    title: { da: 'For lang adresse', en: 'Address too long' },
    da: 'En del af adressen er for lang.',
    en: 'A part of the address is too long.',
  },
  415: {
    code: 'http.unsupported-media-type',
    title: { da: 'Ukendt format', en: 'Unsupported format' },
    da: 'Det sendte har et format, der ikke tages imod her. Send JSON med "Content-Type: application/json".',
    en: 'The request body has an unsupported format. Send JSON with "Content-Type: application/json".',
  },
  422: {
    code: 'http.invalid',
    title: { da: 'Kan ikke lade sig gøre', en: 'The request cannot be processed' },
    da: 'Det sendte kan læses, men ikke bruges.',
    en: 'The request is well-formed, but its content is invalid.',
  },
  428: {
    code: 'http.if-match-missing',
    title: { da: 'Versionen mangler', en: 'If-Match is missing' },
    da: 'Send headeren "If-Match" med den ETag, du fik, da du hentede posten, så ingens ændringer overskrives.',
    en: 'Send the header "If-Match" with the ETag you got when you fetched the record, so that no other change is overwritten.',
  },
  429: {
    code: 'http.too-many-requests',
    title: { da: 'For mange forespørgsler', en: 'Too many requests' },
    da: 'Der kommer flere forespørgsler, end der tages imod. Vent, så længe "Retry-After" siger.',
    en: 'The rate limit is exceeded. Wait for the time in "Retry-After".',
  },
  431: {
    code: 'http.headers-too-large',
    title: { da: 'For store headere', en: 'Headers too large' },
    da: 'Forespørgslens headere fylder for meget.',
    en: "The request's headers are too large.",
  },
  500: {
    code: 'platform.internal-error',
    title: { da: 'Intern fejl', en: 'Internal error' },
    da: 'Noget gik galt hos os. Prøv igen, og oplys traceId til support, hvis det bliver ved.',
    en: 'Something went wrong on our side. Try again, and give the traceId to support if the error persists.',
  },
  503: {
    code: 'platform.unavailable',
    title: { da: 'Ikke klar', en: 'Service unavailable' },
    da: 'Tjenesten kan ikke svare lige nu. Prøv igen, når den tid er gået, som "Retry-After" siger.',
    en: 'The service cannot respond right now. Try again after the time in "Retry-After".',
  },
};

/** Texts of a status; of its class when it has none of its own. */
export function textsOf(status: number): StatusTexts {
  return statuses[status] ?? (statuses[status >= 500 ? 500 : 400] as StatusTexts);
}
