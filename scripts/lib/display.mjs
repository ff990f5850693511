/** True where a browser window can be shown. */
export const hasDisplay = () => ['win32', 'darwin'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
