import type { SessionView } from '../../bot/contract/api.ts';
import { button, el } from '../dom.ts';
import type { TabText } from '../text.ts';
import { isoDay } from '../when.ts';
import { troubleSentence } from './noticeView.ts';

/** The facilitators' two files. */
export function downloadsView(
  session: SessionView,
  text: TabText,
  fetchCsv: (what: 'scales' | 'lines') => Promise<Blob>,
): HTMLElement {
  const result = el('p', { role: 'status' });

  async function download(what: 'scales' | 'lines'): Promise<void> {
    const name = `dalalab-${isoDay(session)}-${text.downloads.file[what]}.csv`;
    result.textContent = text.loading;
    try {
      save(await fetchCsv(what), name);
      result.textContent = text.downloads.done(name);
    } catch (error) {
      result.replaceChildren(troubleSentence(error, text));
    }
  }

  return el(
    'section',
    { class: 'downloads', 'aria-labelledby': 'downloads' },
    el('h3', { id: 'downloads' }, text.downloads.title),
    el('p', {}, text.downloads.why),
    el(
      'p',
      { class: 'buttons' },
      button(text.downloads.scales, () => void download('scales')),
      button(text.downloads.lines, () => void download('lines')),
    ),
    result,
  );
}

/** A link cannot carry the token, so the file is fetched first and then handed over. */
function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  el('a', { href: address, download: name }).click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
