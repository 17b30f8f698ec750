package io.github.camelportal.springboot;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches if {@code camel.component.portal.feed-state} names a store. */
final class OnFeedStateCondition implements Condition {

    private static final String PROPERTY = "camel.component.portal.feed-state";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        String none = FeedStateStore.none.name();
        return !none.equalsIgnoreCase(context.getEnvironment().getProperty(PROPERTY, none));
    }
}
