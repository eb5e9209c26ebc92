import { toPlainText } from '../../../platform/text/plain-text.js';
import type { Day } from '../../../platform/time/period.js';
import type { MailLanguage } from '../choice/alert-choice.js';
import type { AlertOf } from '../derive/alert.js';
import { nameAt } from '../../network/index.js';
import type { Digest } from './digest.js';
import * as words from './digest-words.js';

/** An e-mail as it is handed to the mail server, but for the address. */
export interface DigestMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface DigestFor {
  /** As the person calls themselves. */
  readonly name: string;
  readonly language: MailLanguage;
  readonly today: Day;
  /** All links begin with it. */
  readonly publicUrl: URL;
}

/** Names people typed: longer ones are cut. */
const LONGEST = 200;

interface Line {
  readonly unit: string;
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

interface Written {
  readonly subject: string;
  readonly greeting: string;
  readonly intro: string;
  readonly sections: readonly {
    readonly title: string;
    readonly lines: readonly Line[];
    readonly more: string | null;
  }[];
  readonly standing: string | null;
  readonly overview: { readonly text: string; readonly url: string };
  readonly foot: { readonly text: string; readonly url: string };
}

/** The digest in the language of the person, as text and as simple HTML of the same words. */
export function toMail(digest: Digest, given: DigestFor): DigestMail {
  const written = write(digest, given);
  const language = given.language === 'JA' ? 'ja' : 'en';
  return { subject: written.subject, text: toText(written), html: toHtml(written, language) };
}

function write(digest: Digest, { name, language, today, publicUrl }: DigestFor): Written {
  const lang = language === 'JA' ? 'ja' : 'en';
  const link = (path: string): string => linkTo(publicUrl, path, lang);
  const line = ({ node, title, text, path }: AlertOf): Line => ({
    unit: oneLine(nameAt(node.names, today)[lang]),
    title: oneLine(title[lang]),
    text: oneLine(text[lang]),
    url: link(path),
  });
  return {
    subject: oneLine(words.subjectText(digest)[lang]),
    greeting: words.greetingText(oneLine(name))[lang],
    intro: words.introText(digest, today)[lang],
    sections: digest.sections.map((section) => ({
      title: words.sectionText(section)[lang],
      lines: section.shown.map(line),
      more: section.more > 0 ? words.moreText(section.more)[lang] : null,
    })),
    standing: digest.standing > 0 ? words.standingText(digest.standing)[lang] : null,
    overview: { text: words.toOverviewText[lang], url: link('/') },
    foot: { text: words.footText[lang], url: link('/account') },
  };
}

const oneLine = (text: string): string => toPlainText(text, LONGEST);

/** A page of this Musubi and of nowhere else, in the language of the e-mail. */
function linkTo(publicUrl: URL, path: string, lang: string): string {
  const url = new URL(path, publicUrl);
  if (url.origin !== publicUrl.origin) throw new Error('A link of a digest leads elsewhere');
  url.searchParams.set('lang', lang);
  return url.href;
}

function toText(written: Written): string {
  const { greeting, intro, sections, standing, overview, foot } = written;
  return [
    ...[greeting, '', intro, ''],
    ...sections.flatMap(({ title, lines, more }) => [
      `■ ${title}`,
      ...lines.flatMap(({ unit, title: what, text, url }) => [
        `・${unit}`,
        `  ${what}`,
        `  ${text}`,
        `  ${url}`,
      ]),
      ...(more === null ? [] : [more]),
      '',
    ]),
    ...(standing === null ? [] : [standing, '']),
    `${overview.text}: ${overview.url}`,
    ...['', '-- ', foot.text, foot.url, ''],
  ].join('\n');
}

function toHtml(written: Written, lang: 'ja' | 'en'): string {
  const { greeting, intro, sections, standing, overview, foot } = written;
  const parts = sections.map(({ title, lines, more }) =>
    [
      `<h2 style="font-size:1.1em">${escaped(title)}</h2>`,
      `<ul>${lines.map(toItem).join('')}</ul>`,
      ...(more === null ? [] : [`<p>${escaped(more)}</p>`]),
    ].join(''),
  );
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(written.subject)}</title></head>`,
    '<body style="font-family:sans-serif;line-height:1.6">',
    `<p>${escaped(greeting)}</p><p>${escaped(intro)}</p>`,
    ...parts,
    ...(standing === null ? [] : [`<p>${escaped(standing)}</p>`]),
    `<p><a href="${escaped(overview.url)}">${escaped(overview.text)}</a></p>`,
    `<hr><p>${escaped(foot.text)}<br><a href="${escaped(foot.url)}">${escaped(foot.url)}</a></p>`,
    '</body></html>',
  ].join('\n');
}

const toItem = ({ unit, title, text, url }: Line): string =>
  `<li><strong>${escaped(unit)}</strong><br><a href="${escaped(url)}">${escaped(title)}</a><br>${escaped(text)}</li>`;

const SIGNS: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
