import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  OpeningDocument,
  RemoveSavedViewDocument,
  RestoreSavedViewDocument,
  SavedViewsDocument,
  SaveViewDocument,
  SetOpeningViewDocument,
  UpdateSavedViewDocument,
  type SavedViewFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { useCommand } from '../../shared/session/use-command';

export type View = SavedViewFieldsFragment;

/** What was done, in words; what was removed can be brought back. */
interface Done {
  words: string;
  removed: View | null;
}

const REFRESH = { refresh: [SavedViewsDocument, OpeningDocument] };

/** Everything that can be done with saved views, and what was said of it. */
export function useViews() {
  const t = useTranslations('workspace.views');
  const client = useQueryClient();
  const [done, setDone] = useState<Done | null>(null);
  const save = useCommand(SaveViewDocument, REFRESH);
  const update = useCommand(UpdateSavedViewDocument, REFRESH);
  const away = useCommand(RemoveSavedViewDocument, REFRESH);
  const back = useCommand(RestoreSavedViewDocument, REFRESH);
  const opening = useCommand(SetOpeningViewDocument, REFRESH);
  const commands = [save, update, away, back, opening];
  const busy = commands.some(({ pending }) => pending);

  /** What is said of the last thing alone stands on the screen. */
  const tell = async (sent: () => Promise<unknown>, words: string, removed: View | null = null) => {
    if (busy) return false;
    commands.forEach(({ reset }) => reset());
    setDone(null);
    if ((await sent()) !== null) {
      setDone({ words, removed });
      return true;
    }
    // It may have been changed elsewhere: what it is now is shown.
    void client.invalidateQueries({ queryKey: [SavedViewsDocument.toString()] });
    return false;
  };
  return {
    done,
    busy,
    failed: commands.find(({ error }) => error !== null) ?? null,
    save: (given: { name: string; path: string; shared: boolean }) =>
      tell(() => save.send(given), t('save.done', { name: given.name })),
    rename: ({ id, version }: View, name: string) =>
      tell(() => update.send({ id, version, name, shared: null }), t('renamed', { name })),
    share: ({ id, version, name }: View, shared: boolean) =>
      tell(
        () => update.send({ id, version, name: null, shared }),
        t(shared ? 'shareDone' : 'unshareDone', { name }),
      ),
    remove: (view: View) =>
      tell(
        () => away.send({ id: view.id, version: view.version }),
        t('removed', { name: view.name }),
        view,
      ),
    restore: ({ id, name }: View) => tell(() => back.send({ id }), t('restored', { name })),
    open: (choice: { view: string | null; page: string | null }) =>
      tell(() => opening.send(choice), t('opening.done')),
  };
}

export type Views = ReturnType<typeof useViews>;
