/**
 * The words of the sign-in page and of what is around every page. They are loaded in both languages at once; the others
 * follow in one language when a user is signed in.
 */
export const entranceDanish = {
  signIn: 'Log ind',
  signInAs: 'Vælg en demobruger',
  signInElsewhere: 'Log ind i ERP-systemet, og åbn Scalepoint derfra.',
  signInFailed: 'Der kunne ikke logges ind',
  sessionExpired: 'Du er logget ud, fordi din session er udløbet. Log ind igen.',
  language: 'English',
  somethingFailed: 'Noget gik galt',
  noConnection: 'Ingen forbindelse til serveren. Vi prøver igen automatisk.',
  traceId: 'Reference til support',
  retry: 'Prøv igen',
  pageFailed: 'Siden kunne ikke vises',
  pageFailedHelp: 'Der er måske kommet en ny version. Indlæs siden igen; det, du har skrevet, bevares.',
  reload: 'Indlæs igen',
  heldMoves: 'Venter på at blive sendt',
  sentInAWhile: 'Selskabet får besked om 8 sekunder.',
  dismiss: 'Luk besked',
  undo: 'Fortryd',
  sendNow: 'Send nu',
};

export const entranceEnglish: Record<keyof typeof entranceDanish, string> = {
  signIn: 'Sign in',
  signInAs: 'Choose a demo user',
  signInElsewhere: 'Sign in to the ERP and open Scalepoint from there.',
  signInFailed: 'Signing in failed',
  sessionExpired: 'You were signed out because your session expired. Sign in again.',
  language: 'Dansk',
  somethingFailed: 'Something went wrong',
  noConnection: 'The server cannot be reached. We keep trying.',
  traceId: 'Trace id',
  retry: 'Try again',
  pageFailed: 'The page could not be shown',
  pageFailedHelp: 'There may be a new version. Load the page again; what you have written is kept.',
  reload: 'Load again',
  heldMoves: 'Waiting to be sent',
  sentInAWhile: 'The insurer is told in 8 seconds.',
  dismiss: 'Dismiss',
  undo: 'Undo',
  sendNow: 'Send now',
};
