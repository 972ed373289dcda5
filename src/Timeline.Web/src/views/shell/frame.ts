/** The HTML with which another page shows this one, read only. */
export function frameOf(url: string): string {
  const shown = new URL(url);
  shown.searchParams.set('embed', '1');
  const address = shown.href
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
  return `<iframe src="${address}" title="Timeline" width="100%" height="480" style="border:0" loading="lazy"></iframe>`;
}
