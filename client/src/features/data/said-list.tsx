import { useTranslations } from 'use-intl';
import { ForgetReadingDocument, ImportBatchDocument } from '../../shared/graphql/generated/graphql';
import { ConfirmButton } from '../../shared/session/confirm-button';
import { useCommand } from '../../shared/session/use-command';
import { Badge } from '../../shared/ui/badge';
import { Button } from '../../shared/ui/button';
import type { How } from './batch';
import { cleared } from './cleared';
import { type Control, isRemembered, keyOf, saidControls } from './control';
import { ControlField } from './control-field';
import type { SayProps } from './say-props';
import { useControlName } from './use-control-name';

interface SaidListProps extends SayProps {
  id: string;
  how: How | null;
  onForgotten: () => void;
}

/** What a person said of the file, now or of an earlier one: each can be changed and taken back. */
export function SaidList({ id, how, onForgotten, ...props }: SaidListProps) {
  const t = useTranslations('data.said');
  const controls = saidControls(how);
  if (!how || controls.length === 0) return null;
  const isHabit = how.remembered.length > 0;
  return (
    <section className="grid gap-2 rounded-6 border-l-4 border-accent bg-surface-accent px-4 py-3">
      <h3 className="font-bold">{t('title')}</h3>
      {isHabit && <p className="text-sm">{t('rememberedHint')}</p>}
      <ul className="grid divide-y divide-border">
        {controls.map((control) => (
          <SaidItem
            key={keyOf(control)}
            {...props}
            control={control}
            remembered={isRemembered(how, control)}
          />
        ))}
      </ul>
      {isHabit && <Forget id={id} onForgotten={onForgotten} />}
    </section>
  );
}

function SaidItem({
  control,
  remembered,
  ...props
}: SayProps & { control: Control; remembered: boolean }) {
  const t = useTranslations('data.said');
  const name = useControlName();
  return (
    <li className="grid items-end gap-x-4 gap-y-2 py-2 sm:grid-cols-[minmax(0,22rem)_1fr]">
      <ControlField {...props} control={control} />
      <p className="flex flex-wrap items-center gap-3 sm:pb-1">
        <Button
          label={t('backOf', { what: name(control) })}
          onClick={() => props.say(cleared(props.said, control))}
        >
          {t('back')}
        </Button>
        {remembered && <Badge tone="plain">{t('remembered')}</Badge>}
      </p>
    </li>
  );
}

function Forget({ id, onForgotten }: Pick<SaidListProps, 'id' | 'onForgotten'>) {
  const t = useTranslations('data.said');
  const forget = useCommand(ForgetReadingDocument, { refresh: [ImportBatchDocument] });
  return (
    <div>
      <ConfirmButton
        title={t('forgetTitle')}
        text={t('forgetText')}
        command={forget}
        variables={{ id }}
        onDone={onForgotten}
      >
        {t('forget')}
      </ConfirmButton>
    </div>
  );
}
