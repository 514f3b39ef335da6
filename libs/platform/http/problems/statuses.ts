import type { RefusalKind } from '#shared-kernel';

export interface StatusTexts {
  readonly code: string;
  readonly title: { readonly da: string; readonly en: string };
  /** Default texts of a status. */
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
    en: 'No route matches this address and method. See /docs for all routes.',
  },
  405: {
    code: 'http.method-not-allowed',
    title: { da: 'Metoden findes ikke her', en: 'Method not allowed' },
    da: 'Adressen findes, men ikke med denne metode. Headeren "Allow" viser de metoder, der kan bruges.',
    en: 'The address exists, but not with this method. The header "Allow" lists the methods that it has.',
  },
  408: {
    code: 'http.request-timeout',
    title: { da: 'Forespørgslen tog for lang tid', en: 'Request timeout' },
    da: 'Forespørgslen blev ikke færdig i tide. Prøv igen.',
    en: 'The request was not completed in time. Try again.',
  },
  409: {
    code: 'http.conflict',
    title: { da: 'Kan ikke udføres nu', en: 'Conflict with the current state' },
    da: 'Forespørgslen strider mod postens tilstand.',
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
    da: 'Indholdet er større end det tilladte her.',
    en: 'The body is larger than this route accepts.',
  },
  414: {
    code: 'http.url-too-long',
    title: { da: 'For lang adresse', en: 'Address too long' },
    da: 'En del af adressen er for lang.',
    en: 'A part of the address is too long.',
  },
  415: {
    code: 'http.unsupported-media-type',
    title: { da: 'Ukendt format', en: 'Unknown format' },
    da: 'Indholdets format understøttes ikke her. Send JSON med "Content-Type: application/json".',
    en: 'This route does not accept the format of the body. Send JSON with "Content-Type: application/json".',
  },
  422: {
    code: 'http.invalid',
    title: { da: 'Oplysningerne kan ikke bruges', en: 'Cannot be done' },
    da: 'Forespørgslen kan læses, men indholdet er ikke gyldigt.',
    en: 'The request can be read, but its content is not valid.',
  },
  428: {
    code: 'http.if-match-missing',
    title: { da: 'Versionen mangler', en: 'If-Match is missing' },
    da: 'Send headeren "If-Match" med den ETag, du fik, da du hentede posten, så ingens ændringer overskrives.',
    en: 'Send the header "If-Match" with the ETag you got when you fetched the record, so that you do not overwrite the changes of others.',
  },
  429: {
    code: 'http.too-many-requests',
    title: { da: 'For mange forespørgsler', en: 'Too many requests' },
    da: 'Grænsen for forespørgsler er nået. Vent det antal sekunder, som "Retry-After" angiver.',
    en: 'The rate limit is exceeded. Wait for the number of seconds in "Retry-After".',
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
    en: 'Something went wrong on our side. Try again, and give support the traceId if the error persists.',
  },
  503: {
    code: 'platform.unavailable',
    title: { da: 'Midlertidigt utilgængelig', en: 'Not available' },
    da: 'Tjenesten kan ikke svare lige nu. Prøv igen efter det antal sekunder, som "Retry-After" angiver.',
    en: 'The service cannot answer right now. Try again after the number of seconds in "Retry-After".',
  },
};

/** Texts of a status, or of its class if it has none of its own. */
export function textsOf(status: number): StatusTexts {
  return statuses[status] ?? (statuses[status >= 500 ? 500 : 400] as StatusTexts);
}
