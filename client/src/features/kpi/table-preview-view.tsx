import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import type { Command } from '../../shared/session/use-command';
import { Badge } from '../../shared/ui/badge';
import { Button } from '../../shared/ui/button';
import { CardCell, CardRow, CardTable } from '../../shared/ui/card-table';
import { CommandError } from '../../shared/ui/form-error';
import type { TableLine, TablePreview } from './target-table';
import { useTargetName } from './use-target-name';

interface TablePreviewViewProps {
  preview: TablePreview;
  /** How many would be set. */
  count: number;
  command: Pick<Command<unknown, unknown>, 'pending' | 'error' | 'attempt'>;
  onSubmit: () => void;
  onBack: () => void;
}

/** What was understood of each line, what it would change, and what is left out. */
export function TablePreviewView(props: TablePreviewViewProps) {
  const { preview, count, command, onSubmit, onBack } = props;
  const t = useTranslations('kpiTable');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { locale } = useFormat();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const { counts, lines, notRead, otherSheets, fileName, sheet } = preview;
  const headings = [t('columns.line'), t('columns.written'), t('columns.read')];
  return (
    <>
      <div className="grid gap-1 [word-break:auto-phrase]">
        <h3 ref={head} tabIndex={-1} className="font-bold [overflow-wrap:anywhere] outline-none">
          {sheet === null
            ? t('resultOf', { file: fileName })
            : t('resultOfSheet', { file: fileName, sheet })}
        </h3>
        <p>{t('counts', { ...counts })}</p>
        {counts.REFUSED > 0 && <p className="text-sm">{t('refusedNote')}</p>}
        {notRead.length > 0 && (
          <p className="text-sm text-text-quiet">
            {t('columnsLeft', { names: list.format(notRead) })}
          </p>
        )}
        {otherSheets.length > 0 && (
          <p className="text-sm text-text-quiet">
            {t('sheetsLeft', { names: list.format(otherSheets) })}
          </p>
        )}
      </div>
      {lines.length > 0 && (
        <CardTable label={t('linesLabel')} headings={headings}>
          {lines.map((line) => (
            <LineRow key={line.line} line={line} headings={headings} />
          ))}
        </CardTable>
      )}
      {command.error && <CommandError key={command.attempt} error={command.error} />}
      <p className="flex flex-wrap items-center gap-3">
        {count > 0 ? (
          <Button tone="primary" busy={command.pending} onClick={onSubmit}>
            {t('submit', { count })}
          </Button>
        ) : (
          <span>{t('nothing')}</span>
        )}
        <Button onClick={onBack}>{t('again')}</Button>
      </p>
    </>
  );
}

function LineRow({ line, headings }: { line: TableLine; headings: readonly string[] }) {
  const t = useTranslations('kpiTable');
  const [first = '', written = '', read = ''] = headings;
  const of = [line.written.metric, line.written.programme].filter((text) => text !== '');
  return (
    <CardRow>
      <CardCell heading={first} first>
        <span className="whitespace-nowrap">{t('line', { line: line.line })}</span>{' '}
        <Badge tone={line.state === 'REFUSED' ? 'notice' : 'plain'}>
          {t(`state.${line.state}`)}
        </Badge>
      </CardCell>
      <CardCell heading={written}>
        {of.length > 0 && <span className="block">{of.join(' / ')}</span>}
        <span className="block">{line.written.target || t('empty')}</span>
      </CardCell>
      <CardCell heading={read}>
        <Meaning line={line} />
      </CardCell>
    </CardRow>
  );
}

/** What it means and would change, or why it cannot be taken and what to do. */
function Meaning({ line }: { line: TableLine }) {
  const t = useTranslations('kpiTable');
  const format = useFormat();
  const name = useTargetName();
  const { refusal, metric, programme, text, state, differences } = line;
  if (refusal) {
    return (
      <>
        <p>
          {t('inColumn', { heading: refusal.heading, text: format.text(refusal.error.message) })}
        </p>
        <p className="text-text-quiet">{format.text(refusal.error.next)}</p>
      </>
    );
  }
  return (
    <>
      <p>
        {metric && name({ metric, programme })}{' '}
        <span className="font-bold">{text && format.text(text)}</span>
      </p>
      {state === 'CHANGED' &&
        differences.map(({ part, name: partName, yours, theirs }) => (
          <p key={part} className="text-text-quiet">
            {t('change', {
              part: format.text(partName),
              before: format.text(theirs),
              after: format.text(yours),
            })}
          </p>
        ))}
    </>
  );
}
