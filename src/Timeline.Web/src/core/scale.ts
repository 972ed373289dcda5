import { day, year } from './time.ts';

/** The window on time: the moments at the left and right edge of a picture that is `width` pixels wide. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

export const shortest = day;
export const longest = 120 * year;

/** The pixel of a moment. */
export const toX = (window: Window, at: number): number => (at - window.start) * pixelsPerMs(window);

/** The moment of a pixel. */
export const toTime = (window: Window, x: number): number => window.start + x / pixelsPerMs(window);

export const pixelsPerMs = (window: Window): number => window.width / (window.end - window.start);

/** The window moved by pixels; positive shows what is later. */
export function pan(window: Window, pixels: number): Window {
  const by = pixels / pixelsPerMs(window);
  return { ...window, start: window.start + by, end: window.end + by };
}

/** The window magnified, with the moment under a pixel kept there; between one day and 120 years. */
export function zoom(window: Window, factor: number, x: number): Window {
  const span = Math.min(longest, Math.max(shortest, (window.end - window.start) / factor));
  const start = toTime(window, x) - (span * x) / window.width;
  return { ...window, start, end: start + span };
}

/** The window that shows a span with some air at both sides; at least a day, at most 120 years. */
export function fit(start: number, end: number, width: number, air = 0.06): Window {
  const middle = (start + end) / 2;
  const span = Math.min(longest, Math.max(shortest, (end - start) * (1 + 2 * air)));
  return { start: middle - span / 2, end: middle + span / 2, width };
}

/**
 * The half-step of zoom a window is in: packing is done once for each, at the smallest scale of the step, so that nothing
 * that fits there overlaps anywhere within it.
 */
export const zoomStep = (window: Window): number => Math.floor(Math.log2(pixelsPerMs(window) * day) * 2 + 1e-9);

/** Pixels for a millisecond at which a half-step is packed. */
export const stepScale = (step: number): number => 2 ** (step / 2) / day;

/**
 * What is asked of the server for a window: more than it shows, on a grid that stays while the window moves a little, so that
 * bins do not flicker and answers can be kept. Whole days.
 */
export function askedSpan(window: Window): { start: number; end: number } {
  const span = window.end - window.start;
  const grid = Math.max(day, (2 ** Math.floor(Math.log2(span / day)) * day) / 2);
  return {
    start: Math.floor((window.start - span / 4) / grid) * grid,
    end: Math.ceil((window.end + span / 4) / grid) * grid,
  };
}
