import type { Mark } from '../../core/displayList.ts';
import { axisHeight, scene } from '../../core/scene.ts';
import { readPalette, type Palette } from '../../paint/palette.ts';
import { paintSvg } from '../../paint/svg.ts';
import { palette } from '../../state/palette.ts';
import { address } from '../../state/store.ts';
import { chart, lanesHeight, layouts, shown } from '../../state/timeline.ts';
import { described } from './described.ts';

/** A picture as SVG text. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const names = 176;
const title = 44;
const air = 16;

/**
 * The timeline as it is seen, with all of its lanes however far it is scrolled, their names, and a title that says what is
 * shown, in the colours of the page or of a theme. Null while there is no timeline.
 */
export function drawPicture(theme?: 'light'): Picture | null {
  const [has, window] = [chart.peek(), shown.peek()];
  if (has === null || window === null || window.width === 0) return null;
  const colours = theme ? paletteOf(theme) : palette.peek();
  const inner = axisHeight + lanesHeight.peek();
  const light = { hovered: '', selected: '', focused: null };
  const { marks } = scene({
    chart: has,
    layouts: layouts.peek(),
    window,
    height: inner,
    scroll: 0,
    now: Date.now(),
    light,
  });
  const width = names + window.width + air;
  const height = title + inner + air;
  const frame: Mark[] = [
    { kind: 'rects', rects: [0, 0, width, height], fill: 'ground' },
    { kind: 'text', text: 'Timeline', x: air, y: 18, size: 15, weight: 650, fill: 'ink', align: 'start' },
    {
      kind: 'text',
      text: described(address.peek()),
      x: width - air,
      y: 18,
      size: 12,
      weight: 400,
      fill: 'quiet',
      align: 'end',
    },
  ];
  let top = title + axisHeight;
  layouts.peek().forEach(({ lane, height: tall }, i) => {
    if (i % 2 === 1) frame.push({ kind: 'rects', rects: [0, top, names, tall], fill: 'zebra' });
    frame.push({
      kind: 'text',
      text: cut(lane.name),
      x: air,
      y: top + 17,
      size: 12,
      weight: 600,
      fill: 'ink',
      align: 'start',
    });
    top += tall;
  });
  const outer = paintSvg(frame, width, height, colours, `Timeline, ${described(address.peek())}`);
  const lanes = paintSvg(marks, window.width, inner, colours, 'Lanes').replace(
    '<svg ',
    `<svg x="${names}" y="${title}" `,
  );
  return { svg: outer.replace(/<\/svg>\s*$/, `${lanes}</svg>`), width, height };
}

function paletteOf(theme: 'light'): Palette {
  const place = document.createElement('div');
  place.style.colorScheme = theme;
  document.body.append(place);
  const colours = readPalette(place);
  place.remove();
  return colours;
}

const cut = (name: string) => (name.length > 24 ? `${name.slice(0, 23).trimEnd()}…` : name);

/** Saves the picture as a file; a PNG has two pixels for each of the picture's. */
export async function savePicture(format: 'svg' | 'png'): Promise<void> {
  const picture = drawPicture();
  if (picture === null) throw new Error('there is nothing to draw yet');
  const svg = new Blob([picture.svg], { type: 'image/svg+xml' });
  save(format === 'svg' ? svg : await pixels(svg, picture), `timeline.${format}`);
}

async function pixels(svg: Blob, { width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    // Browsers refuse canvases that are larger.
    const scale = Math.min(2, 16_000 / Math.max(width, height));
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/png'));
    if (blob === null) throw new Error('the browser made no PNG of it');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
