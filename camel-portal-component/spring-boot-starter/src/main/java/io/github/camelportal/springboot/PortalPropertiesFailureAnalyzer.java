package io.github.camelportal.springboot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Makes Spring Boot report invalid properties of the component in place of a stack trace. */
final class PortalPropertiesFailureAnalyzer extends AbstractFailureAnalyzer<InvalidPortalPropertiesException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidPortalPropertiesException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Correct these properties in the configuration of the application.",
                cause);
    }
}
