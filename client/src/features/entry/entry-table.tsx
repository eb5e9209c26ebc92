import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import { CardTable } from '../../shared/ui/card-table';
import {
  changed,
  type Draft,
  type Form,
  isInConflict,
  keptMine,
  pasted,
  shownIn,
  takenTheirs,
} from './entry-draft';
import { monthAround } from './entry-months';
import { EntryRow } from './entry-row';
import { focusField } from './move-on';
import type { Check } from './use-checks';

interface EntryTableProps {
  form: Form;
  draft: Draft;
  checks: ReadonlyMap<string, Check>;
  onChange: (next: (draft: Draft) => Draft) => void;
}

export function EntryTable({ form, draft, checks, onChange }: EntryTableProps) {
  const t = useTranslations('entry');
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const headings = useHeadings(form);
  const { lines } = form;
  const paste = (at: number, text: string) => {
    onChange((previous) => pasted(previous, lines, at, text));
    const rows = text.trim().split(/\r?\n/).length;
    const before = lines.slice(0, at + rows).filter(({ fromLog }) => !fromLog);
    focusField(box.current, before.length);
  };
  return (
    <div ref={box}>
      <CardTable
        label={t('table', { unit: format.text(form.unit.name), month: format.period(form) })}
        headings={headings}
      >
        {lines.map((line, at) => (
          <EntryRow
            key={line.key}
            line={line}
            edit={shownIn(draft, line)}
            edited={draft.edits[line.key] !== undefined}
            conflict={isInConflict(draft, line)}
            check={checks.get(line.key)}
            headings={headings}
            unit={form.unit.code}
            onChange={(change) => onChange((previous) => changed(previous, line, change))}
            onColumn={(text) => paste(at, text)}
            onMine={() => onChange((previous) => keptMine(previous, line))}
            onTheirs={() => onChange((previous) => takenTheirs(previous, line))}
          />
        ))}
      </CardTable>
    </div>
  );
}

function useHeadings(form: Form): string[] {
  const t = useTranslations('entry.headings');
  const format = useFormat();
  const month = (back: number) => format.period(monthAround(form.from, -back));
  return [
    t('item'),
    t('previous', { month: month(1) }),
    t('lastYear', { month: month(12) }),
    t('field'),
    t('state'),
  ];
}
