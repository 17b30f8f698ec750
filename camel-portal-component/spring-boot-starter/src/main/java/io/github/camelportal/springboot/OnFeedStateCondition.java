package io.github.camelportal.springboot;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.IgnoreErrorsBindHandler;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches if {@code camel.component.portal.feed-state} names a store. A blank value is {@code none}. */
final class OnFeedStateCondition implements Condition {

    private static final String PROPERTY = "camel.component.portal.feed-state";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        // A value that is no store fails the start when Spring Boot binds the properties.
        return Binder.get(context.getEnvironment())
                        .bind(PROPERTY, Bindable.of(FeedStateStore.class), new IgnoreErrorsBindHandler())
                        .orElse(FeedStateStore.none)
                != FeedStateStore.none;
    }
}
