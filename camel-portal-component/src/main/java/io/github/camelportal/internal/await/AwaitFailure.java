package io.github.camelportal.internal.await;

import java.time.Duration;

import org.apache.hc.core5.http.HttpStatus;

import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalAwaitException;
import io.github.camelportal.exception.PortalAwaitTimeoutException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.internal.client.policy.Deadline;

/**
 * The facts about a wait that ends without the awaited state.
 *
 * @param operation      operation
 * @param path           place of the machine
 * @param awaited        awaited state
 * @param lastState      last state that the portal displayed, or null
 * @param deadline       deadline of the wait
 * @param command        fate of the command
 * @param cause          last failure, or null
 */
record AwaitFailure(
        String operation,
        MachinePath path,
        AwaitedState awaited,
        String lastState,
        Deadline deadline,
        CommandFate command,
        Throwable cause) {

    /** Fate of the command of a wait. */
    enum CommandFate {
        NOT_SENT("The command was not sent."),
        SENT("The command was sent once."),
        UNKNOWN("The command was sent once, and its outcome is unknown."),
        /** An earlier step or attempt of the exchange has sent it. */
        SENT_EARLIER("The command was sent earlier in this exchange, and not again. Remove the exchange property "
                + AwaitConstants.SENT_COMMANDS + " to send it again.");

        private final String sentence;

        CommandFate(String sentence) {
            this.sentence = sentence;
        }
    }

    PortalAwaitTimeoutException timedOut() {
        return new PortalAwaitTimeoutException(
                message("was not " + awaited + " within awaitTimeout="
                                + deadline.duration().toMillis() + " ms")
                        + " Check the machine in the portal, or raise awaitTimeout.",
                details());
    }

    PortalAwaitException cancelled() {
        return new PortalAwaitException(
                message("was not " + awaited + " when the route stopped") + " Send the exchange again after the start.",
                details());
    }

    /** Returns the failure of a wait that the portal ends by refusing the credentials. */
    PortalAwaitException refused() {
        return new PortalAwaitException(
                message("was not " + awaited + " when the portal refused the credentials")
                        + " Correct the credentials, and check the machine in the portal.",
                details());
    }

    /** Returns the failure of a creation whose response does not tell which machine is new. */
    PortalOutcomeUnknownException withoutId(Object payload) {
        return new PortalOutcomeUnknownException(
                ErrorDetails.builder(operation, HttpStatus.SC_OK, null)
                        .problem(
                                "the machine was created, and the response has no id by which its state can be awaited")
                        .hint("Find it in vms/list. Do not send the request again.")
                        .build(),
                payload);
    }

    private PortalAwaitException.WaitDetails details() {
        return new PortalAwaitException.WaitDetails(
                operation, path.id(), awaited.text(), lastState, elapsed(), command != CommandFate.NOT_SENT, cause);
    }

    private Duration elapsed() {
        return deadline.duration().minus(deadline.remaining());
    }

    private String message(String problem) {
        return "portal:" + operation + ": the machine " + path.id() + " " + problem + ". "
                + (lastState == null ? "The portal displayed no state." : "Its last state was " + lastState + ".") + " "
                + command.sentence;
    }
}
