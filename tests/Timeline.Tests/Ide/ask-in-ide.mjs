// Visits the IDE as a person does, and prints as JSON what happened. Arguments: address, Chromium, folder for a picture.
import { chromium } from 'playwright-core';

const [address, executablePath, folder] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  // Whatever asks for another machine fails, and is in the list of requests all the same.
  args: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
});
const seen = { requests: [], failures: [], refusals: [] };
try {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  context.on('request', request => seen.requests.push(request.url()));
  const page = await context.newPage();
  page.on('websocket', socket => seen.requests.push(socket.url()));
  page.on('pageerror', problem => seen.failures.push(String(problem)));
  page.on('console', line => {
    if (/Content Security Policy/.test(line.text())) seen.refusals.push(line.text());
  });
  const operations = [];
  page.on('requestfinished', async request => {
    if (request.method() !== 'POST') return;
    const response = await request.response();
    operations.push({ ...request.postDataJSON(), status: response.status(), answer: await response.json() });
  });

  await page.goto(address + 'graphql');
  seen.landed = page.url();
  seen.title = await page.title();
  await page.getByText('Create Document').first().click({ timeout: 60_000 });
  const editor = page.locator('.monaco-editor').first();
  await editor.waitFor({ timeout: 60_000 });
  await page.getByText('WhereWasMilley').first().waitFor({ timeout: 60_000 });
  // The schema arrives with the fifth of its introspections.
  for (let i = 0; i < 300 && operations.filter(sent => sent.operationName === 'IntrospectionQuery').length < 5; i++) await page.waitForTimeout(100);
  seen.document = await editor.locator('.view-lines').innerText();
  await editor.click();
  await page.screenshot({ path: `${folder}/document.png` });
  await page.getByRole('button', { name: /run/i }).first().click();
  for (let i = 0; i < 300 && !operations.some(sent => sent.operationName !== 'IntrospectionQuery'); i++) await page.waitForTimeout(100);
  seen.isAnswerShown = await page.getByText('Kirya military base').first().waitFor({ timeout: 20_000 }).then(() => true, () => false);
  // Telemetry would be sent ten seconds after the start.
  await page.waitForTimeout(11_000);
  await page.screenshot({ path: `${folder}/answer.png` });
  seen.operations = operations.map(({ operationName, query, status, answer }) => ({ operationName, query, status, errors: answer.errors ?? [] }));
} catch (problem) {
  seen.failures.push(String(problem));
} finally {
  await browser.close();
}
console.log(JSON.stringify(seen));
