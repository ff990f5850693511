const eightHours = 8 * 60 * 60 * 1000;

/** The calendar day in China (UTC+8) at that instant, `YYYY-MM-DD`. `now` in milliseconds since 1970-01-01 UTC. */
export const chinaDay = (now: number): string => new Date(now + eightHours).toISOString().slice(0, 10);
