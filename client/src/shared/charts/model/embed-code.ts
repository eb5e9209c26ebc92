/** Pixels: a chart with its words; a longer table scrolls. */
const HEIGHT = 640;

/** What somebody puts into a page of theirs to show this frame, with everything it says of itself. */
export function embedCode(address: string, { id, title }: { id: string; title: string }): string {
  const url = new URL(address);
  url.searchParams.set('only', id);
  const [src, name] = [attribute(url.href), attribute(title)];
  return `<iframe src="${src}" title="${name}" width="100%" height="${HEIGHT}" loading="lazy" style="border:0"></iframe>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' },
};

const attribute = (text: string): string => text.replace(/[&"<>]/g, (sign) => SIGNS[sign] ?? sign);
