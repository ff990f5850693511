import type { Confidence } from '@/lib/rulebook/fact';

/** The mark behind words that rest on less than an official text or source document; '' behind others. */
export const doubtMarks: Readonly<Record<Confidence, string>> = { official: '', 'source-document': '', secondary: '△', inferred: '？' };
