import './link.css';
import type { components } from '#client';
import { type OptOutPage, optOutPage } from './messages';
import { Calls, element, head, type Language, type Screen } from './page';
import { subcontractPage } from './subcontract';
import { type Appointment, visitPage } from './visit';

type Work = components['schemas']['HandedWorkResponse'];
type Draw<T> = (shown: T, calls: Calls, screen: Screen) => (HTMLElement | null)[];

const TITLE = { da: 'Opgave', en: 'Work' } as const;
const VISIT_TITLE = { da: 'Aftale', en: 'Appointment' } as const;
const MESSAGES_TITLE = { da: 'Beskeder', en: 'Messages' } as const;
const WAIT = { da: 'Henter …', en: 'Loading …' } as const;

interface LinkPage<T> {
  /** Where its calls go. */
  readonly base: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly draw: Draw<T>;
}

const SUBCONTRACT: LinkPage<Work> = { base: '/v1/links/subcontract', title: TITLE, draw: subcontractPage };
const VISIT: LinkPage<Appointment> = { base: '/v1/links/visit', title: VISIT_TITLE, draw: visitPage };

const MESSAGES: LinkPage<OptOutPage> = { base: '/v1/links/messages', title: MESSAGES_TITLE, draw: optOutPage };

/** Shows the page behind a link in an element, and keeps it up to date after each call. */
function show<T extends Pick<Work, 'company'>>(place: HTMLElement, secret: string, page: LinkPage<T>): void {
  let language: Language = navigator.language.toLowerCase().startsWith('en') ? 'en' : 'da';
  let shown: T | null = null;
  let problem: string | null = null;
  const calls = new Calls(page.base, secret, () => language);

  const draw = (): void => {
    document.documentElement.lang = language;
    document.title = shown ? `${page.title[language]} – ${shown.company.name}` : page.title[language];
    const change = () => {
      language = language === 'da' ? 'en' : 'da';
      draw();
    };
    const said = problem === null ? null : element('p', { class: 'problem', role: 'alert' }, problem);
    const parts = shown
      ? [head(shown.company, language, change), said, ...page.draw(shown, calls, { language, act })]
      : [said ?? element('p', {}, WAIT[language])];
    place.replaceChildren(...parts.filter((part) => part !== null));
  };

  const act = (call: () => Promise<unknown>): void => {
    const controls = place.querySelectorAll<HTMLButtonElement>('button, input, textarea');
    for (const control of controls) control.disabled = true;
    place.setAttribute('aria-busy', 'true');
    call()
      .then(load)
      .then(
        () => draw(),
        (error: Error) => {
          problem = error.message;
          for (const control of controls) control.disabled = false;
          place.querySelector('.problem')?.remove();
          const said = element('p', { class: 'problem', role: 'alert' }, problem);
          place.firstElementChild?.after(said);
          said.scrollIntoView?.({ block: 'center' });
        },
      )
      .finally(() => place.setAttribute('aria-busy', 'false'));
  };

  const load = async (): Promise<void> => {
    shown = (await (await calls.get()).json()) as T;
    problem = null;
  };

  draw();
  load()
    .catch((error: Error) => {
      problem = error.message;
    })
    .finally(() => {
      place.setAttribute('aria-busy', 'false');
      draw();
    });
}

/** The page that the path names, with the secret behind `#`. */
export function openLinkPage(place: HTMLElement, path: string, secret: string): void {
  if (path.endsWith('/visit')) show(place, secret, VISIT);
  else if (path.endsWith('/messages')) show(place, secret, MESSAGES);
  else show(place, secret, SUBCONTRACT);
}

const place = document.getElementById('page');
if (place) openLinkPage(place, location.pathname, location.hash.slice(1));
