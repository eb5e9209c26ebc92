import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryState } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { CardCell, CardRow } from '../../shared/ui/card-table';
import { ConflictChoice } from './conflict-choice';
import { toState, type Edit, type Line } from './entry-draft';
import { EntryFields } from './entry-fields';
import { EntryNote } from './entry-note';
import type { Check } from './use-checks';
import { useEntryWords } from './use-entry-words';

export interface EntryRowProps {
  line: Line;
  edit: Edit;
  /** Something is typed that is not saved. */
  edited: boolean;
  conflict: boolean;
  check: Check | undefined;
  headings: readonly string[];
  /** Of the form; another one is named. */
  unit: string;
  onChange: (change: Partial<Edit>) => void;
  onColumn: (text: string) => void;
  onMine: () => void;
  onTheirs: () => void;
}

export function EntryRow(props: EntryRowProps) {
  const { line, headings } = props;
  const words = useEntryWords();
  const [, previous = '', lastYear = '', field = '', state = ''] = headings;
  return (
    <CardRow>
      <NameCell {...props} />
      <CardCell heading={previous}>
        <span className="inline-block tabular-nums md:min-w-20 md:text-right">
          {words.figure(line.previous, line.metric)}
        </span>
      </CardCell>
      <CardCell heading={lastYear}>
        <span className="inline-block tabular-nums md:min-w-20 md:text-right">
          {words.figure(line.lastYear, line.metric)}
        </span>
      </CardCell>
      <CardCell heading={field}>
        {line.fromLog ? <FromLog line={line} /> : <TypedFigure {...props} />}
      </CardCell>
      <CardCell heading={state}>
        {!line.fromLog && (
          <div className="grid justify-items-start gap-1">
            <StateChoice {...props} />
            <EntryNote {...props} />
          </div>
        )}
      </CardCell>
    </CardRow>
  );
}

function NameCell({ line, headings: [heading = ''], unit }: EntryRowProps) {
  const t = useTranslations('entry');
  const format = useFormat();
  const words = useEntryWords();
  return (
    <CardCell heading={heading} first>
      <span className={line.option ? '' : 'font-bold'}>{words.name(line)}</span>
      <span className="text-text-quiet">
        {t('unitIn', { unit: format.text(line.metric.unitName) })}
      </span>
      {line.unit.code !== unit && (
        <span className="block text-text-quiet">{format.text(line.unit.name)}</span>
      )}
    </CardCell>
  );
}

function FromLog({ line }: { line: Line }) {
  const t = useTranslations('entry');
  const words = useEntryWords();
  return (
    <>
      <span className="tabular-nums">{words.figure(line.current, line.metric)}</span>
      <span className="block text-text-quiet">{t('fromLog')}</span>
    </>
  );
}

function TypedFigure(props: EntryRowProps) {
  const t = useTranslations('entry');
  const format = useFormat();
  const words = useEntryWords();
  const id = useId();
  const { line, edit, edited, conflict, check, onChange, onColumn } = props;
  const error = edited ? check?.error : null;
  const hint = edited ? check?.hint : null;
  const value = check?.value ?? null;
  const read = value === null || edit.state !== 'VALUE' ? null : words.number(value, line.metric);
  const isOther = read !== null && read.replace('%', '') !== edit.printed.trim();
  const said = [error && 'error', hint && 'hint'].flatMap((one) => (one ? [`${id}-${one}`] : []));
  return (
    <div className="grid justify-items-start gap-1">
      <EntryFields
        line={line}
        edit={edit}
        invalid={Boolean(error)}
        describedBy={said.join(' ') || undefined}
        onChange={onChange}
        onColumn={onColumn}
      />
      {edited && isOther && (
        <span className="text-text-quiet">{t('understood', { value: read })}</span>
      )}
      {error && (
        <span id={`${id}-error`} className="font-bold text-text-error">
          {format.text(error.message)} {format.text(error.next)}
        </span>
      )}
      {hint && (
        <span id={`${id}-hint`} className="text-text-notice">
          {format.text(hint)}
        </span>
      )}
      {conflict && <ConflictChoice {...props} />}
    </div>
  );
}

function StateChoice({ line, edit, onChange }: EntryRowProps) {
  const t = useTranslations('entry');
  const words = useEntryWords();
  return (
    <select
      aria-label={t('stateOf', { name: words.name(line) })}
      value={edit.state}
      onChange={(event) => onChange(toState(event.target.value as EntryState))}
      className="min-h-11 rounded-6 border border-border-strong bg-surface px-2 text-text"
    >
      {line.states.map((state) => (
        <option key={state} value={state}>
          {t(`states.${state}`)}
        </option>
      ))}
    </select>
  );
}
