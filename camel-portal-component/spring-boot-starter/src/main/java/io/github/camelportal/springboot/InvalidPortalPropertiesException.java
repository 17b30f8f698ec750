package io.github.camelportal.springboot;

import java.util.List;

/** Reports all properties below {@code camel.component.portal} that cannot be used. The message has no values except durations. */
public final class InvalidPortalPropertiesException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param problems problems as sentences, at least one
     */
    InvalidPortalPropertiesException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
