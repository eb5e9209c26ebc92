import { useTranslations } from 'use-intl';
import { PrintedTargetDocument } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { Button } from '../../shared/ui/button';
import { TextField } from '../../shared/ui/text-field';
import type { AimFieldsProps } from './aim-fields';
import { toNumbers } from './target-draft';

const LONGEST = 200;

/** The words of the plan; what can be read from them is offered, never filled in by itself. */
export function PrintedField({ draft, onChange, metric, whose }: AimFieldsProps) {
  const t = useTranslations('kpi.form');
  const format = useFormat();
  const printed = draft.printed.trim();
  const { data } = useQuestion(
    PrintedTargetDocument,
    printed === '' ? null : { metric: metric.code, printed, fiscalYear: whose.fiscalYear },
  );
  const read = data?.printedTarget;
  return (
    <div className="grid gap-2">
      <TextField
        label={t('printed')}
        hint={t('printedHint')}
        value={draft.printed}
        onChange={(text) => onChange({ printed: text })}
        maxLength={LONGEST}
      />
      {read && (
        <p className="flex flex-wrap items-center gap-3 text-sm">
          {t('read', { text: format.text(read.text) })}
          <Button onClick={() => onChange(toNumbers(read, metric.unit === 'ratio'))}>
            {t('useRead')}
          </Button>
        </p>
      )}
    </div>
  );
}
