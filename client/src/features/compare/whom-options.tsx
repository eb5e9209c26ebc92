import { useTranslations } from 'use-intl';
import { useWhom } from './use-whom';
import type { Whom } from './whoms';

/** With whom there is to compare: all of a level, those like the unit, groups by name. */
export function WhomOptions({ whoms }: { whoms: Whom[] }) {
  const t = useTranslations('compare');
  const views = useTranslations('compareViews');
  const words = useWhom();
  const of = (kind: Whom['kind']) =>
    whoms
      .filter((whom) => whom.kind === kind)
      .map((whom) => (
        <option key={whom.code} value={whom.code}>
          {words(whom)}
        </option>
      ));
  const [like, groups] = [of('like'), of('group')];
  return (
    <>
      {of('everyone')}
      {like.length > 0 && <optgroup label={views('likeGroup')}>{like}</optgroup>}
      {groups.length > 0 && <optgroup label={t('groups')}>{groups}</optgroup>}
    </>
  );
}
