package io.github.camelportal.quarkus.deployment;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.quarkus.deployment.ApplicationArchive;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.spi.UriParams;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.model.RecordReader;

/** The classes of the component by what they are, so that a new one needs no entry in any list. */
final class ComponentClasses {

    private static final DotName OBJECT = DotName.OBJECT_NAME;

    private final IndexView index;

    private ComponentClasses(IndexView index) {
        this.index = index;
    }

    /**
     * Returns the classes of the archive that holds the component.
     *
     * @throws IllegalStateException if no archive with an index holds it
     */
    static ComponentClasses in(ApplicationArchivesBuildItem archives) {
        ApplicationArchive archive = archives.containingArchive(PortalComponent.class.getName());
        if (archive == null) {
            throw new IllegalStateException("The jar of " + PortalComponent.class.getName()
                    + " has no Jandex index: use camel-portal-component as it was published, or as it is built");
        }
        return new ComponentClasses(archive.getIndex());
    }

    /** Records, and the interfaces of theirs that Jackson and Camel find methods in. */
    Stream<ClassInfo> records() {
        return index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .flatMap(type -> Stream.concat(Stream.of(type), interfaces(type)));
    }

    /** The serializers and deserializers that annotations of records name. */
    Stream<ClassInfo> serializers() {
        return Stream.of(JsonSerialize.class, JsonDeserialize.class)
                .map(index::getAnnotations)
                .flatMap(Collection::stream)
                .map(annotation -> annotation.value("using"))
                .filter(Objects::nonNull)
                .map(using -> index.getClassByName(using.asClass().name()))
                .filter(Objects::nonNull);
    }

    /** The readers that those deserializers find as services. */
    Stream<ClassInfo> recordReaders() {
        return index.getAllKnownImplementations(RecordReader.class).stream();
    }

    /** Exceptions, checked or not. */
    Stream<ClassInfo> exceptions() {
        return subclasses(Throwable.class);
    }

    /** Lists, maps and iterators. */
    Stream<ClassInfo> collections() {
        return Stream.of(
                        subclasses(Collection.class),
                        subclasses(Map.class),
                        index.getAllKnownImplementations(Iterator.class).stream())
                .flatMap(Function.identity());
    }

    /** The classes with options, each with the classes that it inherits options from. */
    Stream<ClassInfo> settings() {
        return Stream.of(UriParams.class, Configurer.class)
                .map(index::getAnnotations)
                .flatMap(Collection::stream)
                .map(annotation -> annotation.target().asClass())
                .flatMap(this::withSuperclasses);
    }

    /** Public repositories of feed states, which a bean definition in YAML or properties can name. */
    Stream<ClassInfo> stateRepositories() {
        return index.getAllKnownImplementations(StateRepository.class).stream()
                .filter(type -> Modifier.isPublic(type.flags()) && !type.isAbstract())
                .flatMap(this::withSuperclasses);
    }

    private Stream<ClassInfo> interfaces(ClassInfo type) {
        return type.interfaceNames().stream().map(index::getClassByName).filter(Objects::nonNull);
    }

    private Stream<ClassInfo> withSuperclasses(ClassInfo type) {
        return Stream.iterate(type, Objects::nonNull, each -> index.getClassByName(each.superName()));
    }

    /** Classes that inherit from a type outside the component, through any number of classes. */
    private Stream<ClassInfo> subclasses(Class<?> ancestor) {
        return index.getKnownClasses().stream()
                .filter(type -> !type.isInterface())
                .filter(type -> inherits(type, ancestor));
    }

    private boolean inherits(ClassInfo type, Class<?> ancestor) {
        ClassInfo top = withSuperclasses(type).reduce((lower, upper) -> upper).orElse(type);
        return !OBJECT.equals(top.superName()) && inherits(top.superName(), ancestor);
    }

    /** Whether a class from outside the component inherits from a type. One of an absent optional library does not. */
    private static boolean inherits(DotName name, Class<?> ancestor) {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return ancestor.isAssignableFrom(Class.forName(name.toString(), false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
