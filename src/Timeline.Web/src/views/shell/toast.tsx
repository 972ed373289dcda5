import { signal } from '@preact/signals';

const said = signal('');
let timer = 0;

/** Says something in passing, to eyes and to screen readers. */
export function say(text: string): void {
  said.value = text;
  clearTimeout(timer);
  timer = setTimeout(() => (said.value = ''), 4000) as unknown as number;
}

export const Toast = () => (
  <div class="toast" role="status">
    {said.value && <p>{said.value}</p>}
  </div>
);

/** Puts a text on the clipboard; without one (plain HTTP on another machine) shows it to be copied by hand. */
export async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    prompt('Copy this:', text);
  }
}
