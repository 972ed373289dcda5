import { expect, test } from 'vitest';
import type { DisplayList } from '../src/core/displayList.ts';
import type { Palette } from '../src/paint/palette.ts';
import { paintSvg } from '../src/paint/svg.ts';

const palette = new Proxy({}, { get: (_, paint) => `rgb(${String(paint).length}, 0, 0)` }) as Palette;

test('each kind of mark has its element, with attributes only', () => {
  const marks: DisplayList = [
    { kind: 'rects', rects: [0, 0, 10, 10, 20, 0, 5, 5], fill: 'ground' },
    { kind: 'clip', box: { x: 0, y: 40, width: 100, height: 60 } },
    { kind: 'box', x: 1, y: 2, width: 30, height: 8, radius: 3, stroke: 'occurred', dash: [3, 2] },
    { kind: 'circle', x: 5, y: 5, radius: 4, fill: 'planned', alpha: 0.35 },
    { kind: 'lines', lines: [[0, 0, 10, 0, 10, 5]], stroke: 'ink', thickness: 1.5, isRound: true },
    { kind: 'hatch', x: 50, y: 0, width: 50, height: 100 },
    { kind: 'clip', box: null },
    {
      kind: 'text',
      x: 3,
      y: 4,
      text: 'A <b> & "c"',
      size: 12,
      weight: 400,
      fill: 'ink',
      align: 'middle',
      halo: 'ground',
    },
  ];
  const svg = paintSvg(marks, 100, 100, palette, 'Timeline & more');
  for (const element of [
    '<path d="M0 0h10v10h-10z',
    '<clipPath',
    '<g clip-path',
    '<rect',
    '<circle',
    'url(#hatch)',
    'text-anchor="middle"',
  ])
    expect(svg).toContain(element);
  expect(svg).toContain('A &lt;b&gt; &amp; &quot;c&quot;');
  expect(svg).toContain('<title>Timeline &amp; more</title>');
  expect(svg).not.toContain('style=');
  expect(svg.match(/<g /g)?.length).toBe(svg.match(/<\/g>/g)?.length);
});
