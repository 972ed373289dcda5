// Listens in the IDE as a person does while something is recorded, and prints as JSON what happened. Arguments: address, Chromium, folder for a picture.
import { chromium } from 'playwright-core';

const [address, executablePath, folder] = process.argv.slice(2);
const article = `article: { id: article:one, title: One, published: 2023-03-07 }
actors: [{ id: person:ann, name: Ann }]
claims:
  - { event: event:meeting, kind: MEETING, title: "A meeting", when: 2023-03-04, who: [person:ann] }
`;
const browser = await chromium.launch({ executablePath });
const seen = { sockets: [], failures: [], refusals: [] };
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  let isListening = false;
  page.on('websocket', socket => {
    seen.sockets.push(socket.url());
    socket.on('framesent', frame => { isListening ||= String(frame.payload).includes('"subscribe"'); });
  });
  page.on('pageerror', problem => seen.failures.push(String(problem)));
  page.on('console', line => {
    if (/Content Security Policy/.test(line.text())) seen.refusals.push(line.text());
  });

  await page.goto(address + 'graphql/');
  await page.getByText('Create Document').first().click({ timeout: 60_000 });
  const editor = page.locator('.monaco-editor').first();
  await editor.waitFor({ timeout: 60_000 });
  await page.getByText('WhereWasMilley').first().waitFor({ timeout: 60_000 });
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('subscription Listen { eventChanged { kind eventId } }');
  await page.getByText('Listen').first().waitFor({ timeout: 60_000 });
  // The button runs what the page has read of the document, which it does a moment later.
  for (let i = 0; i < 20 && !isListening; i++) {
    await page.waitForTimeout(1_500);
    await page.getByRole('button', { name: /run/i }).first().click();
  }
  await page.waitForTimeout(2_000);
  await fetch(address + 'graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($article: String!) { recordArticle(document: $article) { documents { complaints { what } } } }',
      variables: { article },
    }),
  });
  seen.isChangeShown = await page.getByText('event:meeting').first().waitFor({ timeout: 20_000 }).then(() => true, () => false);
  await page.screenshot({ path: `${folder}/listening.png` });
} catch (problem) {
  seen.failures.push(String(problem));
} finally {
  await browser.close();
}
console.log(JSON.stringify(seen));
