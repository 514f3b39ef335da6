import './link.css';
import type { components } from '#client';
import { Calls, element, head, type Language } from './page';
import { subcontractPage } from './subcontract';

type Work = components['schemas']['HandedWorkResponse'];

const TITLE = { da: 'Opgave', en: 'Work' } as const;
const WAIT = { da: 'Henter …', en: 'Loading …' } as const;

/** Shows the page behind a link in an element, and keeps it up to date after each call. */
export function openLinkPage(place: HTMLElement, secret: string): void {
  let language: Language = navigator.language.toLowerCase().startsWith('en') ? 'en' : 'da';
  let shown: Work | null = null;
  let problem: string | null = null;
  const calls = new Calls('/v1/links/subcontract', secret, () => language);

  const draw = (): void => {
    document.documentElement.lang = language;
    document.title = shown ? `${TITLE[language]} – ${shown.company.name}` : TITLE[language];
    const change = () => {
      language = language === 'da' ? 'en' : 'da';
      draw();
    };
    const said = problem === null ? null : element('p', { class: 'problem', role: 'alert' }, problem);
    const parts = shown
      ? [head(shown.company, language, change), said, ...subcontractPage(shown, calls, { language, act })]
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
    shown = (await (await calls.get()).json()) as Work;
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

const place = document.getElementById('page');
if (place) openLinkPage(place, location.hash.slice(1));
