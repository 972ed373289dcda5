// Uses what stands around the timeline as a newcomer does, and prints as JSON what was seen.
// Arguments: address of a server with the seed data and no other guest, Chromium, folder with front-end.html.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [address, executablePath, folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({
  executablePath,
  args: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
});
const seen = { requests: [], failures: [], refusals: [], violations: [], audited: [] };
const patient = { timeout: 60_000 };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const kirya = 'event:2023-03-03-kirya-meeting';

async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1360, height: 820 }, reducedMotion: 'reduce', ...options });
  context.on('request', request => seen.requests.push(request.url()));
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('pageerror', problem => seen.failures.push(String(problem.stack ?? problem)));
  page.on('console', line => {
    if (/Content Security Policy/.test(line.text())) seen.refusals.push(line.text());
  });
  await page.goto(path.startsWith('about:') ? path : address + path);
  return page;
}

const until = async (page, test) => {
  for (let i = 0; i < 200 && !(await test()); i++) await page.waitForTimeout(50);
  return test();
};
const words = page => new URL(page.url()).searchParams;
const drawer = page => page.locator('.drawer');
const shows = locator =>
  locator.first().waitFor(patient).then(
    () => true,
    () => false,
  );

async function audit(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  seen.audited.push(name);
  seen.violations.push(...violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes[0].target.join(' ')}`));
  await page.screenshot({ path: `${folder}/${name}.png` });
}

async function newcomer() {
  const page = await open('?from=2023-03&to=2023-03');
  await page.locator('[role=gridcell][data-event]').first().waitFor({ state: 'attached', ...patient });
  await page.keyboard.press('/');
  await page.keyboard.type('milley');
  await page.keyboard.press('Enter');
  seen.findsMilley = await until(page, () => words(page).get('lane') === 'person:mark-milley');
  await page.keyboard.press('/');
  await page.keyboard.type('kirya meet');
  await page.getByRole('option', { name: /Kirya/ }).first().click();
  seen.opensEvidence = await shows(drawer(page).getByText('Milley met with his Israeli counterpart'));
  seen.tellsWhoToldWhom = await shows(drawer(page).getByRole('list', { name: 'Who told whom' }).getByText('Reuters'));
  seen.tellsOffice = await shows(drawer(page).getByText('Chairman of the Joint Chiefs of Staff'));
  await audit(page, 'evidence');
  const shared = page.url();
  const other = await open(shared.slice(address.length));
  seen.linkIsShared = await shows(drawer(other).getByRole('heading', { name: 'Milley meets Halevi and Gallant at the Kirya' }));
  await other.context().close();
  await drawer(page).getByRole('button', { name: 'Halevi' }).click();
  seen.participantBecomesLane = await until(page, () => words(page).get('lane').includes('person:herzi-halevi'));
  await page.goBack();
  seen.backTakesLaneAway = await until(page, () => !words(page).get('lane').includes('person:herzi-halevi'));
  await drawer(page).getByRole('link', { name: 'Contacts of Yoav Gallant' }).click();
  seen.contactsAreShown = await shows(page.getByRole('table').getByText('Mark Milley'));
  seen.networkIsDrawn = await shows(page.locator('.network a[aria-label*="Mark Milley"]'));
  await page.context().close();
}

/** What each view asks of the server when it is opened by its address; a stream of changes is no question. */
async function asking() {
  seen.asked = {};
  for (const [name, path, there, options] of [
    ['timeline', '?from=2023-03&to=2023-03', '[role=gridcell][data-event]', {}],
    ['plain', '', '[role=gridcell][data-event]', {}],
    ['list', '?view=list', '.events td.what', {}],
    ['phone', '', '.agenda', phone],
    ['connections', '?view=connections', '.suggestions a', {}],
    ['contacts', '?view=connections&actor=person:mark-milley', '.contacts', {}],
    ['path', '?view=connections&a=person:lloyd-austin&b=person:herzi-halevi', '.path', {}],
  ]) {
    const page = await open('about:blank', options);
    let asked = 0;
    page.on('request', request => {
      const isStream = request.headers()['accept']?.includes('event-stream');
      if (new URL(request.url()).pathname.endsWith('/graphql') && !isStream) asked++;
    });
    await page.goto(address + path);
    await page.locator(there).first().waitFor({ state: 'attached', ...patient });
    await page.waitForTimeout(1000);
    seen.asked[name] = asked;
    await page.context().close();
  }
}

/** Everybody of the seed article: two keys (/ and Enter) and a word of the name. */
async function everybody() {
  const page = await open('?from=2023-03&to=2023-03');
  const query = '{ article(id: "article:2023-03-03-milley-in-israel") { events(first: 100) { nodes { participants { actor { __typename id name } } } } } }';
  const answer = await (await page.request.post(`${address}graphql`, { data: { query } })).json();
  const all = answer.data.article.events.nodes.flatMap(({ participants }) => participants.map(({ actor }) => actor));
  const people = [...new Map(all.filter(actor => actor?.__typename === 'Person').map(({ id, name }) => [id, name]))];
  seen.people = people.length;
  seen.notFound = [];
  for (const [id, name] of people) {
    await page.goto(`${address}?from=2023-03&to=2023-03`);
    await page.locator('.lane strong').first().waitFor(patient);
    await page.keyboard.press('/');
    await page.keyboard.insertText(name.split(' ').at(-1).toLowerCase());
    await page.keyboard.press('Enter');
    if (!(await until(page, () => words(page).get('lane') === id))) seen.notFound.push(name);
  }
  await page.context().close();
}

/** The page of the list is in the address: Back turns it back, and a link opens the same. */
async function pagesByAddress() {
  const page = await open('?view=list');
  const row = page.locator('.events td.what a');
  await row.first().waitFor(patient);
  const first = await row.first().innerText();
  await page.getByRole('button', { name: 'Next' }).first().click();
  await until(page, async () => (await row.first().innerText()) !== first);
  const [second, place] = [await row.first().innerText(), await page.locator('.pager p').first().innerText()];
  seen.pageIsInAddress = words(page).get('page') === '2' && place.startsWith('51–');
  const other = await open(page.url().slice(address.length));
  await other.locator('.events td.what a').first().waitFor(patient);
  seen.linkOpensSamePage =
    (await other.locator('.events td.what a').first().innerText()) === second &&
    (await other.locator('.pager p').first().innerText()) === place;
  await other.getByRole('button', { name: 'Previous' }).first().click();
  seen.previousLeadsToTheFirst = await until(other, async () => (await other.locator('.events td.what a').first().innerText()) === first);
  await other.context().close();
  await page.goBack();
  seen.backTurnsThePage = await until(page, async () => (await row.first().innerText()) === first);
  await page.goForward();
  await until(page, () => words(page).get('page') === '2');
  await page.goto(page.url() + '&kind=MEETING');
  await page.getByRole('button', { name: /Clear/ }).click();
  seen.anotherListBeginsAnew = await until(page, () => !words(page).has('page'));
  await page.context().close();
}

async function bar() {
  const page = await open('', phone);
  const from = page.getByRole('slider', { name: 'From' });
  await from.waitFor(patient);
  await from.focus();
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
  seen.barMovesTheAgenda = await until(page, () => /^202[23]-/.test(words(page).get('from') ?? ''));
  await page.context().close();
}

async function chain() {
  const page = await open('?view=connections&a=person:lloyd-austin&b=person:herzi-halevi');
  seen.chain = await page
    .locator('.path h2')
    .first()
    .innerText(patient)
    .catch(() => '');
  seen.chainHasEvidence = await shows(page.locator('.path blockquote', { hasText: 'the two spoke last week' }));
  await audit(page, 'path');
  await page.getByRole('button', { name: 'Swap' }).click();
  seen.noPathHasWayOut = await shows(page.getByRole('link', { name: /The other way round/ }));
  await audit(page, 'no-path');
  await page.context().close();
}

async function conditions() {
  const page = await open('?view=list');
  await page.locator('.events').waitFor(patient);
  await page.getByRole('button', { name: 'Kind', exact: true }).click();
  const meeting = page.getByRole('checkbox', { name: /^Meeting/ });
  await meeting.waitFor(patient);
  const count = Number((await page.locator('label', { has: meeting }).locator('small').innerText()).trim());
  await meeting.check();
  seen.conditionIsInAddress = await until(page, () => words(page).get('kind') === 'MEETING');
  seen.countComesTrue = count > 0 && (await until(page, async () => (await page.locator('.pager b').first().innerText()).startsWith(`${count} `)));
  await audit(page, 'conditions');
  await page.keyboard.press('Escape');
  await page.goto(`${address}?view=list&kind=MEETING&from=1990&to=1991`);
  const way = page.getByRole('button', { name: /Without the condition on time/ });
  seen.emptySaysWhy = await shows(way);
  await audit(page, 'empty');
  await way.click();
  seen.oneClickHelps = await shows(page.locator('.events td.what'));
  await page.context().close();
}

async function pages() {
  const page = await open('?view=list');
  const at = page.locator('.pager p').first();
  await page.getByRole('button', { name: 'Next' }).first().click(patient);
  await until(page, async () => (await at.innerText()).startsWith('51–'));
  let streams = 0;
  page.on('request', request => (streams += request.headers().accept === 'text/event-stream' ? 1 : 0));
  await page.locator('.events td.what a').first().click();
  await drawer(page).waitFor(patient);
  await page.waitForTimeout(500);
  seen.pageStays = (await at.innerText()).startsWith('51–');
  seen.streamStays = streams === 0;
  await page.context().close();
}

async function keyboard() {
  const page = await open('?view=list&from=2023-03&to=2023-03');
  const first = page.locator('.events td.what a').first();
  await first.waitFor(patient);
  await first.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await drawer(page).waitFor(patient);
  seen.focusEntersDrawer = await until(page, () => page.evaluate(() => document.activeElement?.closest('.drawer') !== null));
  await page.keyboard.press('Escape');
  seen.focusReturns = await until(page, () => page.evaluate(() => document.activeElement?.closest('td.what') !== null));
  await page.keyboard.press('/');
  await page.keyboard.type('kirya meet');
  await page.keyboard.press('Enter');
  await drawer(page).waitFor(patient);
  seen.findingEntersDrawer = await until(page, () => page.evaluate(() => document.activeElement?.closest('.drawer') !== null));
  await page.keyboard.press('Escape');
  await drawer(page).waitFor({ state: 'detached', ...patient });
  await page.locator('#find').focus();
  await page.keyboard.type('milley');
  await page.keyboard.press('Enter');
  await until(page, () => words(page).has('with'));
  seen.findingEntersView = await until(page, () => page.evaluate(() => document.activeElement?.id === 'view'));
  const chip = page.getByRole('button', { name: /^Participant/ });
  await chip.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Find a participant' }).focus();
  await page.keyboard.press('Escape');
  seen.escapeLeavesMenu =
    (await chip.getAttribute('aria-expanded')) === 'false' && (await chip.evaluate(button => button === document.activeElement));
  await page.locator('#view').focus();
  await page.keyboard.press('?');
  seen.helpOpens = await shows(page.getByRole('dialog', { name: /How to read/ }));
  await audit(page, 'help');
  await page.getByRole('checkbox', { name: /Single letters/ }).uncheck();
  await page.keyboard.press('Escape');
  await until(page, async () => (await page.locator('dialog').count()) === 0);
  await page.keyboard.press('?');
  await page.waitForTimeout(300);
  seen.lettersCanBeOff = (await page.locator('dialog').count()) === 0;
  await page.context().close();
}

async function elsewhere() {
  for (const [name, path, options, there] of [
    ['phone', '', phone, '.agenda'],
    ['phone-evidence', `?event=${kirya}`, phone, '.drawer blockquote'],
    ['phone-contacts', '?view=connections&actor=person:mark-milley', phone, '.contacts'],
    ['dark-timeline', '?from=2022-12&to=2023-04', { colorScheme: 'dark' }, '.lane strong'],
    ['frame', '?embed=1&from=2023-02&to=2023-03', {}, '.lane strong'],
    ['dark-list', `?view=list&event=${kirya}`, { colorScheme: 'dark' }, '.drawer blockquote'],
    ['dark-contacts', '?view=connections&actor=person:joe-biden', { colorScheme: 'dark' }, '.contacts'],
    ['article', '?event=article:2023-03-03-milley-in-israel', {}, '.drawer .related'],
  ]) {
    const page = await open(path, options);
    await page.locator(there).first().waitFor(patient);
    await audit(page, name);
    if (name.startsWith('phone'))
      seen[`${name}Fits`] = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    await page.context().close();
  }
}

async function paper() {
  const page = await open('?from=2023-02-15&to=2023-03-20', { colorScheme: 'dark' });
  await page.evaluate(() => (window.print = () => (window.printed = true)));
  await page.locator('[role=gridcell][data-event]').first().waitFor({ state: 'attached', ...patient });
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: /^Print/ }).click();
  await page.waitForFunction(() => window.printed, null, patient);
  await page.emulateMedia({ media: 'print' });
  seen.paper = {
    bar: await page.locator('.bar').isVisible(),
    picture: await page.locator('.print-sheet img').evaluate(image => image.naturalWidth),
    rows: await page.locator('.print-sheet tbody tr').count(),
    sources: await page.locator('.print-sheet ol li').count(),
    ground: await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
  };
  await page.emulateMedia({ media: 'screen' });
  const saved = page.waitForEvent('download', patient);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: /^Picture, SVG/ }).click();
  const file = readFileSync(await (await saved).path(), 'utf8');
  seen.pictureHasLanes = file.startsWith('<svg') && file.includes('Mark Milley') && file.includes('15 Feb 2023');
  await page.context().close();
}

async function paperAgain() {
  const page = await open('?view=list&from=2023-03-03&to=2023-03-03');
  await page.evaluate(() => (window.print = () => (window.printed = document.querySelectorAll('.print-sheet tbody tr').length)));
  await page.locator('.events').waitFor(patient);
  const total = async () => parseInt(await page.locator('.pager b').first().innerText(), 10);
  const print = async () => {
    await page.evaluate(() => (window.printed = 0));
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: /^Print/ }).click();
  };
  const prints = async () => {
    const rows = await page.waitForFunction(() => window.printed, null, { timeout: 20_000 }).then(
      handle => handle.jsonValue(),
      () => 0,
    );
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    return rows;
  };
  await page.route('**/graphql', route => route.abort());
  await print();
  seen.saysWhyNoPrint = await shows(page.getByText('could not be prepared'));
  await page.unroute('**/graphql');
  await print();
  seen.printsAfterFailure = (await prints()) === (await total());
  const before = await total();
  await page.getByRole('button', { name: /^Time:/ }).click();
  await page.getByRole('textbox', { name: 'To' }).fill('2023-03-20');
  await page.keyboard.press('Enter');
  await until(page, async () => (await total()) > before);
  await print();
  seen.printsWhatIsShown = (await prints()) === (await total());
  await page.context().close();
}

async function missingPart() {
  const page = await open('');
  let loaded = 0;
  page.on('framenavigated', () => loaded++);
  await page.route('**/assets/ListView*', route => route.abort());
  await page.goto(`${address}?view=list`);
  const again = page.getByRole('button', { name: 'Load the page anew' });
  seen.saysWhatIsMissing = await shows(again);
  await page.waitForTimeout(1000);
  seen.loadedAnew = loaded - 1;
  await page.unroute('**/assets/ListView*');
  await again.click();
  seen.missingPartComes = await shows(page.locator('.events'));
  await page.context().close();
}

async function embedded() {
  const page = await open('', {});
  await page.route(`${address}host`, route =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><iframe src="${address}?embed=1&from=2023-02&to=2023-03" width="900" height="500"></iframe>`,
    }),
  );
  await page.goto(`${address}host`);
  const frame = page.frameLocator('iframe');
  seen.frameShows = await frame
    .locator('[role=gridcell][data-event]')
    .first()
    .waitFor({ state: 'attached', ...patient })
    .then(
      () => true,
      () => false,
    );
  seen.frameHasNoBar = (await frame.locator('.bar').count()) === 0;
  await page.context().close();
}

async function live() {
  const page = await open('?view=list');
  await page.locator('.events').waitFor(patient);
  await page.waitForTimeout(1000);
  const document = `article: { id: article:2023-05-01-news, title: News, published: 2023-05-01 }
claims:
  - { event: event:2023-05-01-news, kind: STATEMENT, title: Something new, when: { edtf: 2023-05-01, reading: WITHIN }, quotes: [new] }`;
  const answer = await page.request.post(`${address}graphql`, {
    data: { query: 'mutation ($document: String!) { recordArticle(document: $document) { documents { outcome } } }', variables: { document } },
  });
  seen.recorded = JSON.stringify(await answer.json());
  const say = page.getByRole('button', { name: /1 new event/ });
  seen.tellsOfNews = await shows(say);
  seen.nothingMoved = (await page.getByText('Something new').count()) === 0;
  const total = page.locator('.pager b').first();
  const before = parseInt(await total.innerText(), 10);
  await say.click();
  seen.showsNews = await until(page, async () => parseInt(await total.innerText(), 10) === before + 1);
  await page.context().close();
}

async function fromTheDocs() {
  if (!existsSync(`${folder}/front-end.html`)) return;
  const body = readFileSync(`${folder}/front-end.html`, 'utf8').replaceAll('http://localhost:5080/', address);
  const page = await open('');
  await page.route(`${address}yours.html`, route => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${address}yours.html`);
  seen.docsDraw = await until(page, async () => (await page.locator('.event').count()) > 10);
  seen.docsLanes = await page.locator('h2').allTextContents();
  await page.screenshot({ path: `${folder}/front-end.png` });
  await page.context().close();
}

try {
  for (const part of [newcomer, asking, everybody, pagesByAddress, bar, chain, conditions, pages, keyboard, elsewhere, paper, paperAgain, missingPart, embedded, live, fromTheDocs]) {
    // Read where a visit takes too long.
    console.error(part.name);
    await part().catch(problem => seen.failures.push(`${part.name}: ${problem.stack ?? problem}`));
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(seen));
