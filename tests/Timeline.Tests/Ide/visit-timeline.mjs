// Uses the timeline's page as a person does, and prints as JSON what was seen. Arguments: address, Chromium, folder for pictures.
import { createServer, request as ask } from 'node:http';
import { chromium } from 'playwright-core';

const [address, executablePath, folder] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  // Whatever asks for another machine fails, and is in the list of requests all the same.
  args: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
});
const seen = { requests: [], failures: [], refusals: [] };
const patient = { timeout: 60_000 };

async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 }, reducedMotion: 'reduce', ...options });
  context.on('request', request => seen.requests.push(request.url()));
  const page = await context.newPage();
  page.on('pageerror', problem => seen.failures.push(String(problem.stack ?? problem)));
  page.on('console', line => {
    if (/Content Security Policy/.test(line.text())) seen.refusals.push(line.text());
  });
  await page.goto(path.startsWith('http') ? path : address + path);
  return page;
}

const picture = page => page.locator('[role=gridcell][data-event]').first().waitFor({ state: 'attached', ...patient });
const until = async (page, test) => {
  for (let i = 0; i < 200 && !(await test()); i++) await page.waitForTimeout(50);
  return test();
};
const words = page => new URL(page.url()).searchParams;
// The colour that most of a corner of the canvas has, as red, green, blue.
const ground = page =>
  page.evaluate(() => {
    const canvas = document.querySelector('.stage canvas');
    return [...canvas.getContext('2d').getImageData(canvas.width - 3, 2, 1, 1).data.slice(0, 3)];
  });

async function opening() {
  const bytes = [];
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 } });
  const page = await context.newPage();
  page.on('requestfinished', async request => bytes.push((await request.sizes()).responseBodySize));
  await page.goto(address);
  await picture(page);
  seen.bytes = bytes.reduce((sum, size) => sum + size, 0);
  seen.lanes = await page.locator('.lane strong').allInnerTexts();
  seen.cells = await page.locator('[role=gridcell][data-event]').count();
  seen.plainAddress = new URL(page.url()).search;
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/light.png` });
  await context.close();
}

async function keyboard() {
  const page = await open('');
  await picture(page);
  await page.locator('[role=gridcell][tabindex="0"]').focus();
  const focused = () => page.evaluate(() => document.activeElement?.dataset.event ?? '');
  const first = await focused();
  await page.keyboard.press('ArrowRight');
  seen.arrowMoves = await until(page, async () => ![first, ''].includes(await focused()));
  const second = await focused();
  await page.keyboard.press('Enter');
  seen.enterSelects = (await until(page, () => words(page).get('event') === second)) && second.startsWith('event:');
  await page.screenshot({ path: `${folder}/selected.png` });
  const entries = await page.evaluate(() => history.length);
  await page.keyboard.press('w');
  await until(page, () => words(page).has('from'));
  const near = [words(page).get('from'), words(page).get('to')];
  await page.keyboard.press('d');
  seen.panMoves = await until(page, () => words(page).get('from') > near[0] && words(page).get('to') > near[1]);
  seen.movesAddEntries = (await page.evaluate(() => history.length)) - entries;
  await page.keyboard.press('Escape');
  seen.escapeDeselects = await until(page, () => !words(page).has('event'));
  await page.goBack();
  seen.backSelects = await until(page, () => words(page).get('event') === second);
  await page.context().close();
}

async function beginning() {
  const page = await open('');
  await picture(page);
  const events = () => page.locator('[role=gridcell][data-event]').count();
  const atFirst = await events();
  await page.locator('[role=gridcell][tabindex="0"]').focus();
  for (let i = 0; i < 6; i++) await page.keyboard.press('d');
  await until(page, () => words(page).has('from'));
  await page.waitForTimeout(1000);
  const elsewhere = await events();
  await page.getByRole('link', { name: /begin anew/ }).click();
  seen.beginsWithTheFirstPicture = elsewhere !== atFirst && (await until(page, async () => (await events()) === atFirst));
  seen.beginsAnew = new URL(page.url()).search === '';
  await page.goBack();
  seen.backToWhereItWas = await until(page, () => words(page).has('from'));
  await page.goForward();
  await page.waitForTimeout(600);
  seen.forwardStaysPlain = new URL(page.url()).search === '';
  await page.context().close();
}

async function pointer() {
  const page = await open('?from=2023-02-13&to=2023-03-12');
  await picture(page);
  const box = await page.locator('.stage').boundingBox();
  const card = page.locator('.hover-card strong');
  let spot = null;
  for (let y = 60; y < 400 && !spot; y += 8)
    for (let x = 40; x < 1100 && !spot; x += 24) {
      await page.mouse.move(box.x + x, box.y + y);
      if (await card.count()) spot = { x: box.x + x, y: box.y + y };
    }
  seen.hover = spot && (await card.innerText());
  await page.mouse.click(spot.x, spot.y);
  seen.clickSelects = await until(page, () => (words(page).get('event') ?? '').startsWith('event:'));
  const before = words(page).get('from');
  await page.mouse.move(box.x + 700, box.y + 600);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y + 600, { steps: 8 });
  await page.mouse.up();
  seen.dragPans = await until(page, () => words(page).get('from') > before);
  seen.dragKeepsSelection = words(page).has('event');
  const from = words(page).get('from');
  await page.mouse.move(box.x + 600, box.y + 300);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  seen.wheelZooms = await until(page, () => words(page).get('from') > from);
  await page.context().close();
}

async function lanes() {
  const page = await open('');
  await picture(page);
  const second = (await page.locator('.lane strong').allInnerTexts())[1];
  await page.getByRole('button', { name: `Pin ${second}` }).click();
  seen.pinned = await until(page, async () => (await page.locator('.lane strong').first().innerText()) === second);
  const third = (await page.locator('.lane strong').allInnerTexts())[2];
  await page.getByRole('button', { name: `Hide ${third}` }).click();
  seen.hidden = await until(page, async () => !(await page.locator('.lane strong').allInnerTexts()).includes(third));
  seen.lanesInAddress = words(page).get('lane')?.startsWith('person:') && words(page).get('hide')?.startsWith('person:');
  await page.getByRole('button', { name: 'Add a lane' }).click();
  await page.getByRole('combobox', { name: 'Add a lane' }).fill('halevi');
  await page.getByRole('option', { name: /Halevi/ }).first().waitFor(patient);
  await page.keyboard.press('Enter');
  seen.added = await until(page, async () => (await page.locator('.lane strong').allInnerTexts()).some(name => /Halevi/.test(name)));
  const isAtButton = () => page.evaluate(() => document.activeElement?.textContent.trim() === 'Add a lane');
  seen.addedWithFocus = await until(page, isAtButton);
  await page.keyboard.press('Enter');
  await until(page, () => page.evaluate(() => document.activeElement?.role === 'combobox'));
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  seen.escapeLeavesSearch = await until(page, isAtButton);
  await page.getByRole('combobox', { name: 'Lanes' }).selectOption('country');
  seen.countries = await until(page, async () => (await page.locator('.lane strong').allInnerTexts()).includes('Israel'));
  await page.context().close();
}

async function states() {
  const page = await open('?from=2001-01&to=2001-03&kind=RIOT,MEETING');
  await page.locator('.empty-state').waitFor(patient);
  await page.screenshot({ path: `${folder}/empty.png` });
  await page.getByRole('button', { name: /nearest/ }).click();
  seen.nearest = await until(page, async () => (await page.locator('[role=gridcell][data-event]').count()) > 0);
  await page.getByRole('button', { name: /Colours/ }).click();
  const light = await ground(page);
  await page.getByRole('button', { name: /Colours/ }).click();
  await until(page, async () => (await ground(page))[0] !== light[0]);
  seen.grounds = [light, await ground(page)];
  await page.screenshot({ path: `${folder}/dark.png` });
  await page.route('**/graphql', route => route.abort());
  await page.getByRole('combobox', { name: 'Lanes' }).selectOption('country');
  await page.getByRole('alert').waitFor(patient);
  seen.picturesStay = (await page.locator('.lane').count()) > 0;
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  seen.recovers = await until(page, async () => (await page.getByRole('alert').count()) === 0 && (await page.locator('.lane').count()) > 0);
  await page.context().close();
}

async function decades() {
  const page = await open('?from=1998&to=2023');
  await until(page, async () => (await page.locator('[role=gridcell]').allInnerTexts()).some(text => /shown as counts/.test(text)));
  seen.counts = (await page.locator('[role=gridcell]').allInnerTexts()).filter(text => /shown as counts/.test(text)).length;
  await page.screenshot({ path: `${folder}/decades.png` });
  await page.context().close();
}

/** A reverse proxy that gives the page another root. */
async function behindPrefix() {
  const proxy = createServer((incoming, outgoing) => {
    if (!incoming.url.startsWith('/some/where/')) return outgoing.writeHead(404).end();
    const { hostname, port } = new URL(address);
    const path = incoming.url.slice('/some/where'.length);
    const asked = ask({ hostname, port, path, method: incoming.method, headers: { ...incoming.headers, host: `${hostname}:${port}` } }, answer => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
    });
    asked.on('error', () => outgoing.destroy());
    // The page listens for changes; when it leaves, the server must hear of it.
    outgoing.on('close', () => asked.destroy());
    incoming.pipe(asked);
  });
  await new Promise(resolve => proxy.listen(0, '127.0.0.1', resolve));
  const page = await open(`http://127.0.0.1:${proxy.address().port}/some/where/?by=office`);
  await picture(page);
  seen.behindPrefix = await page.locator('.lane').count();
  await page.context().close();
  proxy.close();
}

try {
  for (const part of [opening, keyboard, beginning, pointer, lanes, states, decades, behindPrefix]) {
    // Read where a visit takes too long.
    console.error(part.name);
    await part().catch(problem => seen.failures.push(`${part.name}: ${problem}`));
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(seen));
