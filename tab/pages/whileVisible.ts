/**
 * Calls `tick` every `everyMs` while the page can be seen, and at once when it is seen again. A tick is never started
 * before the last one has ended.
 */
export function whileVisible(everyMs: number, tick: (reason: 'interval' | 'seen') => Promise<void>): void {
  let running = false;
  const run = async (reason: 'interval' | 'seen') => {
    if (running || document.hidden) return;
    running = true;
    await tick(reason).finally(() => {
      running = false;
    });
  };
  setInterval(() => void run('interval'), everyMs);
  document.addEventListener('visibilitychange', () => void run('seen'));
}
