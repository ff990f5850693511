import { existsSync } from 'node:fs';
import { chromePath, chromiumPath, firefoxPath } from '../browsers.mjs';
import { run } from './run.mjs';

const canApt = () => process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Finds or installs a browser that loads the extension, and on Debian its Chinese language pack and fonts. */
export async function ensureBrowser() {
  if (!chromiumPath()) await installBrowser();
  if (canApt()) await completeDebian();
}

/**
 * Finds or installs Firefox, which only the tests need.
 * @throws {Error} with a plain sentence that says what to install
 */
export async function ensureFirefox() {
  if (firefoxPath()) return;
  if (canApt()) {
    console.log('安装 Firefox · installing Firefox ESR (apt-get)…');
    if ((await apt('firefox-esr')) && firefoxPath()) return;
  }
  throw new Error(
    '没有找到 Firefox。请安装 Firefox（128 或更高版本），或用环境变量 ORIGINMATE_FIREFOX 指明其路径，然后再运行一次。\n' +
      'Firefox was not found. Install Firefox (128 or newer), or name its path in the environment variable ORIGINMATE_FIREFOX, and run again.',
  );
}

async function installBrowser() {
  if (canApt()) {
    console.log('安装浏览器 · installing Chromium (apt-get)…');
    if (await apt('chromium')) return;
  } else if (chromePath()) {
    console.log('找到 Google Chrome，但它从 137 版起不再接受命令行加载的扩展；改用 Playwright 的 Chromium。');
    console.log('Google Chrome ignores extensions given on the command line since version 137; using the Chromium of Playwright.');
  }
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return;
  console.log('下载浏览器 · downloading Chromium (Playwright)…');
  const download = await run('node', ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  if (download.code === 0 && existsSync(chromium.executablePath())) return;
  throw new Error(
    '没有找到可用的浏览器。请安装 Chromium 或 Microsoft Edge，或用环境变量 ORIGINMATE_CHROMIUM 指明其路径，然后再运行一次。\n' +
      'No usable browser was found. Install Chromium or Microsoft Edge, or name its path in the environment variable ORIGINMATE_CHROMIUM, and run again.\n' +
      download.output.trim().split('\n').slice(-5).join('\n'),
  );
}

/** Best effort: without them the interface is English and Chinese is drawn as boxes in screenshots. */
async function completeDebian() {
  const missing = [];
  if (existsSync('/usr/lib/chromium') && !existsSync('/usr/lib/chromium/locales/zh-CN.pak')) missing.push('chromium-l10n');
  if (!existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) missing.push('fonts-noto-cjk');
  if (missing.length === 0) return;
  console.log(`安装中文语言包和字体 · installing ${missing.join(', ')}…`);
  if (!(await apt(...missing))) console.log(`未能安装 ${missing.join('、')}，继续 · could not install ${missing.join(', ')}, going on`);
}

/** True when installed. The package lists are brought up to date only when they turn out to be missing or old. */
async function apt(...packages) {
  const patience = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::http::Timeout=30', '-o', 'Acquire::https::Timeout=30'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => run('apt-get', [...patience, 'install', '-y', '--no-install-recommends', ...packages], { env });
  if ((await install()).code === 0) return true;
  await run('apt-get', [...patience, 'update'], { env });
  return (await install()).code === 0;
}
