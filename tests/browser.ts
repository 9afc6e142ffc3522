import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import chromiumFromNpm from '@sparticuz/chromium';

export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
}

const onTheMachine = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** No sandbox: it needs rights that root and containers lack, and only our own pages are opened. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A browser found on the machine, else the one an npm package ships, else Debian's when we may install it.
 * @throws one sentence that says what to do.
 */
export async function findBrowser(): Promise<Browser> {
  const chosen = process.env.CHROMIUM_PATH;
  const found = [...(chosen ? [chosen] : []), ...onTheMachine].find((path) => existsSync(path));
  if (found) return { executablePath: found, args: quiet };
  const shipped = await fromNpm();
  if (shipped) return shipped;
  if (installFromDebian()) return { executablePath: '/usr/bin/chromium', args: quiet };
  throw new Error(
    'No browser to test with: install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.',
  );
}

async function fromNpm(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const executablePath = await chromiumFromNpm.executablePath();
    // It starts only where the system has the libraries it was built against.
    execFileSync(executablePath, ['--headless', '--no-sandbox', '--version'], {
      stdio: 'ignore',
      timeout: 20_000,
    });
    return { executablePath, args: [...quiet, '--headless=shell', '--no-zygote'] };
  } catch {
    return undefined;
  }
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return existsSync('/usr/bin/chromium');
  } catch {
    return false;
  }
}
