/** Gives the focus to the view, from where the keys of the page work. */
export const focusView = (): void => document.getElementById('view')?.focus();
