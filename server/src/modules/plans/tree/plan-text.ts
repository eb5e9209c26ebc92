/** The paragraphs of a text as they read: without marks of the file (`<u>`, a dash and a dot before an item). */
export function paragraphsOf(body: string): string[] {
  return body
    .split('\n')
    .flatMap((line) => line.replaceAll(/<[^>]*>/gu, '').split(/(?<=。)\s*(?=・)/u))
    .map((text) => text.replace(/^\s*(?:-\s*)?(?:・\s*)?/u, '').trim())
    .filter((text) => text !== '');
}
