import { useTranslations } from 'use-intl';
import type { EntryFigureFieldsFragment, EntryState } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import type { Edit, Line } from './entry-draft';

interface Measured {
  unit: string;
}

/** Rows and their figures in the reader's language. */
export function useEntryWords() {
  const t = useTranslations('entry');
  const absent = useTranslations('absent');
  const qualifier = useTranslations('qualifier');
  const format = useFormat();
  const number = (value: number, { unit }: Measured) =>
    unit === 'ratio' ? format.exactRatio(value) : format.number(value);
  const without = (state: EntryState | null, status: string) => {
    const reason = status as 'MISSING';
    if (state !== null) return t(`states.${state}`);
    return absent.has(reason) ? absent(reason) : t('none');
  };
  return {
    name: ({ metric, options, definitionName }: Line) =>
      [
        metric.name,
        ...options.map(({ option }) => option),
        ...(definitionName ? [definitionName] : []),
      ]
        .map(format.text)
        .join(format.locale === 'ja' ? '・' : ', '),
    number,
    figure: (figure: EntryFigureFieldsFragment | null, measured: Measured) => {
      if (figure === null) return t('none');
      if (figure.value === null) return without(figure.state, figure.status);
      const plain = number(figure.value, measured);
      const kind = figure.qualifier as 'ABOUT';
      const value = qualifier.has(kind) ? qualifier(kind, { value: plain }) : plain;
      return figure.state === 'NOTHING' ? t('said', { value, state: t('states.NOTHING') }) : value;
    },
    /** What somebody typed, as it was typed. */
    typed: ({ state, printed, numerator, denominator }: Edit) => {
      if (state !== 'VALUE') return t(`states.${state}`);
      return printed || [numerator, denominator].filter(Boolean).join(' / ');
    },
  };
}
