type Said = readonly [da: string, en: string];

/** How people say what the API names in code words. */
export const OCCASION_WORDS: Readonly<Record<string, Said>> = {
  booked: ['besøg aftalt', 'visit booked'],
  moved: ['besøg flyttet', 'visit moved'],
  cancelled: ['besøg aflyst', 'visit cancelled'],
  'day-before': ['dagen før', 'day before'],
  'on-the-way': ['på vej', 'on the way'],
  finished: ['færdig', 'finished'],
};

export const CHANNEL_WORDS: Readonly<Record<string, Said>> = { mail: ['mail', 'mail'], sms: ['SMS', 'text message'] };

export const REASON_WORDS: Readonly<Record<string, Said>> = {
  'turned-off': ['slået fra i mellemtiden', 'turned off meanwhile'],
  'opted-out': ['kunden har afmeldt beskeder', 'the customer opted out'],
  'no-recipient': [
    'opgaven har ingen brugbar adresse eller intet brugbart nummer',
    'the task has no usable address or number',
  ],
  'not-current': ['gælder ikke længere', 'no longer current'],
  'told-already': ['kunden kender allerede tiden', 'the customer knows the time already'],
  'too-late': ['for sent', 'too late'],
  'too-long': ['SMS’en fyldte for meget', 'the text message was too long'],
  erased: ['oplysningerne er slettet', 'the details were erased'],
  'not-configured': [
    'installationen sender ikke beskeder ad denne vej',
    'the installation does not send messages this way',
  ],
  refused: ['adressen eller nummeret blev afvist', 'the address or number was refused'],
  'gave-up': ['udbyderen tog den ikke i 11 timer', 'the provider did not take it for 11 hours'],
};
