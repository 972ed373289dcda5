// Makes the pictures of the README from a server that has the seed data and nothing else:
//   dotnet run --project src/Timeline.App -- serve --store /tmp/pictures.db
//   node tests/Timeline.Benchmarks/Page/pictures.mjs [ADDRESS]
import { mkdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const address = process.argv[2] ?? 'http://localhost:5080/';
const { chromium } = createRequire(new URL('../../Timeline.Tests/Ide/', import.meta.url))('playwright-core');
const folder = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
const most = 150_000;

/** Name, address, what must be there, size, and what to cut the picture to. */
const pictures = [
  ['timeline', '?from=2023-02-24&to=2023-03-24&lane=person:mark-milley', '[role=gridcell][data-event]', [1200, 660]],
  [
    'fuzzy-dates',
    '?from=2022-12-12&to=2023-04-16&lane=org:right-religious-coalition,person:lloyd-austin,person:ron-dermer,place:huwara,place:green-village',
    '[role=gridcell][data-event]',
    [1200, 660],
    { x: 0, y: 86, width: 1200, height: 330 },
  ],
  [
    'chain',
    '?view=connections&a=person:lloyd-austin&b=person:herzi-halevi',
    '.path blockquote',
    [1200, 600],
    { x: 0, y: 86, width: 1200, height: 490 },
  ],
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
for (const [name, path, there, [width, height], clip] of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce', colorScheme: 'light' });
  await page.goto(address + path);
  await page.locator(there).first().waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(1000);
  const file = `${folder}${name}.png`;
  await page.screenshot({ path: file, ...(clip ? { clip } : {}) });
  const { size } = statSync(file);
  console.log(`${file} ${size}`);
  if (size > most) throw new Error(`${name}.png is larger than ${most} bytes.`);
  await page.close();
}
await browser.close();
