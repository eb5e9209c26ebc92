import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  OpeningCalendarDocument,
  RemoveClosureDocument,
} from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { useCommand } from '../../../shared/session/use-command';
import { ConfirmButton } from '../../../shared/session/confirm-button';
import { DoneNote } from '../../../shared/ui/done-note';
import { Panel } from '../../../shared/ui/panel';
import { inOrder, type Calendar, type Closure } from './calendar-model';
import { ClosureForm } from './closure-form';

/** Days a unit was or will be closed although the week says open. */
export function ClosuresPanel({ calendar }: { calendar: Calendar }) {
  const t = useTranslations('admin.calendars');
  const [done, setDone] = useState('');
  return (
    <Panel title={t('closures')}>
      <p className="text-sm text-text-quiet">{t('closuresText')}</p>
      <DoneNote>{done}</DoneNote>
      {calendar.closures.length === 0 && <p>{t('noClosures')}</p>}
      <ul className="grid divide-y divide-border">
        {inOrder(calendar.closures).map((closure) => (
          <ClosureLine
            key={closure.unit.code + closure.from}
            unit={calendar.unit.code}
            closure={closure}
            onDone={setDone}
          />
        ))}
      </ul>
      <ClosureForm unit={calendar.unit.code} onDone={setDone} />
    </Panel>
  );
}

interface ClosureLineProps {
  unit: string;
  closure: Closure;
  onDone: (text: string) => void;
}

function ClosureLine({ unit, closure, onDone }: ClosureLineProps) {
  const t = useTranslations('admin.calendars');
  const format = useFormat();
  const remove = useCommand(RemoveClosureDocument, { refresh: [OpeningCalendarDocument] });
  const { from, to } = closure;
  const days = format.dayRange(from, to);
  const reason = format.text(closure.reason);
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-2">
      <p>
        {days}
        <span className="block text-sm text-text-quiet">{reason}</span>
        {closure.unit.code !== unit && (
          <span className="block text-sm text-text-quiet">
            {t('closureOfAbove', { name: format.text(closure.unit.name) })}
          </span>
        )}
      </p>
      {closure.unit.code === unit && (
        <ConfirmButton
          label={t('removeClosureOf', { days })}
          title={t('removeClosureTitle')}
          text={t('removeClosureText', { days, reason })}
          command={remove}
          variables={{ unit, from, to }}
          onDone={() => onDone(t('closureRemoved', { days }))}
        >
          {t('removeClosure')}
        </ConfirmButton>
      )}
    </li>
  );
}
