import { useFormat } from '../../shared/i18n/use-format';
import type { AnsweredProps } from './answered';
import type { Labels } from './compare-model';

/** What the rows of an answer are named and measured by. */
export function useLabels({ view, choice }: AnsweredProps): Labels {
  const { text } = useFormat();
  return { text, fiscalYear: view.fiscalYear, outside: choice.outside };
}
