import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { toUnitRef } from '../../../shared/filters/view';
import {
  PublicationsDocument,
  PublishPagesDocument,
  type NetworkQuery,
  type Page,
} from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { useCommand } from '../../../shared/session/use-command';
import { Checkbox } from '../../../shared/ui/checkbox';
import { Form, FormActions } from '../../../shared/ui/form';
import { CommandError } from '../../../shared/ui/form-error';
import { SubmitButton } from '../../../shared/ui/submit-button';
import { BecomesVisible } from './becomes-visible';
import { PAGES, samePages, withPage } from './publication-model';

interface PagesFormProps {
  network: NetworkQuery;
  unit: string;
  published: readonly Page[];
  onDone: (text: string) => void;
}

/** The pages of one unit or group: each says what it shows, and before saving stands what that comes to. */
export function PagesForm({ network, unit, published, onDone }: PagesFormProps) {
  const t = useTranslations('admin.publication');
  const format = useFormat();
  const [pages, setPages] = useState(published);
  const publish = useCommand(PublishPagesDocument, { refresh: [PublicationsDocument] });
  const same = samePages(pages, published);
  const name = format.text(toUnitRef(network, unit).name);
  const submit = async () => {
    if (same || (await publish.send({ unit, pages: [...pages] })) === null) return;
    onDone(t(pages.length > 0 ? 'saved' : 'withdrawn', { unit: name }));
  };
  return (
    <Form onSubmit={() => void submit()} label={t('choose')}>
      {publish.error && <CommandError key={publish.attempt} error={publish.error} />}
      <fieldset>
        <legend className="mb-1 font-bold">{t('pagesLabel')}</legend>
        {PAGES.map((page) => (
          <Checkbox
            key={page}
            label={t(`pages.${page}`)}
            hint={t(`shows.${page}`)}
            checked={pages.includes(page)}
            onChange={(chosen) => {
              onDone('');
              setPages(withPage(pages, page, chosen));
            }}
          />
        ))}
      </fieldset>
      <BecomesVisible network={network} unit={unit} pages={pages} />
      <FormActions>
        {same ? (
          <p className="text-text-quiet">{t('same')}</p>
        ) : (
          <SubmitButton busy={publish.pending}>
            {t(pages.length > 0 ? 'save' : 'saveNothing')}
          </SubmitButton>
        )}
      </FormActions>
    </Form>
  );
}
