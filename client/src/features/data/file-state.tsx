import { useTranslations } from 'use-intl';
import { DoneNote } from '../../shared/ui/done-note';
import type { ReadBatch } from './batch';

/** A file nobody has to decide about any more. */
export function FileState({ batch: { state, fileName: file } }: { batch: ReadBatch }) {
  const t = useTranslations('data');
  const words = useTranslations('data.history.states');
  const said = state === 'COMMITTED' ? t('done', { file }) : `${file}：${words(state)}`;
  return <DoneNote>{said}</DoneNote>;
}
