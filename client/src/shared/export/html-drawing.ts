import { setAttributes, svgElement, withLook } from './svg-element';

interface Point {
  x: number;
  y: number;
}

/** Smaller than this is for screen readers only. */
const SEEN = 2;

/** A part of the page, such as a table, drawn as it stands there: grounds, dashes, hatching, words and signs. */
export function htmlDrawing(root: Element): {
  drawing: SVGGElement;
  width: number;
  height: number;
} {
  const place = root.getBoundingClientRect();
  const drawing = svgElement('g', {});
  const hatching = new Hatching(drawing);
  const from = ({ x, y }: Point): Point => ({ x: x - place.x, y: y - place.y });
  for (const part of [root, ...root.querySelectorAll('*')]) {
    if (!isSeen(part) || part.parentElement?.closest('svg')) continue;
    if (part instanceof SVGSVGElement) drawing.append(sign(part, from));
    else drawing.append(...grounds(part, from, hatching), ...words(part, from));
  }
  return { drawing, width: place.width, height: place.height };
}

function isSeen(part: Element): boolean {
  const hidden = part.closest('.sr-only');
  if (hidden) return false;
  const { width, height } = part.getBoundingClientRect();
  return width >= SEEN && height >= SEEN && getComputedStyle(part).visibility === 'visible';
}

type From = (point: Point) => Point;

function sign(original: SVGSVGElement, from: From): SVGElement {
  const place = original.getBoundingClientRect();
  const copy = withLook(original);
  const { width, height } = place;
  setAttributes(copy, { ...from(place), width, height });
  return copy;
}

const DASHES_INSIDE = 4;

function grounds(part: Element, from: From, hatching: Hatching): SVGElement[] {
  const place = part.getBoundingClientRect();
  const style = getComputedStyle(part);
  const { width, height } = place;
  const box = { ...from(place), width, height, rx: Number.parseFloat(style.borderRadius) || 0 };
  const made: SVGElement[] = [];
  const edge = style.borderTopWidth !== '0px' && style.borderBottomWidth !== '0px';
  if (!isClear(style.backgroundColor) || edge) {
    made.push(
      svgElement('rect', {
        ...box,
        fill: isClear(style.backgroundColor) ? 'none' : style.backgroundColor,
        stroke: edge ? style.borderTopColor : 'none',
      }),
    );
  }
  if (style.backgroundImage.includes('gradient')) {
    const [, depth] = style.backgroundSize.split(' ');
    made.push(hatching.below(box, Number.parseFloat(depth ?? ''), style.color));
  }
  if (getComputedStyle(part, '::after').borderTopStyle === 'dashed') {
    made.push(dashes(box, style.color));
  }
  return made;
}

const isClear = (colour: string): boolean =>
  colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour) || / \/ 0\)$/.test(colour);

interface Box extends Point {
  width: number;
  height: number;
  rx: number;
}

function dashes({ x, y, width, height }: Box, colour: string): SVGElement {
  return svgElement('rect', {
    ...{ x: x + DASHES_INSIDE, y: y + DASHES_INSIDE },
    ...{ width: width - 2 * DASHES_INSIDE, height: height - 2 * DASHES_INSIDE },
    ...{ fill: 'none', stroke: colour, 'stroke-dasharray': '4 3' },
  });
}

let hatchings = 0;

/** One pattern for each colour there is. */
class Hatching {
  private readonly known = new Map<string, string>();

  constructor(private readonly drawing: SVGGElement) {}

  below({ x, y, width, height }: Box, depth: number, colour: string): SVGElement {
    const deep = Number.isFinite(depth) ? Math.min(depth, height) : height;
    return svgElement('rect', {
      ...{ x, y: y + height - deep, width, height: deep },
      fill: `url(#${this.known.get(colour) ?? this.add(colour)})`,
    });
  }

  private add(colour: string): string {
    const id = `hatching-${(hatchings += 1)}`;
    const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
    const pattern = svgElement('pattern', { id, ...size, patternTransform: 'rotate(45)' });
    pattern.append(svgElement('rect', { width: 2, height: 6, fill: colour }));
    this.drawing.prepend(pattern);
    this.known.set(colour, id);
    return id;
  }
}

/** The words that stand in the part itself, in the lines the page has broken them into. */
function words(part: Element, from: From): SVGElement[] {
  const { color, fontSize, fontWeight } = getComputedStyle(part);
  return [...part.childNodes].flatMap((node) =>
    node instanceof Text
      ? linesOf(node).map(({ text, x, bottom, height }) => {
          const at = from({ x, y: bottom - height * BELOW_LINE });
          const line = svgElement('text', {
            ...at,
            'font-size': fontSize,
            'font-weight': fontWeight,
            fill: color,
          });
          line.textContent = text;
          return line;
        })
      : [],
  );
}

/** How much of a line's height is below the line it stands on. */
const BELOW_LINE = 0.26;

interface Line {
  text: string;
  x: number;
  bottom: number;
  height: number;
}

function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (let at = 0; at < node.data.length;) {
    const sign = String.fromCodePoint(node.data.codePointAt(at) ?? 0);
    range.setStart(node, at);
    range.setEnd(node, at + sign.length);
    at += sign.length;
    const { x, bottom, height, width } = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last && Math.abs(last.bottom - bottom) < height / 2) last.text += sign;
    else if (width > 0) lines.push({ text: sign, x, bottom, height });
  }
  return lines.filter(({ text }) => text.trim() !== '');
}
