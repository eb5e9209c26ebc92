import { inLight } from '../theme/theme';
import { inLines } from './text-lines';

/** What stands around the drawing. */
export interface PictureWords {
  title: string;
  /** Below the title: whose figures, of when, in what. */
  scope: readonly string[];
  /** At the foot: sources and freshness. */
  foot: readonly string[];
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const TITLE = { size: 18, height: 27, weight: 'bold' } as const;
const TEXT = { size: 13, height: 20, weight: 'normal' } as const;
const FONT = `'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic UI', 'Meiryo', sans-serif`;

/** What a drawing looks like comes from the style of the page, which a file does not have. */
const LOOK = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'opacity', 'stop-color', 'visibility'],
  ...['font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'paint-order'],
];

/**
 * The drawings of a frame as one picture with its title, legend, sources: it says the same when it is looked at
 * elsewhere. In light colours, as paper is. null: there is no drawing.
 */
export function chartPicture(frame: HTMLElement, words: PictureWords): SVGSVGElement | null {
  const drawings = [...frame.querySelectorAll<SVGSVGElement>('[data-picture] svg')].filter(
    (svg) => svg.parentElement?.closest('svg') === null,
  );
  if (drawings.length === 0) return null;
  return inLight(() => compose(frame, drawings, words));
}

function compose(
  frame: HTMLElement,
  drawings: readonly SVGSVGElement[],
  { title, scope, foot }: PictureWords,
): SVGSVGElement {
  const place = frame.querySelector('[data-picture]')?.getBoundingClientRect();
  const width = Math.max(320, place?.width ?? 0);
  const { color: ink, backgroundColor: paper } = getComputedStyle(frame);
  const page = new Page(width, { ink, paper });
  page.text(title, TITLE);
  for (const line of scope) page.text(line, TEXT);
  page.drawings(drawings, place ?? new DOMRect());
  page.legend([...frame.querySelectorAll('[data-legend] li')]);
  for (const line of foot) page.text(line, TEXT);
  return page.end();
}

/** A picture that grows downwards. */
class Page {
  private readonly root = element('svg', {});
  private y = MARGIN;

  constructor(
    private readonly width: number,
    private readonly colours: { ink: string; paper: string },
  ) {}

  text(words: string, { size, height, weight }: typeof TITLE | typeof TEXT): void {
    for (const line of inLines(words, this.width / size)) {
      const at = { x: MARGIN, y: this.y + size };
      const text = element('text', {
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
      set(copy, { x: MARGIN + x - place.x, y: this.y + y - place.y, width, height });
      this.root.append(copy);
      bottom = Math.max(bottom, y - place.y + height);
    }
    this.y += bottom + TEXT.size;
  }

  legend(entries: readonly Element[]): void {
    for (const entry of entries) {
      const sign = entry.querySelector('svg');
      if (sign) {
        const copy = withLook(sign);
        const { width, height } = sign.getBoundingClientRect();
        set(copy, { x: MARGIN, y: this.y + 2, width, height });
        this.root.append(copy);
      }
      const text = element('text', {
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
    set(this.root, {
      ...{ xmlns: NAMESPACE, width, height, viewBox: `0 0 ${width} ${height}` },
      'font-family': FONT,
    });
    this.root.prepend(element('rect', { width, height, fill: this.colours.paper }));
    return this.root;
  }
}

const SIGN = 44;

/** A copy that looks by itself as the original does through the style of the page. */
function withLook(original: SVGElement): SVGElement {
  const copy = original.cloneNode(true) as SVGElement;
  const originals = [original, ...original.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [i, each] of originals.entries()) {
    const style = getComputedStyle(each);
    const made = copies[i];
    if (!made) continue;
    for (const name of LOOK) made.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'style', 'tabindex', 'role']) made.removeAttribute(name);
  }
  return copy;
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | number>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(NAMESPACE, name);
  set(made, attributes);
  return made;
}

function set(what: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) what.setAttribute(name, String(value));
}
