/** A card as it travels; tests look into it without trusting its shape. */
export interface SentCard {
  readonly body: readonly unknown[];
  readonly actions?: readonly SentAction[];
  readonly refresh?: { readonly action: SentAction; readonly userIds: readonly string[] };
}

export interface SentAction {
  readonly type: string;
  readonly verb?: string;
  readonly title?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Every object in a card, however deep. */
export function* partsOf(card: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (Array.isArray(card)) for (const item of card) yield* partsOf(item);
  else if (typeof card === 'object' && card !== null) {
    yield card as Readonly<Record<string, unknown>>;
    for (const value of Object.values(card)) yield* partsOf(value);
  }
}

export function actionsOf(card: unknown): SentAction[] {
  return [...partsOf(card)].filter((part) =>
    String(part.type).startsWith('Action.'),
  ) as unknown as SentAction[];
}

/** All that a card says, in reading order. */
export function textOf(card: unknown): string {
  return [...partsOf(card)]
    .flatMap(({ type, text }) => (String(type).startsWith('Text') ? [String(text)] : []))
    .join('\n');
}

/** What stands in a card's inputs. */
export function inputsOf(card: unknown): Record<string, unknown> {
  const inputs = [...partsOf(card)].filter((part) => String(part.type).startsWith('Input.'));
  return Object.fromEntries(inputs.map(({ id, value }) => [id, value]));
}
