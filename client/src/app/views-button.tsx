import { useLocation, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { placeOf } from '../features/workspace/view-place';
import { toUnitRef } from '../shared/filters/view';
import { useView } from '../shared/filters/use-view';
import { useFormat } from '../shared/i18n/use-format';
import { PAGES } from './pages';

const LazyDialog = lazy(async () => ({
  default: (await import('../features/workspace/views-dialog')).ViewsDialog,
}));

/** Opens the saved views, and saves the one on the screen. */
export function ViewsButton() {
  const t = useTranslations('workspace.views');
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="px-2 py-2 text-accent underline sm:px-4"
      >
        {t('open')}
      </button>
      {open && (
        <Suspense>
          <Views onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function Views({ onClose }: { onClose: () => void }) {
  const t = useTranslations('workspace.views');
  const format = useFormat();
  const router = useRouter();
  const pageName = usePageName();
  const { pathname, searchStr } = useLocation();
  const { network, view } = useView();
  // A page of figures shows one unit, also when the address does not say which.
  const unit = view && PAGES.some(({ to }) => to === pathname) ? view.unit : null;
  const page = pageName(pathname);
  const name =
    unit !== null && network.data
      ? t('save.suggestion', { page, unit: format.text(toUnitRef(network.data, unit).name) })
      : page;
  return (
    <LazyDialog
      here={{ path: placeOf(pathname, searchStr, unit), name }}
      pageName={pageName}
      onOpen={(path) => {
        onClose();
        router.history.push(path);
      }}
      onClose={onClose}
    />
  );
}

/** What the pages are called that can be kept; another one has no name here. */
function usePageName(): (path: string) => string {
  const app = useTranslations('app');
  const findings = useTranslations('findings');
  const completeness = useTranslations('completeness');
  return (path) => {
    const page = PAGES.find(({ to }) => to === path);
    if (page) return app(page.key);
    if (path === '/findings') return findings('page');
    return path === '/completeness' ? completeness('page') : '';
  };
}
