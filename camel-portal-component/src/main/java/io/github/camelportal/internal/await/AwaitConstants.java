package io.github.camelportal.internal.await;

/** Names of headers and of an exchange property about awaited states. */
public final class AwaitConstants {

    /** Header with the state to await. */
    public static final String AWAIT = "CamelPortalAwait";

    /** Header that says whether the command was sent. */
    public static final String COMMAND_SENT = "CamelPortalCommandSent";

    /** Exchange property with the commands that were sent and whose state did not come. */
    public static final String SENT_COMMANDS = "CamelPortalSentCommands";

    private AwaitConstants() {}
}
