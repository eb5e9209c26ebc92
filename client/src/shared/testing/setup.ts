/** What jsdom lacks and the pages use. */
import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/dom';
import { loadMessages } from '../i18n/messages';

// A page with many controls takes jsdom its time, more so while other tests run beside it.
configure({ asyncUtilTimeout: 4000 });

// Before the first test: pages are read in both languages.
void loadMessages('en');

Object.assign(globalThis, { TextDecoder, TextEncoder });

globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};

Element.prototype.scrollIntoView = function scrollIntoView() {};
window.scrollTo = function scrollTo() {};
