import type { components } from '#client';
import { form } from './forms';
import { type Calls, element, inDanishTime, instantIn, Refused, type Screen } from './page';

export type Appointment = components['schemas']['AppointmentResponse'];

const danish = {
  title: 'Jeres aftale',
  inspection: 'Besigtigelse',
  work: 'Reparation',
  other: 'Besøg',
  when: 'Hvornår',
  minutes: 'Vi regner med {minutes} minutter.',
  planned: 'Aftalt',
  'on-the-way': 'Vi er på vej',
  'not-reached': 'Vi var der, men traf jer ikke. Foreslå en ny tid, eller ring.',
  made: 'Besøget er gennemført',
  cancelled: 'Besøget er aflyst',
  arrives: 'Vi er der cirka',
  proposed: 'I har foreslået {time}. Vi svarer snarest. Aftalen gælder, til I hører fra os.',
  propose: 'Foreslå en anden tid',
  note: 'Besked (kan udelades)',
  send: 'Send forslag',
  noTime: 'Vælg dag og klokkeslæt.',
};
type Words = typeof danish;

const WORDS: Record<'da' | 'en', Words> = {
  da: danish,
  en: {
    title: 'Your appointment',
    inspection: 'Inspection',
    work: 'Repair',
    other: 'Visit',
    when: 'When',
    minutes: 'We expect it to take {minutes} minutes.',
    planned: 'Agreed',
    'on-the-way': 'We are on the way',
    'not-reached': 'We were there and did not reach you. Propose another time, or call.',
    made: 'The visit was made',
    cancelled: 'The visit was cancelled',
    arrives: 'We arrive at about',
    proposed: 'You proposed {time}. We answer soon. The appointment stands until you hear from us.',
    propose: 'Propose another time',
    note: 'Message (optional)',
    send: 'Send the proposal',
    noTime: 'Choose a day and a time.',
  },
};

/** What a policyholder sees: the appointment, and a form for another time while there is one to move. */
export function visitPage(shown: Appointment, calls: Calls, screen: Screen): (HTMLElement | null)[] {
  const { language } = screen;
  const words = WORDS[language];
  const { kind, status, startsAt, minutes, arrivesAt, proposedStartsAt } = shown;
  const isOver = status === 'made' || status === 'cancelled';
  const proposed = proposedStartsAt && words.proposed.replace('{time}', inDanishTime(proposedStartsAt, language));
  return [
    element('h1', {}, `${words.title}: ${words[kind]}`),
    element('span', { class: 'state' }, words[status]),
    element('h2', {}, words.when),
    element('p', {}, inDanishTime(startsAt, language)),
    status === 'on-the-way' && arrivesAt
      ? element('p', {}, `${words.arrives} ${inDanishTime(arrivesAt, language)}`)
      : null,
    isOver ? null : element('p', { class: 'quiet' }, words.minutes.replace('{minutes}', String(minutes))),
    !isOver && proposed ? element('p', { class: 'text' }, proposed) : null,
    ...(isOver ? [] : [element('h2', {}, words.propose), proposalForm(words, calls, screen)]),
  ];
}

function proposalForm(words: Words, calls: Calls, screen: Screen): HTMLElement {
  const at = element('input', { id: 'at', type: 'datetime-local', required: true, step: 900 });
  const note = element('textarea', { id: 'note', rows: 2, maxlength: 1000 });
  const send = async () => {
    const startsAt = instantIn(at.value);
    if (startsAt === null) throw new Refused(words.noTime, 'time');
    return calls.post('/proposal', { startsAt, note: note.value.trim() === '' ? null : note.value });
  };
  const fields = [element('label', { for: 'at' }, words.when), at, element('label', { for: 'note' }, words.note), note];
  return form(fields, words.send, send, screen, true);
}
