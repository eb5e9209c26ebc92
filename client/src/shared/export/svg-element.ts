export const NAMESPACE = 'http://www.w3.org/2000/svg';

type Attributes = Record<string, string | number>;

export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(NAMESPACE, name);
  setAttributes(made, attributes);
  return made;
}

export function setAttributes(what: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) what.setAttribute(name, String(value));
}

/** What a drawing looks like comes from the style of the page, which a file does not have. */
const LOOK = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'opacity', 'stop-color', 'visibility'],
  ...['font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'paint-order'],
];

/** A copy that looks by itself as the original does through the style of the page. */
export function withLook(original: SVGElement): SVGElement {
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
