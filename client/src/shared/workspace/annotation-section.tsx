import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode, type Ref } from 'react';
import { useTranslations } from 'use-intl';
import { MOST_SIGNS, type AxisRemark } from '../charts/model/axis-remark';
import type { Period } from '../format/period';
import {
  AnnotationsDocument,
  RemoveAnnotationDocument,
  RestoreAnnotationDocument,
} from '../graphql/generated/graphql';
import { useCommand } from '../session/use-command';
import { Button } from '../ui/button';
import { DoneNote } from '../ui/done-note';
import { DoneUndo } from '../ui/done-undo';
import { CommandError } from '../ui/form-error';
import { draftOf, newDraft } from './annotation-draft';
import { AnnotationForm } from './annotation-form';
import { AnnotationItem } from './annotation-item';
import type { Annotation, Annotations } from './use-annotations';

interface AnnotationSectionProps {
  annotations: Annotations;
  /** The letters drawn in the chart. */
  remarks: readonly AxisRemark[];
  metric: { code: string; name: string };
  /** What a new note is about, unless one says otherwise. */
  latest: Period;
}

type Done = 'added' | 'changed' | 'removed' | 'restored';

const REFRESH = { refresh: [AnnotationsDocument] };

/** What readers noted beside the figures of a frame, and the way to add to it. */
export function AnnotationSection(props: AnnotationSectionProps) {
  const { annotations, latest } = props;
  const t = useTranslations('workspace.notes');
  const [writing, setWriting] = useState<Annotation | 'new' | null>(null);
  const { done, setDone, error, remove, busy, undo } = useRemoving();
  const edited = writing === 'new' ? null : writing;
  const heading = useRef<HTMLHeadingElement>(null);
  const [place] = annotations.units;
  const begin = edited ? draftOf(edited) : newDraft(place?.code ?? '', latest);
  return (
    <section className="mt-4 border-t border-border pt-3">
      <Head
        heading={heading}
        count={annotations.items.length}
        onAdd={place && writing === null ? () => setWriting('new') : null}
      />
      <DoneNote>
        {done && (
          <DoneUndo
            text={t(`done.${done}`)}
            undo={t('undo')}
            onUndo={done === 'removed' ? undo : null}
            busy={busy}
          />
        )}
      </DoneNote>
      {error}
      {writing && (
        <AnnotationForm
          key={edited?.id ?? ''}
          begin={begin}
          edited={edited}
          now={annotations.items.find(({ id }) => id === edited?.id) ?? null}
          units={annotations.units}
          metric={props.metric}
          onClose={() => {
            setWriting(null);
            heading.current?.focus();
          }}
          onDone={setDone}
        />
      )}
      {annotations.items.length === 0 && !writing && <p className="text-sm">{t('none')}</p>}
      <List {...props} busy={busy} onEdit={setWriting} onRemove={remove} />
    </section>
  );
}

interface HeadProps {
  /** Takes the focus when a form is closed. */
  heading: Ref<HTMLHeadingElement>;
  count: number;
  /** null: not now, or nowhere. */
  onAdd: (() => void) | null;
}

function Head({ heading, count, onAdd }: HeadProps) {
  const t = useTranslations('workspace.notes');
  return (
    <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <h3 ref={heading} tabIndex={-1} className="font-bold outline-none">
        {t('title')}
        {count > 0 && <span className="ml-2 text-sm font-normal">{t('count', { count })}</span>}
      </h3>
      {onAdd && <Button onClick={onAdd}>{t('add')}</Button>}
      <p className="w-full text-sm text-text-quiet">{t('about')}</p>
    </div>
  );
}

interface ListProps extends AnnotationSectionProps {
  busy: boolean;
  onEdit: (annotation: Annotation) => void;
  onRemove: (annotation: Annotation) => void;
}

function List({ annotations, remarks, metric, busy, onEdit, onRemove }: ListProps) {
  const t = useTranslations('workspace.notes');
  const { items, more, units } = annotations;
  const [only, second] = units;
  const isElsewhere = ({ unit }: Annotation) => second !== undefined || unit.code !== only?.code;
  return (
    <>
      <ul>
        {items.map((annotation, index) => (
          <AnnotationItem
            key={annotation.id}
            annotation={annotation}
            sign={remarks[index]?.sign ?? null}
            unit={isElsewhere(annotation) ? annotation.unit : null}
            metricName={metric.name}
            busy={busy}
            onEdit={() => onEdit(annotation)}
            onRemove={() => onRemove(annotation)}
          />
        ))}
      </ul>
      {items.length > MOST_SIGNS && <p className="text-sm">{t('notDrawn')}</p>}
      {more > 0 && <p className="text-sm">{t('more', { count: more })}</p>}
    </>
  );
}

/** Takes a note away and brings it back. */
function useRemoving() {
  const client = useQueryClient();
  const [done, setDone] = useState<Done | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const away = useCommand(RemoveAnnotationDocument, REFRESH);
  const back = useCommand(RestoreAnnotationDocument, REFRESH);
  const askAnew = () => client.invalidateQueries({ queryKey: [AnnotationsDocument.toString()] });
  const remove = async ({ id, version }: Annotation) => {
    back.reset();
    if ((await away.send({ id, version })) === null) return askAnew();
    setRemoved(id);
    setDone('removed');
  };
  const undo = async () => {
    if (removed !== null && (await back.send({ id: removed })) !== null) setDone('restored');
  };
  const failed = [away, back].find((command) => command.error !== null);
  const error: ReactNode = failed && <CommandError key={failed.attempt} error={failed.error} />;
  return {
    done,
    setDone,
    error,
    busy: away.pending || back.pending,
    remove: (annotation: Annotation) => void remove(annotation),
    undo: () => void undo(),
  };
}
