import { expect, test } from 'vitest';
import type { ChartQuery } from '../src/api/generated/graphql.ts';
import { readChart } from '../src/api/chart.ts';
import type { Mark } from '../src/core/displayList.ts';
import { targetAt } from '../src/core/hitTest.ts';
import { layOut, type LaneLayout } from '../src/core/layout.ts';
import type { Chart, ChartEvent } from '../src/core/model.ts';
import { toX, zoom, zoomStep, type Window } from '../src/core/scale.ts';
import { axisHeight, scene, type View } from '../src/core/scene.ts';
import { day, moment, year } from '../src/core/time.ts';
import answer from './fixtures/chart.json' with { type: 'json' };
import { chartOf, event, time } from './fixtures/events.ts';

const real = readChart(answer as NonNullable<ChartQuery['chart']>);

function view(chart: Chart, window: Window, more: Partial<View> = {}): View {
  const layouts = layOut(chart, { step: zoomStep(window), span: window.end - window.start, expanded: new Set() });
  const light = { selected: '', hovered: '', focused: null };
  return { chart, layouts, window, height: 800, scroll: 0, now: moment('2030-01-01'), light, ...more };
}

const weeks: Window = { start: moment('2023-02-20'), end: moment('2023-03-10'), width: 1200 };
const texts = (marks: readonly Mark[]) => marks.flatMap(mark => (mark.kind === 'text' ? [mark.text] : []));

test('a real answer is drawn with its labels, and each event can be pointed at where it stands', () => {
  const { marks, targets } = scene(view(real, weeks));
  expect(texts(marks)).toContain('Austin and Gallant speak by telephone');
  const call = targets.filter(({ event: id }) => id === 'event:2023-02-austin-gallant-call');
  expect(call.map(({ lane }) => lane).sort()).toEqual(['person:lloyd-austin', 'person:yoav-gallant']);
  for (const { left, right, top, bottom, event: id } of call)
    expect(targetAt(targets, (left + right) / 2, (top + bottom) / 2)?.event).toBe(id);
  expect(targetAt(targets, 3, 790)).toBeNull();
});

test('panning leaves every event in its row and every row in its place', () => {
  const first = view(real, weeks);
  const moved: Window = { ...weeks, start: weeks.start + 3.4 * day, end: weeks.end + 3.4 * day };
  const again = layOut(
    real,
    { step: zoomStep(moved), span: moved.end - moved.start, expanded: new Set() },
    first.layouts,
  );
  const rows = (layouts: readonly LaneLayout[]) =>
    layouts.flatMap(({ lane, placed }) => placed.map(one => `${lane.id} ${one.event.id} ${one.row}`));
  expect(rows(again)).toEqual(rows(first.layouts));
  expect(again.map(({ height }) => height)).toEqual(first.layouts.map(({ height }) => height));
});

test('the selected event is joined through its lanes, and all others are pale', () => {
  const light = { selected: 'event:2023-02-austin-gallant-call', hovered: '', focused: null };
  const { marks } = scene(view(real, weeks, { light }));
  const upright = marks.find(
    mark => mark.kind === 'lines' && mark.stroke === 'ink' && mark.lines[0]![0] === mark.lines[0]![2],
  );
  expect(upright).toBeDefined();
  const labels = marks.flatMap(mark => (mark.kind === 'text' && mark.size === 12 && mark.y > axisHeight ? [mark] : []));
  expect(labels.filter(({ alpha, fill }) => alpha === 1 && fill === 'ink')).toHaveLength(2);
  expect(labels.filter(({ alpha }) => alpha === 0.35).length).toBeGreaterThan(5);
});

test('what is selected and not in the picture, as an article, makes nothing pale', () => {
  const light = { selected: 'article:2023-03-03-milley-in-israel', hovered: '', focused: null };
  expect(scene(view(real, weeks, { light })).marks).toEqual(scene(view(real, weeks)).marks);
});

test('words of the source stand beside what is no single day', () => {
  const call = event('call', time('2023-02-20', '2023-02-26', { precision: 'WEEK', expression: 'last week' }));
  const visit = event('visit', time('2023-02-21', '2023-02-21', { expression: 'on Tuesday' }));
  const drawn = texts(scene(view(chartOf('2023-02-01', 60, { a: [call], b: [visit] }), weeks)).marks);
  expect(drawn).toContain('“last week”');
  expect(drawn).not.toContain('“on Tuesday”');
});

const many = Array.from({ length: 400 }, (_, i) => {
  const at = new Date(moment('2010-01-01') + i * 9 * day).toISOString().slice(0, 10);
  return event(`e${i}`, time(at));
});

test('decades of many events are counts, and a lane of few keeps its events', () => {
  const chart = chartOf('2010-01-01', 3650, { busy: many, calm: many.slice(0, 5) });
  const { layouts } = view(chart, { start: chart.start, end: chart.end, width: 1200 });
  expect(layouts.map(({ detail }) => detail)).toEqual(['density', 'events']);
  const near = view(chart, { start: chart.start, end: chart.start + year, width: 1200 });
  expect(near.layouts[0]!.detail).toBe('events');
});

test('a lane whose events did not all come is drawn as counts, however near it is', () => {
  const chart = chartOf('2010-01-01', 300, { lane: many.slice(0, 20) });
  const cut: Chart = { ...chart, lanes: [{ ...chart.lanes[0]!, eventCount: 100 }] };
  expect(view(cut, { start: chart.start, end: chart.end, width: 1200 }).layouts[0]!.detail).toBe('density');
});

test('a bar of counts says its span, for who points at it', () => {
  const chart = chartOf('2010-01-01', 3650, { busy: many });
  const window = { start: chart.start, end: chart.end, width: 1200 };
  const { targets } = scene(view(chart, window));
  const bin = targets.find(({ kind }) => kind === 'bin')!;
  expect(toX(window, bin.from)).toBeCloseTo(bin.left);
  expect(bin.count).toBe(1);
});

test('what finds no row is counted below the rows, and zooming there makes room', () => {
  const same = Array.from({ length: 9 }, (_, i) => event(`e${i}`, time('2023-03-03')));
  const chart = chartOf('2023-01-01', 120, { lane: same });
  const window: Window = { start: chart.start, end: chart.end, width: 1200 };
  const { marks, targets } = scene(view(chart, window));
  expect(texts(marks)).toContain('+6');
  expect(targets.find(({ kind }) => kind === 'overflow')).toMatchObject({
    count: 6,
    from: moment('2023-03-03'),
    to: moment('2023-03-04'),
  });
  const expanded = layOut(chart, {
    step: zoomStep(window),
    span: window.end - window.start,
    expanded: new Set(['lane']),
  });
  expect(expanded[0]!.placed).toHaveLength(5);
});

test('status shows without colour', () => {
  const forms = (['ACTUAL', 'PLANNED', 'ALLEGED', 'CANCELLED'] as const).map(modality => {
    const chart = chartOf('2023-01-01', 60, { lane: [event('e', time('2023-01-20'), { modality })] });
    const { marks } = scene(view(chart, { start: chart.start, end: chart.end, width: 600 }));
    const dot = marks.find(mark => mark.kind === 'circle');
    const hasStrike = marks.some(mark => mark.kind === 'lines' && mark.stroke === 'negated');
    return (
      dot?.kind === 'circle' &&
      `${dot.fill === 'occurred' ? 'filled' : 'hollow'}${dot.dash ? ' dashed' : ''}${hasStrike ? ' struck' : ''}`
    );
  });
  expect(forms).toEqual(['filled', 'hollow', 'hollow dashed', 'hollow struck']);
  expect(
    texts(
      scene(
        view(chartOf('2023-01-01', 60, { lane: [event('e', time('2023-01-20'), { modality: 'ALLEGED' })] }), {
          start: moment('2023-01-01'),
          end: moment('2023-03-01'),
          width: 600,
        }),
      ).marks,
    ),
  ).toContain('?');
});

test('a line that leaves the window is not cut short: its ends stay outside', () => {
  const chart = chartOf('2023-01-01', 300, { lane: [event('e', time('2023-01-05', '2023-09-20'))] });
  const window: Window = { start: moment('2023-03-01'), end: moment('2023-03-20'), width: 1000 };
  const { marks } = scene(view(chart, window));
  const own = marks.filter(mark => mark.kind === 'lines' && mark.stroke === 'occurred');
  const xs = own.flatMap(mark =>
    mark.kind === 'lines' ? mark.lines.flatMap(points => points.filter((_, i) => i % 2 === 0)) : [],
  );
  expect(Math.min(...xs)).toBeLessThan(0);
  expect(Math.max(...xs)).toBeGreaterThan(1000);
  expect(xs.every(x => x < 0 || x > 1000)).toBe(true);
  expect(texts(marks)).toContain('Meeting e');
});

test('what lies ahead of today is hatched', () => {
  const now = moment('2023-03-01');
  const { marks } = scene(view(real, weeks, { now }));
  const hatch = marks.find(mark => mark.kind === 'hatch');
  expect(hatch).toMatchObject({ x: toX(weeks, now) });
  expect(texts(marks)).toContain('today');
  expect(scene(view(real, weeks)).marks.some(({ kind }) => kind === 'hatch')).toBe(false);
});

test('only what can be seen is drawn', () => {
  const near = zoom(weeks, 12, 900);
  expect(scene(view(real, near)).targets.length).toBeLessThan(scene(view(real, weeks)).targets.length);
  const scrolled = scene(view(real, weeks, { scroll: 10_000 }));
  expect(scrolled.targets).toEqual([]);
});

test('two dates of one event share its row, joined by a fork at their left, and are one target', () => {
  const [own, other] = [time('2023-02-24'), time('2023-03-04', '2023-03-06')];
  const disputed = event('e', own, { isDisputed: true, conflictingDates: [own, other] });
  const { marks, targets } = scene(view(chartOf('2023-02-20', 18, { lane: [disputed] }), weeks));
  const [dot, fork] = [
    marks.find(({ kind }) => kind === 'circle'),
    marks.find(mark => mark.kind === 'lines' && mark.lines.length === 3 && mark.stroke === 'quiet'),
  ];
  if (dot?.kind !== 'circle' || fork?.kind !== 'lines') throw new Error('no dot or no fork');
  expect(dot.radius).toBeLessThan(4);
  expect(fork.lines[1]!.slice(-2)).toEqual([expect.closeTo(dot.x - 4, 3), dot.y]);
  expect(fork.lines[2]!.at(-2)).toBeCloseTo(toX(weeks, moment('2023-03-04')), 3);
  expect(targets).toHaveLength(1);
  expect(targets[0]!.left).toBeLessThan(dot.x);
  expect(targets[0]!.right).toBeGreaterThan(toX(weeks, moment('2023-03-06')));
});

test('a contact has the picture of its form before its label, other kinds have none', () => {
  const icons = (kind: ChartEvent['kind']) => {
    const chart = chartOf('2023-02-20', 18, { lane: [event('e', time('2023-02-24'), { kind })] });
    return scene(view(chart, weeks)).marks.filter(mark => mark.kind === 'lines' && mark.stroke === 'quiet').length;
  };
  expect([icons('CALL'), icons('STATEMENT')]).toEqual([1, 0]);
});
