import { factOn } from '@/lib/rulebook/fact';
import type { Fact } from '@/lib/rulebook/fact';

export const day = '2026-03-02';
export const valueOn = <T>(facts: readonly Fact<T>[], on = day): T | undefined => factOn(facts, on)?.value;
