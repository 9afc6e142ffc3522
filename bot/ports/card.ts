/**
 * The part of Adaptive Cards 1.5 that our cards are made of (https://adaptivecards.io/explorer). What people wrote is
 * shown with `plainText` only: a TextBlock would run its markdown and its `{{DATE()}}`.
 */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: 'sv' | 'en';
  readonly body: readonly Element[];
  readonly actions?: readonly Action[];
  /** Teams asks for each named person's own view of a shared card; it takes at most 60 ids. */
  readonly refresh?: { readonly action: Execute; readonly userIds: readonly string[] };
}

export type Element =
  | TextBlock
  | RichTextBlock
  | ColumnSet
  | ChoiceInput
  | TextInput
  | DateInput
  | TimeInput
  | ToggleInput
  | ActionSet;

export type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large';
export type Style = 'default' | 'emphasis' | 'good' | 'attention' | 'warning' | 'accent';

interface Common {
  readonly id?: string;
  readonly spacing?: Spacing;
  readonly separator?: boolean;
}

/** Our own words only. `text` may carry a markdown link. */
export interface TextBlock extends Common {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap?: boolean;
  readonly size?: 'small' | 'default' | 'medium' | 'large';
  readonly weight?: 'default' | 'bolder';
  readonly isSubtle?: boolean;
  readonly color?: 'default' | 'attention' | 'good' | 'accent';
  readonly style?: 'heading';
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
}

export interface RichTextBlock extends Common {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
}

export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly italic?: boolean;
  readonly weight?: 'bolder';
}

export interface ColumnSet extends Common {
  readonly type: 'ColumnSet';
  readonly columns: readonly {
    readonly type: 'Column';
    /** A number is a share of the width. */
    readonly width: number | 'auto' | 'stretch';
    readonly items: readonly Element[];
    readonly style?: Style;
    readonly spacing?: Spacing;
    readonly minHeight?: `${number}px`;
    readonly verticalContentAlignment?: 'center';
  }[];
}

/** Every input says what it wants and what is wrong: `errorMessage` is only left out where nothing can be. */
interface Input extends Common {
  readonly id: string;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly errorMessage?: string;
  readonly value?: string;
}

export interface ChoiceInput extends Input {
  readonly type: 'Input.ChoiceSet';
  readonly style: 'expanded' | 'compact';
  readonly isMultiSelect?: boolean;
  readonly wrap?: boolean;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

export interface TextInput extends Input {
  readonly type: 'Input.Text';
  readonly maxLength: number;
  readonly isMultiline?: boolean;
  readonly placeholder?: string;
}

/** Sends and takes "YYYY-MM-DD". */
export interface DateInput extends Input {
  readonly type: 'Input.Date';
  readonly min?: string;
}

/** Sends and takes "HH:mm". */
export interface TimeInput extends Input {
  readonly type: 'Input.Time';
}

/** Sends "true" or "false"; its title is its label. */
export interface ToggleInput extends Common {
  readonly type: 'Input.Toggle';
  readonly id: string;
  readonly title: string;
  readonly value: 'true' | 'false';
}

export interface ActionSet extends Common {
  readonly type: 'ActionSet';
  readonly actions: readonly Action[];
}

export type Action = Execute | Submit | OpenUrl;

export interface Execute {
  readonly type: 'Action.Execute';
  readonly title?: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
  readonly style?: 'default' | 'positive' | 'destructive';
  /** `none`: the press sends no inputs, so that an empty required field does not stop it. */
  readonly associatedInputs?: 'auto' | 'none';
}

/**
 * What dialogs are made of: on a card it opens one (`msteams.type` "task/fetch"), in a dialog it sends the form. Both
 * reach the bot as a press with the verb that `data` names.
 */
export interface Submit {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: Readonly<Record<string, string>> & {
    readonly verb: string;
    readonly msteams?: { readonly type: 'task/fetch' };
  };
  readonly style?: 'default' | 'positive' | 'destructive';
  readonly associatedInputs?: 'auto' | 'none';
}

export interface OpenUrl {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

export function card(
  lang: 'sv' | 'en',
  body: readonly (Element | undefined)[],
  more: Pick<Card, 'refresh'> & { actions?: readonly (Action | undefined)[] } = {},
): Card {
  const actions = more.actions?.filter((action) => action !== undefined);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang,
    body: body.filter((element) => element !== undefined),
    ...(actions?.length ? { actions } : {}),
    ...(more.refresh ? { refresh: more.refresh } : {}),
  };
}

/** One sentence. */
export function sentenceCard(lang: 'sv' | 'en', sentence: string): Card {
  return card(lang, [paragraph(sentence)]);
}

export function heading(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true, size: 'medium', weight: 'bolder', style: 'heading' };
}

export function paragraph(text: string, more: Partial<TextBlock> = {}): TextBlock {
  return { type: 'TextBlock', text, wrap: true, ...more };
}

/**
 * Text somebody else wrote (a title, a name, a free line), shown as it was written. A TextRun has no markdown but still
 * fills in `{{DATE(…)}}`, so the braces are kept apart by a letter nobody sees.
 */
export function plainText(
  text: string,
  more: Partial<RichTextBlock> & Pick<TextRun, 'italic' | 'weight'> = {},
): RichTextBlock {
  const { italic, weight, ...common } = more;
  const style = { ...(italic ? { italic } : {}), ...(weight ? { weight } : {}) };
  return {
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text: text.replaceAll('{{', '{\u200b{'), ...style }],
    ...common,
  };
}

/** A choice's title is drawn with markdown: the signs that mean something there are taken from what people wrote. */
export function plainTitle(written: string): string {
  return written.replace(/[*_[\]`#~<>\\{}]/g, ' ').trim();
}

export function press(
  title: string,
  verb: string,
  data: Record<string, string>,
  more: Partial<Execute> = {},
): Execute {
  return { type: 'Action.Execute', title, verb, data, ...more };
}

/** Where a form is shown: Teams takes Action.Execute on cards only, and Action.Submit in dialogs. */
export type Carrier = 'card' | 'dialog';

/** A form's button in the way its carrier takes it. */
export function send(
  carrier: Carrier,
  title: string,
  verb: string,
  data: Record<string, string>,
  more: Pick<Execute, 'style' | 'associatedInputs'> = {},
): Execute | Submit {
  return carrier === 'card'
    ? press(title, verb, data, more)
    : { type: 'Action.Submit', title, data: { ...data, verb }, ...more };
}

/** A card's button that opens a dialog; `verb` is asked for the card the dialog shows. */
export function openDialog(title: string, verb: string, data: Record<string, string>): Submit {
  return {
    type: 'Action.Submit',
    title,
    data: { ...data, verb, msteams: { type: 'task/fetch' } } as Submit['data'],
  };
}
