/** Does something in this page for a plain press on a link; a press that asks for a new tab is left to the browser. */
export function onPlain(event: MouseEvent, action: () => void): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  action();
}
