import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { findBrowser } from '../browser.ts';

/** The card, when a person sees it. */
export async function sees(card: Locator, withinMs = 30_000): Promise<Locator> {
  await card.waitFor({ timeout: withinMs });
  return card;
}

/** Pictures of what a person saw; git ignores them. */
const pictures = 'tests/e2e/screenshots';

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ ...(await findBrowser()), headless: true });
}

/** The Agents Playground as a person at the keyboard uses it. */
export class Playground {
  readonly page: Page;
  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens the channel, which adds the app to the team. */
  static async open(
    browser: Browser,
    url: string,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<Playground> {
    const page = await browser.newPage({
      viewport: { width: 1300, height: 1500 },
      locale: 'sv-SE',
      colorScheme,
    });
    await page.goto(url);
    const playground = new Playground(page);
    await page.getByText('General', { exact: true }).first().click();
    return playground;
  }

  /** Writes "@DalaLab …" as a new post, with the mention picked from the list as one does. */
  async say(text: string): Promise<void> {
    const box = this.page.locator('[role=textbox][contenteditable=true]').first();
    await box.click();
    await this.page.keyboard.type('@');
    await this.page.getByRole('menuitem', { name: 'DalaLab' }).click();
    await this.page.keyboard.type(` ${text}`);
    await this.page.keyboard.press('Enter');
  }

  /** The newest card that shows the text. */
  card(text: string | RegExp): Locator {
    return this.page.locator('.ac-adaptiveCard').filter({ hasText: text }).first();
  }

  async picture(name: string, of?: Locator): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await (of ?? this.page).screenshot({ path: `${pictures}/${name}.png` });
  }
}
