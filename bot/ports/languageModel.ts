/** A language model that completes a prompt. Nothing it says is trusted: see `cases/asking/writing/support.ts`. */
export interface LanguageModel {
  /**
   * @param withinMs past this the call is given up.
   * @returns what the model wrote.
   * @throws {ModelUnavailable} when it is slow, down, over its quota, refuses, or answers what cannot be read.
   */
  complete(prompt: ModelPrompt, withinMs: number): Promise<string>;
}

export interface ModelPrompt {
  /** The rules, ours alone. */
  readonly system: string;
  /** The question and the passages: what people wrote, hostile. */
  readonly user: string;
}

export class ModelUnavailable extends Error {
  override readonly name = 'ModelUnavailable';
}
