import { batch, computed, effect, signal, untracked } from '@preact/signals';
import { readChart, readCounts } from '../api/chart.ts';
import { ChartDocument, type LaneKind } from '../api/generated/graphql.ts';
import { gql } from '../api/gql.ts';
import { layOut, type LaneLayout } from '../core/layout.ts';
import type { Chart } from '../core/model.ts';
import { busiest } from '../core/overview.ts';
import { askedSpan, fit, zoomStep, type Window } from '../core/scale.ts';
import { day, isoDay, spanOf } from '../core/time.ts';
import { version } from './asking.ts';
import { certainty } from './span.ts';
import { address, filter, go } from './store.ts';

/** The size of the picture in CSS pixels; 0 before it is known. */
export const size = signal({ width: 0, height: 0 });

/** What is shown; null until it is known how long the archive is. */
export const shown = signal<Window | null>(null);

/** The counts of the whole archive under the filter. */
export const whole = signal<Chart | null>(null);

/** The last answer; it stays while the next one is awaited. */
export const chart = signal<Chart | null>(null);

export const isLoading = signal(false);

/** Why there is no answer, or not all of it. */
export const problem = signal<Error | null>(null);

/** Lanes that are shown with more rows. */
export const expanded = signal<ReadonlySet<string>>(new Set());

/** How far the lanes are scrolled up. */
export const scroll = signal(0);

export const hovered = signal('');
export const focused = signal<{ lane: string; event: string } | null>(null);

const step = computed(() => (shown.value ? zoomStep(shown.value) : 0));
// Within a half-step the length counts as that of its middle: what a lane shows must not change while a window pans.
const span = computed(() => (shown.value ? (shown.peek()!.width / 2 ** (step.value / 2 + 0.25)) * day : 0));

let before: { layouts: LaneLayout[]; step: number } = { layouts: [], step: NaN };

/** The lanes in their places, for the chart and the zoom as they are. */
export const layouts = computed<readonly LaneLayout[]>(() => {
  if (chart.value === null) return [];
  const choice = { step: step.value, span: span.value, expanded: expanded.value };
  const made = layOut(chart.value, choice, before.step === step.value ? before.layouts : undefined);
  before = { layouts: made, step: step.value };
  return made;
});

export const lanesHeight = computed(() => layouts.value.reduce((sum, { height }) => sum + height, 0));

/** The span to ask for, as a text that changes only when the window has moved far; empty while there is no window. */
const asked = computed(() => {
  if (shown.value === null) return '';
  const { start, end } = askedSpan(shown.value);
  return `${Math.max(start, earliest)} ${Math.min(end, latest)}`;
});
const earliest = Date.parse('-009998-01-01');
const latest = Date.parse('9999-12-31');

/** Follows a part of the page's life: ends when the returned function is called. */
export function watch(): () => void {
  const ends = [effect(askChart), effect(followAddress), effect(tellAddress)];
  return () => ends.forEach(end => end());
}

/** What the counts of the whole archive depend on, and for which of these they are known. */
const wholeFor = computed(() => JSON.stringify([filter.value, certainty.value, version.value]));
let known = '';

/** Without a window in the address the server chooses the span; its answer serves until the window moves. */
const isOpening = computed(() => shown.value === null && address.value.from === '' && address.value.to === '');
const notOpened = { choice: '', asked: '' };
let opened = notOpened;

let timer = 0;
let last = '';

function askChart(): (() => void) | undefined {
  const [start, end] = asked.value.split(' ').map(Number);
  const said = { ...lanesChosen(), filter: filter.value, certainty: certainty.value };
  const key = wholeFor.value;
  const choice = JSON.stringify({ ...said, version: version.value });
  const opens = isOpening.value;
  if ((end === undefined && !opens) || isOpened(choice)) return undefined;
  const abort = new AbortController();
  const span =
    start === undefined || end === undefined
      ? { during: null, bins: 320 }
      : { during: `${isoDay(start)}/${isoDay(end - 1)}`, bins: binsFor(start, end) };
  const variables = { ...said, ...span, busiest: opens, withWhole: opens || key !== known };
  // A choice is answered at once, a movement when the hand rests.
  const patience = choice === last ? 120 : 0;
  last = choice;
  clearTimeout(timer);
  timer = setTimeout(() => {
    const slow = setTimeout(() => (isLoading.value = true), 200);
    gql(ChartDocument, variables, abort.signal)
      .then(
        ({ data, problems }) => {
          if (abort.signal.aborted) return;
          batch(() => {
            if (data.whole !== undefined) {
              known = key;
              whole.value = data.whole ? readCounts(data.whole) : nothing;
            }
            chart.value = data.chart ? readChart(data.chart) : nothing;
            opened = opens ? { choice, asked: '' } : notOpened;
            problem.value = problems[0] ?? null;
          });
        },
        reason => fail(reason, abort.signal),
      )
      .finally(() => {
        clearTimeout(slow);
        if (!abort.signal.aborted) isLoading.value = false;
      });
  }, patience) as unknown as number;
  return () => {
    clearTimeout(timer);
    abort.abort();
  };
}

/** Whether the server's own choice of span holds all that is asked for: for the first window after it, if that lies within. */
function isOpened(choice: string): boolean {
  const [drawn, window] = [chart.peek(), shown.value];
  if (opened.choice !== choice || drawn === null || window === null) return false;
  if (opened.asked === '' && drawn.start <= window.start && window.end <= drawn.end) opened.asked = asked.value;
  return opened.asked === asked.value;
}

// As a text, so that the chart is asked for when the lanes change, and not whenever the address does.
const lanesText = computed(() => {
  const { by, lanes, hidden } = address.value;
  return JSON.stringify({ lanesBy: by.toUpperCase(), pinned: lanes, hidden });
});

const lanesChosen = () => JSON.parse(lanesText.value) as { lanesBy: LaneKind; pinned: string[]; hidden: string[] };

/** From 64 bins for the window's half on: 5 to 10 pixels each, at the same moments wherever the window is. */
function binsFor(start: number, end: number): number {
  const window = untracked(() => shown.value!);
  const grid = Math.max(day, (2 ** Math.floor(Math.log2((window.end - window.start) / day)) * day) / 2);
  return Math.min(1000, Math.max(1, Math.round(((end - start) / grid) * 64)));
}

function fail(reason: unknown, { aborted }: AbortSignal): void {
  if (aborted) return;
  problem.value = reason instanceof Error ? reason : new Error(String(reason));
}

const nothing: Chart = {
  start: 0,
  end: day,
  binLength: day,
  bins: { possible: [0], certain: [0] },
  lanes: [],
  laneCount: 0,
  totalCount: 0,
  undatedCount: 0,
  events: new Map(),
};

let told = '';

/** Goes where the address says, unless this page said it itself; without an address to where most events are. */
function followAddress(): void {
  const { from, to } = address.value;
  const { width } = size.value;
  if (width === 0) return;
  const now = shown.peek();
  if (now !== null && `${from} ${to}` === told) {
    if (now.width !== width) shown.value = { ...now, width };
    return;
  }
  // Where the address leads, nobody has moved yet.
  isMoved = false;
  clearTimeout(rest);
  if (from !== '' || to !== '') {
    const { start, end } = spanOf(from || to, to || from);
    shown.value = end > start ? fit(start, end, width, 0) : fit(end, start, width, 0);
  } else if (whole.value === null) return;
  else shown.value = busiest(whole.value, width);
  told = `${from} ${to}`;
}

let rest = 0;

/** Puts the window into the address when it has come to rest. */
function tellAddress(): void {
  const window = shown.value;
  clearTimeout(rest);
  if (window === null || !isMoved) return;
  rest = setTimeout(() => {
    const from = isoDay(window.start);
    const to = isoDay(window.end - 1);
    told = `${from} ${to}`;
    go({ from, to }, 'replace');
  }, 250) as unknown as number;
}

// A window that nobody chose is not in the address, so that a plain link shows what is new too.
let isMoved = false;

/** Shows another window, chosen by whoever looks. */
export function show(window: Window): void {
  isMoved = true;
  shown.value = window;
}
