import { useEffect, useRef } from 'react';
import { useActions } from '../actions';

/**
 * Has the form asked once more whenever these records change, in this page or another: a background that slept has
 * forgotten the form and tells it nothing. Undefined while they are not known.
 */
export function useRescan(records: readonly unknown[] | undefined): void {
  const { rescan } = useActions();
  const known = useRef(records);
  useEffect(() => {
    if (records === undefined || records === known.current) return;
    if (known.current !== undefined) rescan();
    known.current = records;
  }, [records, rescan]);
}
