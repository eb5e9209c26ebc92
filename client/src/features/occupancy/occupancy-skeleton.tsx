import { useTranslations } from 'use-intl';

/** As tall as what comes, so that nothing below it moves when it is there. */
export function OccupancySkeleton() {
  const app = useTranslations('app');
  return (
    <div role="status" data-skeleton="" className="grid gap-4">
      <span className="sr-only">{app('loading')}</span>
      {['months', 'columns', 'used', 'week', 'day'].map((frame) => (
        <div key={frame} aria-hidden="true" className="h-112 rounded-8 bg-surface-quiet" />
      ))}
    </div>
  );
}
