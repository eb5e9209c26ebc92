export interface ErrorWords {
  readonly message: { readonly ja: string; readonly en: string };
  readonly next: { readonly ja: string; readonly en: string };
}

/** Message and next step of one code, in both languages. `{name}` is a parameter. */
export const words = (
  messageJa: string,
  messageEn: string,
  nextJa: string,
  nextEn: string,
): ErrorWords => ({
  message: { ja: messageJa, en: messageEn },
  next: { ja: nextJa, en: nextEn },
});
