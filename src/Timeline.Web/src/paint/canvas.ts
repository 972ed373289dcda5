import type { Box, Circle, DisplayList, Hatch, Lines, Mark, Text } from '../core/displayList.ts';
import type { Palette } from './palette.ts';

const family = 'system-ui, sans-serif';

/** How wide a text is in the font of labels. */
export function measure(text: string, size: number): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.font = `400 ${size}px ${family}`;
  return context.measureText(text).width;
}

/** Paints a display list on a canvas of so many CSS pixels; the canvas gets the pixels that the screen has. */
export function paintCanvas(
  canvas: HTMLCanvasElement,
  marks: DisplayList,
  width: number,
  height: number,
  palette: Palette,
): void {
  const ratio = globalThis.devicePixelRatio || 1;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  // Setting the size clears the canvas and costs as much as painting it.
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  const context = canvas.getContext('2d', { alpha: false })!;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textBaseline = 'middle';
  let isClipped = false;
  for (const mark of marks) {
    if (mark.kind !== 'clip') paint(context, mark, palette);
    else {
      if (isClipped) context.restore();
      isClipped = mark.box !== null;
      if (mark.box === null) continue;
      context.save();
      context.beginPath();
      context.rect(mark.box.x, mark.box.y, mark.box.width, mark.box.height);
      context.clip();
    }
  }
  if (isClipped) context.restore();
  context.globalAlpha = 1;
}

type Context = CanvasRenderingContext2D;

function paint(context: Context, mark: Exclude<Mark, { kind: 'clip' }>, palette: Palette): void {
  switch (mark.kind) {
    case 'rects':
      if (mark.rects.length === 0) return;
      context.globalAlpha = mark.alpha ?? 1;
      context.fillStyle = palette[mark.fill];
      for (let i = 0; i < mark.rects.length; i += 4)
        context.fillRect(mark.rects[i]!, mark.rects[i + 1]!, mark.rects[i + 2]!, mark.rects[i + 3]!);
      return;
    case 'box':
      if (mark.width <= 0) return;
      context.beginPath();
      context.roundRect(mark.x, mark.y, mark.width, mark.height, Math.min(mark.radius, mark.width / 2));
      return fillAndStroke(context, mark, palette);
    case 'circle':
      context.beginPath();
      context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
      return fillAndStroke(context, mark, palette);
    case 'lines':
      return lines(context, mark, palette);
    case 'text':
      return text(context, mark, palette);
    case 'hatch':
      return hatch(context, mark, palette);
  }
}

function fillAndStroke(context: Context, mark: Box | Circle, palette: Palette): void {
  // What is hollow hides what is behind it even where it is pale.
  if (mark.fill) {
    context.globalAlpha = mark.stroke ? 1 : (mark.alpha ?? 1);
    context.fillStyle = palette[mark.fill];
    context.fill();
  }
  if (!mark.stroke) return;
  context.globalAlpha = mark.alpha ?? 1;
  context.strokeStyle = palette[mark.stroke];
  context.lineWidth = mark.thickness ?? 1;
  if (mark.dash) context.setLineDash(mark.dash as number[]);
  context.stroke();
  if (mark.dash) context.setLineDash([]);
}

function lines(context: Context, mark: Lines, palette: Palette): void {
  context.globalAlpha = mark.alpha ?? 1;
  context.strokeStyle = palette[mark.stroke];
  context.lineWidth = mark.thickness;
  context.lineCap = mark.isRound ? 'round' : 'butt';
  context.lineJoin = mark.isRound ? 'round' : 'miter';
  if (mark.dash) context.setLineDash(mark.dash as number[]);
  context.beginPath();
  for (const points of mark.lines) {
    context.moveTo(points[0]!, points[1]!);
    for (let i = 2; i < points.length; i += 2) context.lineTo(points[i]!, points[i + 1]!);
  }
  context.stroke();
  if (mark.dash) context.setLineDash([]);
}

function text(context: Context, mark: Text, palette: Palette): void {
  context.font = `${mark.isItalic ? 'italic ' : ''}${mark.weight} ${mark.size}px ${family}`;
  context.textAlign = mark.align === 'middle' ? 'center' : mark.align;
  if (mark.halo) {
    context.globalAlpha = 1;
    context.strokeStyle = palette[mark.halo];
    context.lineWidth = 5;
    context.lineJoin = 'round';
    context.strokeText(mark.text, mark.x, mark.y);
  }
  context.globalAlpha = mark.alpha ?? 1;
  context.fillStyle = palette[mark.fill];
  context.fillText(mark.text, mark.x, mark.y);
}

const tiles = new Map<string, CanvasPattern>();

function hatch(context: Context, { x, y, width, height }: Hatch, palette: Palette): void {
  const colour = palette.hatch;
  let pattern = tiles.get(colour);
  if (pattern === undefined) tiles.set(colour, (pattern = hatchTile(context, colour)));
  context.globalAlpha = 1;
  context.fillStyle = pattern;
  context.fillRect(x, y, width, height);
}

function hatchTile(context: Context, colour: string): CanvasPattern {
  const size = 8;
  const tile = new OffscreenCanvas(size, size);
  const draw = tile.getContext('2d')!;
  draw.strokeStyle = colour;
  draw.lineWidth = 1.5;
  draw.beginPath();
  for (const shift of [-size, 0, size]) {
    draw.moveTo(shift, size);
    draw.lineTo(shift + size, 0);
  }
  draw.stroke();
  return context.createPattern(tile, 'repeat')!;
}
