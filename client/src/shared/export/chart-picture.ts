import { inLight } from '../theme/theme';
import { htmlDrawing } from './html-drawing';
import { NAMESPACE, setAttributes, svgElement, withLook } from './svg-element';
import { inLines } from './text-lines';

/** What stands around the drawing. */
export interface PictureWords {
  title: string;
  /** Below the title: whose figures, of when, in what. */
  scope: readonly string[];
  /** At the foot: sources and freshness. */
  foot: readonly string[];
}

const DRAWN = '[data-picture=""]';
/** Words and drawings that belong together, or a table that is the picture. */
const WHOLE = '[data-picture="whole"], [data-picture="table"] table';
const MARGIN = 24;
const TITLE = { size: 18, height: 27, weight: 'bold' } as const;
const TEXT = { size: 13, height: 20, weight: 'normal' } as const;
const FONT = `'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic UI', 'Meiryo', sans-serif`;

/**
 * The drawings of a frame, or the words and drawings or the table that are its picture, as one picture with its title, legend, sources: it says
 * the same when it is looked at elsewhere. In light colours, as paper is. null: there is neither.
 */
export function chartPicture(frame: HTMLElement, words: PictureWords): SVGSVGElement | null {
  const drawings = [...frame.querySelectorAll<SVGSVGElement>(`${DRAWN} svg`)].filter(
    (svg) => svg.parentElement?.closest('svg') === null,
  );
  const whole = drawings.length > 0 ? null : frame.querySelector(WHOLE);
  if (drawings.length === 0 && !whole) return null;
  return inLight(() =>
    whole ? composeWhole(frame, whole, words) : compose(frame, drawings, words),
  );
}

function composeWhole(frame: HTMLElement, whole: Element, { title, scope, foot }: PictureWords) {
  return unscrolled(whole.parentElement, () => {
    const body = htmlDrawing(whole);
    const page = new Page(Math.max(320, body.width), inkOf(frame));
    page.text(title, TITLE);
    for (const line of scope) page.text(line, TEXT);
    page.html(body);
    const legend = frame.querySelector('[data-legend] ul');
    if (legend) page.html(htmlDrawing(legend));
    for (const line of foot) page.text(line, TEXT);
    return page.end();
  });
}

/** What stays in sight while a table is scrolled is drawn where it belongs. */
function unscrolled<Result>(scroller: Element | null, work: () => Result): Result {
  const before = scroller?.scrollLeft ?? 0;
  if (scroller) scroller.scrollLeft = 0;
  try {
    return work();
  } finally {
    if (scroller) scroller.scrollLeft = before;
  }
}

function inkOf(frame: HTMLElement): { ink: string; paper: string } {
  const { color: ink, backgroundColor: paper } = getComputedStyle(frame);
  return { ink, paper };
}

function compose(
  frame: HTMLElement,
  drawings: readonly SVGSVGElement[],
  { title, scope, foot }: PictureWords,
): SVGSVGElement {
  const place = frame.querySelector(DRAWN)?.getBoundingClientRect();
  const width = Math.max(320, place?.width ?? 0);
  const page = new Page(width, inkOf(frame));
  page.text(title, TITLE);
  for (const line of scope) page.text(line, TEXT);
  page.drawings(drawings, place ?? new DOMRect());
  page.legend([...frame.querySelectorAll('[data-legend] li')]);
  for (const line of foot) page.text(line, TEXT);
  return page.end();
}

/** A picture that grows downwards. */
class Page {
  private readonly root = svgElement('svg', {});
  private y = MARGIN;

  constructor(
    private readonly width: number,
    private readonly colours: { ink: string; paper: string },
  ) {}

  text(words: string, { size, height, weight }: typeof TITLE | typeof TEXT): void {
    for (const line of inLines(words, this.width / size)) {
      const at = { x: MARGIN, y: this.y + size };
      const text = svgElement('text', {
        ...at,
        'font-size': size,
        'font-weight': weight,
        fill: this.colours.ink,
      });
      text.textContent = line;
      this.root.append(text);
      this.y += height;
    }
  }

  /** Where they stand to each other on the page. */
  drawings(drawings: readonly SVGSVGElement[], place: DOMRect): void {
    this.y += TEXT.size;
    let bottom = 0;
    for (const drawing of drawings) {
      const { x, y, width, height } = drawing.getBoundingClientRect();
      const copy = withLook(drawing);
      setAttributes(copy, { x: MARGIN + x - place.x, y: this.y + y - place.y, width, height });
      this.root.append(copy);
      bottom = Math.max(bottom, y - place.y + height);
    }
    this.y += bottom + TEXT.size;
  }

  /** A part of the page that is no drawing. */
  html({ drawing, height }: { drawing: SVGGElement; height: number }): void {
    this.y += TEXT.size;
    setAttributes(drawing, { transform: `translate(${MARGIN} ${this.y})` });
    this.root.append(drawing);
    this.y += height + TEXT.size;
  }

  legend(entries: readonly Element[]): void {
    for (const entry of entries) {
      const sign = entry.querySelector('svg');
      if (sign) {
        const copy = withLook(sign);
        const { width, height } = sign.getBoundingClientRect();
        setAttributes(copy, { x: MARGIN, y: this.y + 2, width, height });
        this.root.append(copy);
      }
      const text = svgElement('text', {
        ...{
          x: MARGIN + SIGN,
          y: this.y + TEXT.size,
          'font-size': TEXT.size,
          fill: this.colours.ink,
        },
      });
      text.textContent = entry.textContent?.trim() ?? '';
      this.root.append(text);
      this.y += TEXT.height;
    }
  }

  end(): SVGSVGElement {
    const [width, height] = [this.width + 2 * MARGIN, this.y + MARGIN];
    setAttributes(this.root, {
      ...{ xmlns: NAMESPACE, width, height, viewBox: `0 0 ${width} ${height}` },
      'font-family': FONT,
    });
    this.root.prepend(svgElement('rect', { width, height, fill: this.colours.paper }));
    return this.root;
  }
}

const SIGN = 44;
