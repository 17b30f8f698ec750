package io.github.camelportal.exception;

/** Whether a call that failed may be repeated. */
public enum Retryability {
    /** The failure will not pass by itself. */
    NEVER,
    /** The failure may pass, but the portal may have carried out what it was asked. */
    IF_SAFE,
    /** The failure may pass, and the portal surely did not carry out what it was asked. */
    ALWAYS
}
