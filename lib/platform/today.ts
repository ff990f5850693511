const eightHours = 8 * 60 * 60 * 1000;

/** The calendar day in China (UTC+8) at that instant, `YYYY-MM-DD`. `now` in milliseconds since 1970-01-01 UTC. */
export const chinaDay = (now: number): string => new Date(now + eightHours).toISOString().slice(0, 10);

/** The day by the computer's own calendar, `YYYY-MM-DD`: for names of files, by which their owner finds them. */
export const localDay = (at: Date): string => [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
