// Measures the page in a browser that draws in software, and prints what the README of the benchmarks says. By hand, never in CI:
//   timeline serve --store FILE --no-seed
//   node tests/Timeline.Benchmarks/Page/measure.mjs [ADDRESS] [--minutes N] [--only opening,frames,views,memory] [--by KIND]
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bytesOf, clean, middle, round, share, table } from './figures.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '10' },
    only: { type: 'string', default: 'opening,frames,views,memory' },
    by: { type: 'string', default: 'organization' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
});
const address = positionals[0] ?? 'http://localhost:5080/';
const { chromium } = createRequire(new URL('../../Timeline.Tests/Ide/', import.meta.url))('playwright-core');
const browser = await chromium.launch({ executablePath: values.chromium, args: ['--disable-gpu'] });
const host = await browser.newBrowserCDPSession();
const screen = { viewport: { width: 1400, height: 860 } };
const patient = { timeout: 120_000 };

/** The levels of zoom, with the window that each begins with. */
const levels = [
  ['120 years', '1910', '2029'],
  ['35 years', '1990', '2024'],
  ['3 years', '2013', '2015'],
  ['a year', '2014', '2014'],
  ['3 months', '2014-04', '2014-06'],
  ['2 weeks, labels', '2014-06-02', '2014-06-15'],
];

async function open(path, watch = () => {}) {
  const context = await browser.newContext(screen);
  const page = await context.newPage();
  await watch(page);
  await page.goto(address + path);
  return page;
}

const painted = page => page.waitForFunction(() => globalThis.paintedAt > 0, null, patient);

/** Runs in the page before its own code: notes when answers arrive and when the stage is painted first. */
function note() {
  const begin = CanvasRenderingContext2D.prototype.setTransform;
  CanvasRenderingContext2D.prototype.setTransform = function (...parts) {
    if (!globalThis.paintedAt && this.canvas.closest?.('.stage')) {
      CanvasRenderingContext2D.prototype.setTransform = begin;
      // The frame that shows it is over when the next one begins.
      requestAnimationFrame(() => (globalThis.paintedAt = performance.now()));
    }
    return begin.apply(this, parts);
  };
  const text = Response.prototype.text;
  Response.prototype.text = async function () {
    const answer = await text.call(this);
    if (answer.includes('"lanes":')) globalThis.answeredAt ??= performance.now();
    return answer;
  };
}

async function opening() {
  const rows = [];
  for (const [name, from, to] of levels) {
    const [waits, totals] = [[], []];
    for (let i = 0; i < 5; i++) {
      const page = await open(`?by=${values.by}&from=${from}&to=${to}`, page => page.addInitScript(note));
      await painted(page);
      const { answeredAt, paintedAt } = await page.evaluate(() => ({ answeredAt, paintedAt }));
      waits.push(paintedAt - answeredAt);
      totals.push(paintedAt);
      await page.context().close();
    }
    rows.push([name, round(middle(waits)), round(Math.max(...waits)), round(middle(totals))]);
  }
  table(['opening', 'ms from the answer to the picture', 'slowest of 5', 'ms from the address to the picture'], rows);
}

/** One movement a frame, as a hand does; runs in the page. Gives the times between frames. */
const move = ({ frames, isZoom }) =>
  new Promise(done => {
    const stage = document.querySelector('.stage');
    const box = stage.getBoundingClientRect();
    const times = [];
    let before = 0;
    const next = at => {
      if (before > 0) times.push(at - before);
      before = at;
      if (times.length === frames) return done(times);
      const turn = Math.floor(times.length / 40) % 2 === 0 ? 1 : -1;
      const wheel = isZoom ? { ctrlKey: true, deltaY: -14 * turn } : { shiftKey: true, deltaX: 12 * turn };
      const where = { clientX: box.left + box.width / 2, clientY: box.top + 200 };
      stage.dispatchEvent(new WheelEvent('wheel', { ...wheel, ...where, bubbles: true, cancelable: true }));
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });

/** Seconds of CPU so far: of the page's process, and of the one that puts pictures on the screen. */
async function spent() {
  const { processInfo } = await host.send('SystemInfo.getProcessInfo');
  const of = kind => processInfo.filter(({ type }) => type === kind).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return { page: of('renderer'), screen: of('GPU') };
}

async function frames() {
  const rows = [];
  for (const [name, from, to] of levels) {
    const page = await open(`?by=${values.by}&from=${from}&to=${to}`, page => page.addInitScript(note));
    await painted(page);
    await page.waitForTimeout(1500);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const scripts = async () =>
      (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration').value;
    for (const isZoom of [false, true]) {
      const count = 240;
      await page.evaluate(move, { frames: 20, isZoom });
      const [before, script] = [await spent(), await scripts()];
      const times = await page.evaluate(move, { frames: count, isZoom });
      const [after, scriptAfter] = [await spent(), await scripts()];
      const total = times.reduce((sum, time) => sum + time, 0);
      rows.push([
        name,
        isZoom ? 'zoom' : 'pan',
        round((1000 * count) / total),
        round(middle(times), 1),
        round(share(times, 0.95), 1),
        round((1000 * (scriptAfter - script)) / count, 1),
        round((1000 * (after.page - before.page)) / count, 1),
        round((1000 * (after.screen - before.screen)) / count, 1),
      ]);
    }
    await page.context().close();
  }
  table(
    ['level', 'movement', 'FPS', 'frame, median ms', '95 % ms', 'script ms a frame', 'CPU of the page ms a frame', 'CPU of the screen ms a frame'],
    rows,
  );
}

async function views() {
  const actor = await busiestActors();
  const rows = [];
  for (const [name, path, there] of [
    ['timeline, plain address', '?by=organization', '.lane strong'],
    ['timeline of a year', `?by=${values.by}&from=2014&to=2014`, '.lane strong'],
    ['list', '?view=list', '.events td.what'],
    ['connections, nobody chosen', '?view=connections', '.suggestions'],
    ['connections of one', `?view=connections&actor=${actor[0]}`, '.contacts'],
    ['path', `?view=connections&a=${actor[0]}&b=${actor[1]}`, '.path, .no-path'],
  ]) {
    const answers = [];
    let all = 0;
    const page = await open(path, page =>
      page.on('requestfinished', async request => {
        const { responseBodySize } = await request.sizes();
        all += responseBodySize;
        if (request.method() !== 'POST') return;
        answers.push({ ...bytesOf(await (await request.response())?.body().catch(() => null)), sent: responseBodySize });
      }),
    );
    await page.locator(there).first().waitFor({ state: 'attached', ...patient }).catch(() => console.error(`${name}: ${there} is not there`));
    await page.waitForTimeout(3000);
    rows.push([name, answers.length, answers.map(({ sent }) => sent).join(' + '), answers.map(({ json }) => json).join(' + '), all]);
    await page.context().close();
  }
  table(['view', 'GraphQL answers', 'bytes sent', 'bytes of JSON', 'bytes in all, page included'], rows);
}

async function busiestActors() {
  const query = '{ chart(lanesBy: ORGANIZATION, lanes: 2, bins: 1) { lanes { id } } }';
  const answer = await fetch(address + 'graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()).data.chart.lanes.map(({ id }) => id);
}

async function memory() {
  const page = await open(`?by=${values.by}&from=2014-03&to=2014-05`, page => page.addInitScript(note));
  await painted(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const rows = [];
  const look = async minute => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = wanted => metrics.find(({ name }) => name === wanted).value;
    const { processInfo } = await host.send('SystemInfo.getProcessInfo');
    const resident = processInfo
      .filter(({ type }) => type === 'renderer')
      .map(({ id }) => Number(/VmRSS:\s+(\d+)/.exec(clean(() => readFileSync(`/proc/${id}/status`, 'utf8')) ?? '')?.[1] ?? 0));
    rows.push([minute, round(of('JSHeapUsedSize') / 1e6, 1), of('Nodes'), of('JSEventListeners'), round(Math.max(...resident) / 1e3)]);
  };
  await look(0);
  for (let minute = 1; minute <= Number(values.minutes); minute++) {
    const end = Date.now() + 60_000;
    // Far enough in one direction that new answers come, then back.
    while (Date.now() < end) await page.evaluate(wander, minute % 2 === 0 ? 1 : -1);
    await look(minute);
  }
  table(['minute', 'JS heap MB', 'DOM nodes', 'listeners', 'resident MB'], rows);
}

/** Pans for five seconds; runs in the page. */
const wander = direction =>
  new Promise(done => {
    const stage = document.querySelector('.stage');
    const begun = performance.now();
    const next = at => {
      if (at - begun > 5000) return done();
      stage.dispatchEvent(new WheelEvent('wheel', { shiftKey: true, deltaX: 9 * direction, bubbles: true, cancelable: true }));
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });

const parts = { opening, frames, views, memory };
try {
  console.log(`Load ${loadavg().map(load => round(load, 1)).join(', ')}; ${await browser.version()}.`);
  for (const name of values.only.split(',')) {
    await parts[name]();
    console.log(`Load ${round(loadavg()[0], 1)}.\n`);
  }
} finally {
  await browser.close();
}
