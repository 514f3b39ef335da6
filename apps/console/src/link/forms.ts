import { element, type Screen } from './page';

/** A field for a text, and the button that sends it. */
export function textForm(
  label: string,
  act: string,
  max: number,
  send: (text: string) => Promise<unknown>,
  screen: Screen,
): HTMLElement {
  const id = `text-${act}`;
  const input = element('textarea', { id, rows: 2, maxlength: max, required: true });
  return form([element('label', { for: id }, label), input], act, () => send(input.value), screen);
}

/** Fields and the button that sends them. */
export function form(
  fields: Node[],
  act: string,
  send: () => Promise<unknown>,
  screen: Screen,
  isMain = false,
): HTMLElement {
  const submit = (event: Event) => {
    event.preventDefault();
    screen.act(send);
  };
  const button = element('button', { type: 'submit', class: isMain ? 'main' : '' }, act);
  return element('form', { submit }, ...fields, button);
}
