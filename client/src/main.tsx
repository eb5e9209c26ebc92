import '@fontsource-variable/noto-sans-jp';
import './shared/theme/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { askEarly } from './app/ask-early';
import { createAppRouter } from './app/router';
import { parseSearch } from './shared/filters/address';
import { toViewSearch } from './shared/filters/view-search';
import { createQueryClient } from './shared/graphql/query-client';
import { chooseLocale } from './shared/i18n/locale-choice';
import { loadMessages } from './shared/i18n/messages';

const queryClient = createQueryClient();
void askEarly(queryClient);

// Nothing is shown in a language the reader did not choose; without its words, in Japanese.
const { lang } = toViewSearch(parseSearch(window.location.search));
await loadMessages(chooseLocale(lang)).catch(() => undefined);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} router={createAppRouter()} />
  </StrictMode>,
);
