package io.github.camelportal.broker;

/** A moment of a guarded route at which its JVM is killed. */
enum KillMoment {
    /** The number is noted, and nothing was sent. */
    BEFORE_ORDER,
    /** The portal has carried out the request, and the route waits for its response. */
    RESPONSE_OUTSTANDING,
    /** The portal has the request, and the route has not seen its outcome. */
    AFTER_ORDER,
    /** The outcome is found, and no queue has it. */
    BEFORE_RESULT,
    /** A queue has the outcome, in a transaction that has not ended. */
    AFTER_RESULT
}
