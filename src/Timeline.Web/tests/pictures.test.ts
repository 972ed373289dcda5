import { expect, test } from 'vitest';
import type { ChartQuery } from '../src/api/generated/graphql.ts';
import { readChart } from '../src/api/chart.ts';
import type { Paint } from '../src/core/displayList.ts';
import { layOut } from '../src/core/layout.ts';
import { legend, legendSize } from '../src/core/legend.ts';
import { zoomStep, type Window } from '../src/core/scale.ts';
import { scene } from '../src/core/scene.ts';
import { moment } from '../src/core/time.ts';
import { paintSvg } from '../src/paint/svg.ts';
import answer from './fixtures/chart.json' with { type: 'json' };

// Pictures as files beside this test: what a glyph, a label or a row looks like changes them, whichever browser draws them.
// `npx vitest run -u` accepts what was drawn: look at the files before they are committed.

const real = readChart(answer as NonNullable<ChartQuery['chart']>);
// Each paint by its own name, so that a change of colours changes nothing here.
const palette = new Proxy({} as Record<Paint, string>, { get: (_, name) => String(name) });

const levels: [string, string, string][] = [
  ['120-years', '1920-01-01', '2040-01-01'],
  ['35-years', '1990-01-01', '2025-01-01'],
  ['a-year', '2022-06-01', '2023-06-01'],
  ['months', '2022-12-01', '2023-04-01'],
  ['weeks', '2023-02-18', '2023-03-12'],
  ['days', '2023-03-01', '2023-03-06'],
];

test.each(levels)('the picture of %s is as it was', async (name, from, to) => {
  const window: Window = { start: moment(from), end: moment(to), width: 1000 };
  const layouts = layOut(real, { step: zoomStep(window), span: window.end - window.start, expanded: new Set() });
  const light = { selected: '', hovered: '', focused: null };
  const { marks } = scene({ chart: real, layouts, window, height: 520, scroll: 0, now: moment('2030-01-01'), light });
  await expect(paintSvg(marks, 1000, 520, palette, name)).toMatchFileSnapshot(`pictures/${name}.svg`);
});

test('the pictures of the legend are as they were', async () => {
  const rows = Object.values(legend()).flat();
  const pictures = rows.map(({ words, marks }) => paintSvg(marks, legendSize.width, legendSize.height, palette, words));
  await expect(pictures.join('\n')).toMatchFileSnapshot('pictures/legend.svg');
});
