import { useTranslations } from 'use-intl';
import { TextField } from '../../shared/ui/text-field';
import type { SayProps } from './say-props';
import { linesIn } from './line-numbers';
import type { LinePart } from './said';

const LONGEST = 400;

/** Rows or columns by their numbers, as the picture shows them. */
export function LinesField({ part, said, say }: SayProps & { part: LinePart }) {
  const t = useTranslations('data.controls');
  return (
    <TextField
      label={t(part)}
      hint={t(`${part}Hint`)}
      value={said[part]}
      onChange={(text) => say({ [part]: text })}
      error={linesIn(said[part]) === null ? t('linesWrong') : null}
      maxLength={LONGEST}
      autoComplete="off"
    />
  );
}
