import { useTranslations } from 'use-intl';
import { NetworkAdminDocument } from '../../../shared/graphql/generated/graphql';
import { AdminPage } from '../admin-page';
import { Answer } from '../answer';
import { LinkButton } from '../link-button';
import { Panel } from '../../../shared/ui/panel';
import { SearchField, useWords } from '../search-field';
import { GroupList } from './group-list';
import { findInTree, toUnitTree, type AdminUnit } from './network-tree';
import { UnitTree } from './unit-tree';

/** The register: cities with their centers and spaces, and the groups. */
export function NetworkPage() {
  return (
    <AdminPage page="network">
      <Answer document={NetworkAdminDocument}>
        {({ orgUnits, orgUnitGroups }) => (
          <>
            <Units units={orgUnits} />
            <GroupList groups={orgUnitGroups} />
          </>
        )}
      </Answer>
    </AdminPage>
  );
}

function Units({ units }: { units: readonly AdminUnit[] }) {
  const t = useTranslations('admin.network');
  const words = useWords();
  const tree = findInTree(toUnitTree(units), words);
  const add = (
    <div className="flex flex-wrap gap-3">
      <LinkButton to="/admin/network/add-unit" search={{ level: 'CITY' }}>
        {t('addCity')}
      </LinkButton>
      <LinkButton to="/admin/network/add-unit" search={{ level: 'CENTER' }}>
        {t('addCenter')}
      </LinkButton>
    </div>
  );
  return (
    <Panel title={t('units')} action={add}>
      <p className="text-sm text-text-quiet">{t('noRemoval')}</p>
      {units.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <SearchField label={t('search')} />
          {tree.length === 0 && <p role="status">{t('nothing', { words })}</p>}
          <UnitTree nodes={tree} />
        </>
      )}
    </Panel>
  );
}
