const name = 'timeline.loaded-anew';
const pause = 60_000;

/** Whether the page may load itself anew: its server answers, and this was not done within the last minute. Notes that it is. */
export async function mayLoadAnew(): Promise<boolean> {
  const answers = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!answers) return false;
  try {
    if (Date.now() - Number(sessionStorage.getItem(name)) < pause) return false;
    sessionStorage.setItem(name, String(Date.now()));
    return true;
  } catch {
    // What cannot be noted would be done for ever.
    return false;
  }
}
