import type { Delivery } from '../../../delivery/delivery.ts';

/** What can be said of a card to the one who asked for it. */
export function arrival({ state }: Pick<Delivery, 'state'>): 'sent' | 'soon' | 'uncertain' | 'failed' {
  if (state === 'sent') return 'sent';
  if (state === 'pending' || state === 'sending') return 'soon';
  return state === 'withdrawn' ? 'failed' : 'uncertain';
}
