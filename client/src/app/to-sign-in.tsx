import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Leads to the sign-in page, and from there back to this very address. */
export function ToSignIn() {
  const router = useRouter();
  useEffect(() => {
    const to = router.history.location.href;
    void router.navigate({ to: '/sign-in', search: { to }, replace: true });
  }, [router]);
  return null;
}
