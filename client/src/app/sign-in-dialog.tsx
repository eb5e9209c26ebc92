import { useTranslations } from 'use-intl';
import { DemoBox } from '../features/sign-in/demo-box';
import { SignInForm } from '../features/sign-in/sign-in-form';
import { useMe } from '../shared/session/use-me';
import { Dialog } from '../shared/ui/dialog';

interface SignInDialogProps {
  onSignedIn: () => void;
  onClose: () => void;
}

/** Over a page on which something was typed: it stays there, and can be sent again. */
export function SignInDialog({ onSignedIn, onClose }: SignInDialogProps) {
  const t = useTranslations('signIn');
  const form = useTranslations('form');
  const me = useMe();
  return (
    <Dialog title={t('endedTitle')} closeLabel={form('cancel')} onClose={onClose}>
      <p className="mb-4">{t('endedOver')}</p>
      {me?.demo && (
        <div className="mb-4">
          <DemoBox onSignedIn={onSignedIn} />
        </div>
      )}
      <SignInForm knownEmail={me?.person?.email} focusFirst={!me?.demo} onSignedIn={onSignedIn} />
    </Dialog>
  );
}
