import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import { Button } from '../../shared/ui/button';
import type { EntryRowProps } from './entry-row';
import { useEntryWords } from './use-entry-words';

/** Somebody else saved another figure meanwhile: both are there, and a person says which. */
export function ConflictChoice({ line, edit, onMine, onTheirs }: EntryRowProps) {
  const t = useTranslations('entry.conflict');
  const format = useFormat();
  const words = useEntryWords();
  const { current, metric } = line;
  const [mine, value] = [words.typed(edit), words.figure(current, metric)];
  const by = current?.by ?? '';
  return (
    <div
      data-entry-conflict=""
      className="grid gap-2 rounded-6 border-l-4 border-border-notice bg-surface-notice p-3 text-text-notice"
    >
      <p>
        {current
          ? t('text', { by, value, mine, at: current.at ? format.instant(current.at) : '' })
          : t('gone', { mine })}
      </p>
      <p className="flex flex-wrap gap-2">
        <Button onClick={onTheirs}>{current ? t('theirs', { value }) : t('theirsNone')}</Button>
        <Button onClick={onMine}>{t('mine', { value: mine })}</Button>
      </p>
    </div>
  );
}
