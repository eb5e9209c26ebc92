import { useTranslations } from 'use-intl';
import type { RecordObservationsMutation } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { DoneNote } from '../../shared/ui/done-note';
import { useEntryWords } from './use-entry-words';

type Recording = RecordObservationsMutation['recordObservations'];

/** What saving changed; gone as soon as somebody types on. */
export function RecordedNote({
  recording,
  edited,
}: {
  recording: Recording | null;
  edited: number;
}) {
  const t = useTranslations('entry.save');
  const note = useTranslations('entry.note');
  const format = useFormat();
  const words = useEntryWords();
  if (recording === null || edited > 0) return <DoneNote>{null}</DoneNote>;
  const figures = recording.figures.filter(({ changed }) => changed);
  return (
    <>
      <DoneNote>
        {figures.length > 0 ? t('done', { count: figures.length }) : t('nothing')}
      </DoneNote>
      {figures.length > 0 && (
        <div className="text-sm">
          <ul className="list-disc pl-6">
            {figures.map(({ name, unit, metric, before, after }) => (
              <li key={`${unit.code} ${format.text(name)}`}>
                {isNoteAlone(before, after)
                  ? note('changed', { name: format.text(name) })
                  : t('change', {
                      name: format.text(name),
                      before: words.figure(before, metric),
                      after: words.figure(after, metric),
                    })}
              </li>
            ))}
          </ul>
          <p className="mt-2 text-text-quiet">{t('undo')}</p>
        </div>
      )}
    </>
  );
}

type Recorded = Recording['figures'][number];

const isNoteAlone = (before: Recorded['before'], after: Recorded['after']): boolean =>
  before !== null &&
  before.note !== after.note &&
  before.value === after.value &&
  before.state === after.state &&
  before.qualifier === after.qualifier;
