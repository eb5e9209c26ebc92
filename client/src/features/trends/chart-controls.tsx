import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/button';
import { MOST_LINES } from './trends-choice';
import { useChoose } from './use-choose';
import type { TrendsQuestion } from './use-trends';

/** One chart or many, and the scale of the many; a chart shown large leads back to the others. */
export function ChartControls({ question }: { question: TrendsQuestion }) {
  const t = useTranslations('trendsViews');
  const choose = useChoose();
  const { choice, display } = question;
  const count = choice.units.length;
  if (count <= 1) return null;
  if (display.open !== null) {
    return (
      <p className="mt-2 print:hidden">
        <Link
          to="."
          search={(previous) => ({ ...previous, open: undefined })}
          resetScroll={false}
          className="inline-block py-1 font-bold text-accent underline"
        >
          {t('backToAll', { count })}
        </Link>
      </p>
    );
  }
  const isGrid = display.layout === 'grid';
  return (
    <div className="mt-3 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
      {choice.lines === 'units' && (
        <div role="group" aria-label={t('layout')} className="flex flex-wrap gap-1">
          <Button pressed={!isGrid} onClick={() => choose({ layout: 'one' })}>
            {count > MOST_LINES ? t('firstInOne', { most: MOST_LINES }) : t('inOne')}
          </Button>
          <Button pressed={isGrid} onClick={() => choose({ layout: 'grid' })}>
            {t('each')}
          </Button>
        </div>
      )}
      {isGrid && (
        <div role="group" aria-label={t('axis')} className="flex flex-wrap gap-1">
          <Button pressed={display.axis === 'shared'} onClick={() => choose({ axis: undefined })}>
            {t('axisShared')}
          </Button>
          <Button pressed={display.axis === 'free'} onClick={() => choose({ axis: 'free' })}>
            {t('axisFree')}
          </Button>
        </div>
      )}
    </div>
  );
}
