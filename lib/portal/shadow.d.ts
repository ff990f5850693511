/** True in the e2e build only: shadow roots are open, so that tests can look inside. */
declare const __OPEN_SHADOW__: boolean;
