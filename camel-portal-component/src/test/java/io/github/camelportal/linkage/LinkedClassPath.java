package io.github.camelportal.linkage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/** The classes of a class path and of the JDK, read without loading them. */
final class LinkedClassPath {

    private final ClassLoader loader;
    private final Map<String, Optional<ClassFile>> classes = new HashMap<>();

    LinkedClassPath(ClassLoader loader) {
        this.loader = loader;
    }

    Optional<ClassFile> find(String name) {
        return classes.computeIfAbsent(name, this::read);
    }

    private Optional<ClassFile> read(String name) {
        try (InputStream in = loader.getResourceAsStream(name + ".class")) {
            return in == null ? Optional.empty() : Optional.of(ClassFile.of(new ClassReader(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A member as the JVM would resolve it: the class that declares it, and its modifiers. */
    record Member(ClassFile owner, int access) {

        boolean has(int modifier) {
            return (access & modifier) != 0;
        }
    }

    Optional<Member> method(ClassFile type, String key) {
        return member(type, key, ClassFile::methods);
    }

    Optional<Member> field(ClassFile type, String key) {
        return member(type, key, ClassFile::fields);
    }

    /** Finds a member in the class, its superclasses and then all interfaces, where one with a body is preferred. */
    private Optional<Member> member(ClassFile type, String key, Function<ClassFile, Map<String, Integer>> members) {
        Optional<Member> found = Optional.empty();
        for (ClassFile each : supertypes(type).values()) {
            Integer access = members.apply(each).get(key);
            if (access != null) {
                Member member = new Member(each, access);
                if (!each.has(Opcodes.ACC_INTERFACE) || !member.has(Opcodes.ACC_ABSTRACT)) {
                    return Optional.of(member);
                }
                found = found.isPresent() ? found : Optional.of(member);
            }
        }
        return found;
    }

    /** Returns the class, then its superclasses, then the interfaces of all of them. Absent ones are left out. */
    Map<String, ClassFile> supertypes(ClassFile type) {
        Map<String, ClassFile> result = new LinkedHashMap<>();
        for (ClassFile each = type; each != null; each = superclass(each)) {
            result.put(each.name(), each);
        }
        // An interface inherits the public methods of Object.
        find("java/lang/Object").ifPresent(object -> result.putIfAbsent(object.name(), object));
        for (ClassFile each : result.values().toArray(ClassFile[]::new)) {
            addInterfaces(each, result);
        }
        return result;
    }

    private ClassFile superclass(ClassFile type) {
        return type.superName() == null ? null : find(type.superName()).orElse(null);
    }

    private void addInterfaces(ClassFile type, Map<String, ClassFile> result) {
        for (String name : type.interfaces()) {
            find(name).ifPresent(each -> {
                if (result.putIfAbsent(name, each) == null) {
                    addInterfaces(each, result);
                }
            });
        }
    }
}
