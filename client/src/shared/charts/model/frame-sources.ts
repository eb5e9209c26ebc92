import type { LocalText } from '../../format/locale';
import type { ChartRow } from './chart-row';

export interface FrameSource {
  code: string;
  title: LocalText;
  lines: number[];
}

/** The documents a chart stands on, each with the lines its values are printed in. */
export function toSources(rows: readonly ChartRow[]): FrameSource[] {
  const sources = new Map<string, FrameSource>();
  for (const { document, line } of rows.flatMap(({ figure }) => figure.value.provenance)) {
    if (!document) continue;
    const source = sources.get(document.code) ?? { ...document, lines: [] };
    if (line !== null && !source.lines.includes(line)) source.lines.push(line);
    sources.set(document.code, source);
  }
  return [...sources.values()].map((source) => ({
    ...source,
    lines: source.lines.toSorted((a, b) => a - b),
  }));
}
