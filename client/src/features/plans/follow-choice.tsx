import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import { Select } from '../../shared/ui/select';
import type { PlansSearch } from './plans-search';
import type { Followed } from './programme-series-view';

/** Which programme is followed, and by which figure. */
export function FollowChoice({ followed }: { followed: Followed }) {
  const t = useTranslations('plans.follow');
  const format = useFormat();
  const navigate = useNavigate();
  const { programmes, programme, metric } = followed;
  const chosen = programmes.find(({ code }) => code === programme);
  const choose = (change: Pick<PlansSearch, 'follow' | 'metric'>) =>
    void navigate({
      to: '.',
      search: (previous) => ({ ...previous, ...change }),
      resetScroll: false,
    });
  return (
    <div className="mt-2 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
      <Select
        size="compact"
        label={t('programme')}
        value={programme ?? ''}
        onChange={(follow) => choose({ follow, metric: undefined })}
      >
        {programmes.map(({ code, name }) => (
          <option key={code} value={code} lang="ja">
            {name}
          </option>
        ))}
      </Select>
      {chosen && chosen.metrics.length > 1 && (
        <Select
          size="compact"
          label={t('metric')}
          value={metric?.code ?? ''}
          onChange={(code) => choose({ metric: code })}
        >
          {chosen.metrics.map(({ code, name }) => (
            <option key={code} value={code}>
              {format.text(name)}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
