import type { Box, Circle, DisplayList, Mark } from '../core/displayList.ts';
import type { Palette } from './palette.ts';

/** An SVG file of a display list. Everything is in attributes, so that it looks the same wherever it is opened. */
export function paintSvg(marks: DisplayList, width: number, height: number, palette: Palette, title: string): string {
  const body: string[] = [];
  let clips = 0;
  let isClipped = false;
  for (const mark of marks) {
    if (mark.kind !== 'clip') body.push(element(mark, palette));
    else {
      if (isClipped) body.push('</g>');
      isClipped = mark.box !== null;
      if (mark.box === null) continue;
      const { x, y, width: across, height: down } = mark.box;
      const id = `clip-${++clips}`;
      body.push(
        `<clipPath id="${id}"><rect ${at({ x, y, width: across, height: down })}/></clipPath><g clip-path="url(#${id})">`,
      );
    }
  }
  if (isClipped) body.push('</g>');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" font-family="system-ui, sans-serif">`,
    `<title>${escape(title)}</title>`,
    `<defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" stroke="${palette.hatch}" stroke-width="1.5"/></pattern></defs>`,
    ...body,
    '</svg>',
  ].join('\n');
}

function element(mark: Exclude<Mark, { kind: 'clip' }>, palette: Palette): string {
  switch (mark.kind) {
    case 'rects':
      return mark.rects.length === 0
        ? ''
        : `<path d="${rectangles(mark.rects)}" fill="${palette[mark.fill]}"${opacity(mark)}/>`;
    case 'box': {
      const { x, y, height } = mark;
      const width = Math.max(0, mark.width);
      return `<rect ${at({ x, y, width, height, rx: Math.min(mark.radius, width / 2) })}${style(mark, palette)}/>`;
    }
    case 'circle':
      return `<circle ${at({ cx: mark.x, cy: mark.y, r: mark.radius })}${style(mark, palette)}/>`;
    case 'lines': {
      const round = mark.isRound ? ' stroke-linecap="round" stroke-linejoin="round"' : '';
      return mark.lines.length === 0
        ? ''
        : `<path d="${mark.lines.map(polyline).join('')}" fill="none" ${at({ 'stroke-width': mark.thickness })} stroke="${palette[mark.stroke]}"${dash(mark.dash)}${round}${opacity(mark)}/>`;
    }
    case 'text': {
      const halo = mark.halo
        ? ` stroke="${palette[mark.halo]}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"`
        : '';
      const italic = mark.isItalic ? ' font-style="italic"' : '';
      const where = at({ x: mark.x, y: mark.y, 'font-size': mark.size, 'font-weight': mark.weight });
      return `<text ${where} text-anchor="${mark.align}" dominant-baseline="central" fill="${palette[mark.fill]}"${halo}${italic}${opacity(mark)}>${escape(mark.text)}</text>`;
    }
    case 'hatch':
      return `<rect ${at({ x: mark.x, y: mark.y, width: mark.width, height: mark.height })} fill="url(#hatch)"/>`;
  }
}

function style(mark: Box | Circle, palette: Palette): string {
  const fill = ` fill="${mark.fill ? palette[mark.fill] : 'none'}"`;
  if (!mark.stroke) return fill + opacity(mark);
  const faded = mark.alpha === undefined || mark.alpha === 1 ? '' : ` stroke-opacity="${n(mark.alpha)}"`;
  return `${fill} stroke="${palette[mark.stroke]}" stroke-width="${n(mark.thickness ?? 1)}"${dash(mark.dash)}${faded}`;
}

const opacity = ({ alpha }: { alpha?: number }): string =>
  alpha === undefined || alpha === 1 ? '' : ` opacity="${n(alpha)}"`;

const dash = (lengths?: readonly number[]): string =>
  lengths ? ` stroke-dasharray="${lengths.map(n).join(' ')}"` : '';

const at = (values: Record<string, number>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${n(value)}"`)
    .join(' ');

function rectangles(rects: readonly number[]): string {
  let path = '';
  for (let i = 0; i < rects.length; i += 4)
    path += `M${n(rects[i]!)} ${n(rects[i + 1]!)}h${n(rects[i + 2]!)}v${n(rects[i + 3]!)}h${n(-rects[i + 2]!)}z`;
  return path;
}

function polyline(points: readonly number[]): string {
  let path = `M${n(points[0]!)} ${n(points[1]!)}`;
  for (let i = 2; i < points.length; i += 2) path += `L${n(points[i]!)} ${n(points[i + 1]!)}`;
  return path;
}

const n = (value: number): string => String(Math.round(value * 100) / 100);

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, mark => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]!);
