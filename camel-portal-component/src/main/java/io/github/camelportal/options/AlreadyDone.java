package io.github.camelportal.options;

/** The result of an operation whose target is already as the operation would make it, such as closing a closed ticket. */
public enum AlreadyDone {

    /** The exchange fails with a {@code PortalAlreadyDoneException} if the portal refuses the operation. */
    fail,
    /** The exchange succeeds, with the header {@code CamelPortalAlreadyDone}. */
    ok
}
