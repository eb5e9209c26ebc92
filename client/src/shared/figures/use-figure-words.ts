import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../i18n/use-format';
import { countsPerUnit, figureText, withUnit, type Figure } from './figure';

/** Sentences about a figure in the reader's language. */
export function useFigureWords() {
  const format = useFormat();
  const absent = useTranslations('absent');
  const qualifier = useTranslations('qualifier');
  const coverage = useTranslations('coverage');
  const panel = useTranslations('figure');

  return useMemo(() => {
    const words = {
      absent: (reason: Parameters<typeof absent>[0]) => absent(reason),
      qualified: (kind: Parameters<typeof qualifier>[0], value: string) =>
        qualifier(kind, { value }),
    };
    return {
      value: (figure: Figure) => figureText(figure, format, words),
      name: (figure: Figure) => {
        const name = format.text(figure.metric.name);
        const option = figure.options.map(({ option }) => format.text(option.name)).join('・');
        return option ? panel('nameAndOption', { name, option }) : name;
      },
      /** Months reported of expected; null where a single month or day leaves nothing to say. */
      months: (figure: Figure) => {
        const { reported, expected } = figure.value.coverage;
        if (expected <= 1) return null;
        const part = reported < expected ? 'partial' : 'full';
        const key = countsPerUnit(figure) ? (`${part}Units` as const) : part;
        return coverage(key, { reported, expected });
      },
      range: (figure: Figure) => {
        const { from, to, asOf } = figure.value.coverage;
        if (asOf) return coverage('asOf', { day: format.day(asOf) });
        return from && to ? coverage('range', { range: format.dayRange(from, to) }) : null;
      },
      alternatives: (figure: Figure) =>
        figure.value.alternatives.map(({ method, value }) => {
          const text = panel(`alternative.${method}`, { value: withUnit(figure, value, format) });
          return value === figure.value.value ? text : panel('differs', { text });
        }),
    };
  }, [format, absent, qualifier, coverage, panel]);
}
