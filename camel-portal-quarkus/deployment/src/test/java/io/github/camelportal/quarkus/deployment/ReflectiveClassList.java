package io.github.camelportal.quarkus.deployment;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import io.quarkus.builder.BuildChainBuilder;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;

/** Writes the names of the classes that native executables may reflect on into the application. */
public final class ReflectiveClassList implements Consumer<BuildChainBuilder> {

    static final String RESOURCE = "reflective-classes.txt";

    @Override
    public void accept(BuildChainBuilder builder) {
        builder.addBuildStep(context -> {
                    String names = context.consumeMulti(ReflectiveClassBuildItem.class).stream()
                            .filter(item -> item.isConstructors() && item.isMethods())
                            .flatMap(item -> item.getClassNames().stream())
                            .collect(Collectors.joining("\n"));
                    context.produce(new GeneratedResourceBuildItem(RESOURCE, names.getBytes(StandardCharsets.UTF_8)));
                })
                .consumes(ReflectiveClassBuildItem.class)
                .produces(GeneratedResourceBuildItem.class)
                .build();
    }
}
