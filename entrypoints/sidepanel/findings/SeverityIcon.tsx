import { IconAlertTriangle, IconBulb, IconCircleX } from '@tabler/icons-react';
import type { Severity } from '@/lib/certificate/finding';

const icons = { error: IconCircleX, warning: IconAlertTriangle, hint: IconBulb };

/** The sign of a severity; always beside its word. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = icons[severity];
  return <Icon size={15} aria-hidden />;
}
