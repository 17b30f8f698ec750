package io.github.camelportal.client;

/** Whether a call that failed may be repeated. */
enum Repetition {
    /** The failure will not pass by itself. */
    NEVER,
    /** The failure may pass, but the portal may have carried out what it was asked. */
    HARMLESS,
    /** The failure may pass, and the portal surely did not carry out what it was asked. */
    ALWAYS
}
