import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FileLink } from '../../shared/desk/file-link';
import type { ApiError } from '../../shared/graphql/api-error';
import { useFormat } from '../../shared/i18n/use-format';
import { Form, FormActions } from '../../shared/ui/form';
import { CommandError } from '../../shared/ui/form-error';
import { SubmitButton } from '../../shared/ui/submit-button';
import { TextArea } from '../../shared/ui/text-area';
import type { Whose } from './kpi-model';
import { tablePath, toFile } from './target-table';

interface TableSourceProps {
  whose: Whose;
  busy: boolean;
  error: ApiError | null;
  /** Another number with each try. */
  attempt: number;
  onFile: (file: File) => void;
}

/** Where a table comes from: a file, or cells copied from a spreadsheet. */
export function TableSource({ whose, busy, error, attempt, onFile }: TableSourceProps) {
  const t = useTranslations('kpiTable');
  const format = useFormat();
  const [cells, setCells] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const submit = () => {
    setIsMissing(cells.trim() === '');
    if (cells.trim() !== '' && !busy) onFile(toFile(cells, t('pasted')));
  };
  return (
    <>
      {error && <CommandError key={attempt} error={error} title={t('notRead')} />}
      <div className="grid gap-1 [word-break:auto-phrase]">
        <p>{t('intro', { year: format.fiscalYear(whose.fiscalYear) })}</p>
        <p className="text-sm text-text-quiet">{t('columnsRead')}</p>
        <p>
          <FileLink href={tablePath(whose)} name="targets.xlsx">
            {t('template')}
          </FileLink>
        </p>
      </div>
      <FileField busy={busy} onFile={onFile} />
      <Form onSubmit={submit} label={t('title')}>
        <TextArea
          label={t('paste')}
          hint={t('pasteHint')}
          error={isMissing ? t('pasteMissing') : null}
          value={cells}
          onChange={setCells}
        />
        <FormActions>
          <SubmitButton busy={busy}>{t('read')}</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}

function FileField({ busy, onFile }: Pick<TableSourceProps, 'busy' | 'onFile'>) {
  const t = useTranslations('kpiTable');
  const id = useId();
  return (
    <div className="grid justify-items-start gap-1">
      <p className="font-bold">{t('file')}</p>
      <p id={`${id}-hint`} className="text-sm text-text-quiet">
        {t('fileHint')}
      </p>
      <input
        id={id}
        type="file"
        accept=".xlsx,.xls,.csv,.tsv,.txt"
        aria-describedby={`${id}-hint`}
        disabled={busy}
        className="peer sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          // The same file again is another try.
          event.target.value = '';
        }}
      />
      <label
        htmlFor={id}
        className="cursor-pointer rounded-6 border border-accent bg-accent px-4 py-2 font-bold text-on-accent peer-focus-visible:outline-4 peer-focus-visible:outline-offset-2 peer-disabled:opacity-60"
      >
        {busy ? t('reading') : t('choose')}
      </label>
    </div>
  );
}
