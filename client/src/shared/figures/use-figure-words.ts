import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../i18n/use-format';
import { figureText, unitsBehind, withUnit, type Figure } from './figure';
import { isSaidByFinding } from './finding';

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
        const units = unitsBehind(figure);
        if (units) return coverage(`${part}Units`, { reported, expected, ...units });
        return coverage(part, { reported, expected });
      },
      range: (figure: Figure) => {
        const { from, to, asOf } = figure.value.coverage;
        if (asOf) return coverage('asOf', { day: format.day(asOf) });
        return from && to ? coverage('range', { range: format.dayRange(from, to) }) : null;
      },
      /** Without those a finding speaks of already. */
      alternatives: (figure: Figure) =>
        figure.value.alternatives
          .filter(({ value }) => !isSaidByFinding(value, figure.value.findings))
          .map(({ method, value }) => {
            const text = panel(`alternative.${method}`, { value: withUnit(figure, value, format) });
            return value === figure.value.value ? text : panel('differs', { text });
          }),
    };
  }, [format, absent, qualifier, coverage, panel]);
}
