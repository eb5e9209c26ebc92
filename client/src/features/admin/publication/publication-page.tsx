import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { UnitOptions } from '../../../shared/filters/filter-bar';
import {
  NetworkDocument,
  PublicationsDocument,
  type NetworkQuery,
} from '../../../shared/graphql/generated/graphql';
import { useMe } from '../../../shared/session/use-me';
import { Select } from '../../../shared/ui/select';
import { AdminPage } from '../admin-page';
import { Answer } from '../answer';
import { DoneNote } from '../../../shared/ui/done-note';
import { outOfReach, ownReach } from '../own-reach';
import { Panel } from '../../../shared/ui/panel';
import { PagesForm } from './pages-form';
import { PublishedNow } from './published-now';
import { pagesOf, type Publication } from './publication-model';

/** What anybody may read without signing in. */
export function PublicationPage() {
  return (
    <AdminPage page="publication">
      <Answer document={NetworkDocument}>
        {(network) => (
          <Answer document={PublicationsDocument}>
            {({ publications }) => <Published network={network} publications={publications} />}
          </Answer>
        )}
      </Answer>
    </AdminPage>
  );
}

interface PublishedProps {
  network: NetworkQuery;
  publications: readonly Publication[];
}

function Published({ network, publications }: PublishedProps) {
  const t = useTranslations('admin.publication');
  const [done, setDone] = useState('');
  const reach = ownReach(network, useMe()?.person?.roles ?? []);
  const { of }: { of?: string } = useSearch({ strict: false });
  const [only] = reach;
  const unit = of !== undefined && reach.has(of) ? of : reach.size === 1 ? (only ?? '') : '';
  return (
    <>
      <PublishedNow publications={publications} reach={reach} />
      <Panel title={t('choose')}>
        <DoneNote>{done}</DoneNote>
        {reach.size === 0 ? (
          <p>{t('noUnits')}</p>
        ) : (
          <WhoseChoice network={network} reach={reach} unit={unit} onChoose={() => setDone('')} />
        )}
        {unit && (
          <PagesForm
            key={unit}
            network={network}
            unit={unit}
            published={pagesOf(publications, unit)}
            onDone={setDone}
          />
        )}
      </Panel>
    </>
  );
}

interface WhoseChoiceProps {
  network: NetworkQuery;
  reach: ReadonlySet<string>;
  unit: string;
  onChoose: () => void;
}

function WhoseChoice({ network, reach, unit, onChoose }: WhoseChoiceProps) {
  const t = useTranslations('admin.publication');
  const navigate = useNavigate();
  return (
    <div className="max-w-md">
      <Select
        label={t('unit')}
        value={unit}
        onChange={(chosen) => {
          onChoose();
          void navigate({
            to: '.',
            search: (previous) => ({ ...previous, of: chosen || undefined }),
            resetScroll: false,
          });
        }}
      >
        <option value="">{t('chooseUnit')}</option>
        <UnitOptions
          network={network}
          unreported={() => false}
          without={outOfReach(network, reach)}
        />
      </Select>
    </div>
  );
}
