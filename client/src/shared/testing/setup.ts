/** What jsdom lacks and the pages use. */
import { TextDecoder, TextEncoder } from 'node:util';

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
