import { useTranslations } from 'use-intl';
import type { Control } from './control';

/** What a field is called. */
export function useControlName(): (control: Control) => string {
  const t = useTranslations('data.controls');
  const how = useTranslations('data.how');
  return (control) => {
    if ('part' in control) return t(control.part);
    if ('line' in control) return t(control.kind, { line: control.line });
    if (control.kind === 'sign') {
      const { sign, printed } = control;
      return printed === null ? t(`signs.${sign}`) : t('sign', { sign: printed });
    }
    if ('label' in control) {
      const { kind, label } = control;
      if (kind === 'meaning') return label;
      return kind === 'unit' ? t('unitOf', { label }) : t('figuresOf', { label });
    }
    const { kind } = control;
    return kind === 'layout' || kind === 'fiscalYear' ? how(kind) : t(kind);
  };
}
