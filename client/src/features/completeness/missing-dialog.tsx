import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import {
  CompletenessDocument,
  ReportNoActivityDocument,
} from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { useCommand } from '../../shared/session/use-command';
import { Button } from '../../shared/ui/button';
import { Dialog } from '../../shared/ui/dialog';
import { CommandError } from '../../shared/ui/form-error';
import { isLog, type Cell, type Row } from './completeness-search';

interface MissingDialogProps {
  row: Row;
  cell: Cell;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** What to do about a report that is not there: hand it in, or say that nothing happened. */
export function MissingDialog({ row, cell, onClose, onDone }: MissingDialogProps) {
  const t = useTranslations('completeness');
  const form = useTranslations('form');
  const format = useFormat();
  const place = {
    unit: format.text(row.unit.name),
    period: format.period(cell),
    dataSet: t(`dataSets.${row.dataSet}`),
  };
  return (
    <Dialog title={t('missing.title', place)} closeLabel={form('cancel')} onClose={onClose}>
      <div className="mt-3 grid gap-5">
        <p>{t('missing.text', { ...place, due: format.day(cell.dueOn) })}</p>
        <section className="grid justify-items-start gap-2">
          <h3 className="font-bold">{t('missing.file')}</h3>
          <p>{t('missing.fileText')}</p>
          <Link
            to="/data"
            search={(previous) => ({ ...previous, unit: row.unit.code })}
            className="py-1 font-bold text-accent underline"
          >
            {t('missing.toFile')}
          </Link>
          {row.dataSet === 'MONTHLY_FIGURES' && (
            <Link
              to="/entry"
              search={(previous) => ({ ...previous, ...entryOf(row, cell) })}
              className="py-1 font-bold text-accent underline"
            >
              {t('missing.toEntry')}
            </Link>
          )}
        </section>
        {isLog(row.dataSet) && (
          <NoActivity row={row} cell={cell} onClose={onClose} onDone={onDone} />
        )}
      </div>
    </Dialog>
  );
}

const entryOf = ({ unit }: Row, { from }: Cell) => ({ unit: unit.code, month: from.slice(0, 7) });

function NoActivity({ row, cell, onClose, onDone }: MissingDialogProps) {
  const t = useTranslations('completeness');
  const format = useFormat();
  const report = useCommand(ReportNoActivityDocument, { refresh: [CompletenessDocument] });
  const place = { unit: format.text(row.unit.name), period: format.period(cell) };
  const dataSet = t(`dataSets.${row.dataSet}`);
  const submit = async () => {
    const asked = { unit: row.unit.code, dataSet: row.dataSet, month: cell.from };
    if ((await report.send(asked)) === null) return;
    onDone(t('missing.done', { ...place, dataSet }));
    onClose();
  };
  return (
    <section className="grid justify-items-start gap-2">
      <h3 className="font-bold">{t('missing.nothing')}</h3>
      <p>{t('missing.nothingText')}</p>
      {report.error && <CommandError key={report.attempt} error={report.error} />}
      <Button busy={report.pending} onClick={() => void submit()}>
        {t('missing.toNothing')}
      </Button>
    </section>
  );
}
