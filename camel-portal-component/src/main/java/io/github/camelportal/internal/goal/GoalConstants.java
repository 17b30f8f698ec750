package io.github.camelportal.internal.goal;

/** The header that says that an operation found its work done. */
public final class GoalConstants {

    /** Header that is true if the target was already as the operation would have made it. */
    public static final String ALREADY_DONE = "CamelPortalAlreadyDone";

    private GoalConstants() {}
}
