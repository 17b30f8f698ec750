package io.github.camelportal.internal.await;

import java.util.HashMap;
import java.util.Map;

import org.apache.camel.Exchange;

import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.internal.client.message.PortalRequest;

/**
 * The commands that an exchange has sent and whose state did not come. A redelivery of Camel's error handler keeps the properties of
 * the exchange, so that it waits on and sends nothing again. A command is forgotten when another one to its machine is sent.
 */
final class SentCommands {

    /**
     * A command.
     *
     * @param path    place of its machine
     * @param check   check of its effect
     * @param unknown failure of a creation, after which no machine can be polled, or null
     */
    record SentCommand(MachinePath path, EffectCheck check, PortalOutcomeUnknownException unknown) {

        /** Returns the failure of a creation whose machine has no known id. */
        PortalOutcomeUnknownException failure() {
            return unknown == null ? path.unknownMachine() : unknown;
        }
    }

    private SentCommands() {}

    /** Returns the command that an earlier attempt of the exchange has sent, or null if there is none. */
    static SentCommand get(Exchange exchange, PortalRequest request) {
        return copy(exchange).get(key(request));
    }

    static void put(Exchange exchange, PortalRequest request, SentCommand command) {
        Map<String, SentCommand> sent = copy(exchange);
        sent.put(key(request), command);
        exchange.setProperty(AwaitConstants.SENT_COMMANDS, sent);
    }

    /**
     * Removes the other commands to the machine of a command that was sent, because that one has ended their effects. Creations stay,
     * because a repeated one would create another machine.
     */
    static void removeOthers(Exchange exchange, PortalRequest request, MachinePath path) {
        Map<String, SentCommand> sent = copy(exchange);
        String sentKey = key(request);
        sent.entrySet()
                .removeIf(entry -> !entry.getKey().equals(sentKey)
                        && !entry.getValue().check().isOfCreation()
                        && entry.getValue().path().isSameMachine(path));
        exchange.setProperty(AwaitConstants.SENT_COMMANDS, sent);
    }

    static void remove(Exchange exchange, PortalRequest request) {
        Map<String, SentCommand> sent = copy(exchange);
        sent.remove(key(request));
        if (sent.isEmpty()) {
            exchange.removeProperty(AwaitConstants.SENT_COMMANDS);
        } else {
            exchange.setProperty(AwaitConstants.SENT_COMMANDS, sent);
        }
    }

    /** Returns a copy, because exchanges that were copied from each other share the objects in their properties. */
    private static Map<String, SentCommand> copy(Exchange exchange) {
        Map<String, SentCommand> copy = new HashMap<>();
        Map<?, ?> sent = exchange.getProperty(AwaitConstants.SENT_COMMANDS, Map.of(), Map.class);
        sent.forEach((key, command) -> copy.put((String) key, (SentCommand) command));
        return copy;
    }

    /** Returns the key of a command. Commands with other bodies are others, as those for two new machines of one service. */
    private static String key(PortalRequest request) {
        return request.operation().id() + " " + request.digest();
    }
}
