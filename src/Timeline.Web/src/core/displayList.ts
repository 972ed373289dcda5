/** A colour by what it means; the style sheet says which it is. */
export type Paint =
  | 'ground'
  | 'zebra'
  | 'raised'
  | 'ink'
  | 'quiet'
  | 'grid'
  | 'line'
  | 'occurred'
  | 'planned'
  | 'alleged'
  | 'negated'
  | 'hatch'
  | 'today'
  | 'accent';

interface Faded {
  /** From 0 to 1; 1 if left out. */
  readonly alpha?: number;
}

/** Any number of rectangles of one colour: x, y, width, height of each in turn. */
export interface Rects extends Faded {
  readonly kind: 'rects';
  readonly rects: readonly number[];
  readonly fill: Paint;
}

/** A rectangle with round corners, filled, outlined, or both. */
export interface Box extends Faded {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly thickness?: number;
  readonly dash?: readonly number[];
}

/** Lines through points: each list is x, y of one line in turn. */
export interface Lines extends Faded {
  readonly kind: 'lines';
  readonly lines: readonly (readonly number[])[];
  readonly stroke: Paint;
  readonly thickness: number;
  readonly dash?: readonly number[];
  readonly isRound?: boolean;
}

export interface Circle extends Faded {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly thickness?: number;
  readonly dash?: readonly number[];
}

/** One line of text; `y` is its middle. A halo keeps it readable on lines. */
export interface Text extends Faded {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly fill: Paint;
  readonly align: 'start' | 'middle' | 'end';
  readonly halo?: Paint;
  readonly isItalic?: boolean;
}

/** A region of thin slanted lines. */
export interface Hatch extends Faded {
  readonly kind: 'hatch';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What follows, until the next clip, shows only inside this; null: everywhere. */
export interface Clip {
  readonly kind: 'clip';
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
}

export type Mark = Rects | Box | Lines | Circle | Text | Hatch | Clip;

/** A picture as data, in the order of painting; pixels from the top left corner. */
export type DisplayList = readonly Mark[];
