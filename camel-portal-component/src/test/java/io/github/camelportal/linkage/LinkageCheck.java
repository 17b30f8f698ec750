package io.github.camelportal.linkage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

import io.github.camelportal.linkage.LinkedClassPath.Member;

/**
 * Finds what would be a {@link LinkageError} when a class runs with a class path: absent classes and members, abstract methods
 * without a body, and final ones that are overridden.
 */
final class LinkageCheck {

    private final LinkedClassPath classPath;
    private final List<String> absentPackages;
    private final Set<String> problems = new TreeSet<>();

    /**
     * Creates a check.
     *
     * @param classPath      where classes are looked up
     * @param absentPackages internal names of packages of optional libraries that the class path lacks; references into them are
     *                       not checked
     */
    LinkageCheck(LinkedClassPath classPath, List<String> absentPackages) {
        this.classPath = classPath;
        this.absentPackages = absentPackages;
    }

    /** Checks a compiled class. */
    void check(byte[] compiled) {
        ClassReader reader = new ClassReader(compiled);
        ClassFile type = ClassFile.of(reader);
        checkDeclaration(type);
        checkImplementations(type);
        reader.accept(new ReferenceVisitor(type.name(), this), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    /** Returns what was found so far, one text for each problem. */
    Set<String> problems() {
        return problems;
    }

    private void checkDeclaration(ClassFile type) {
        if (type.superName() != null) {
            checkType(type.name(), type.superName());
            classPath
                    .find(type.superName())
                    .filter(each -> each.has(Opcodes.ACC_FINAL))
                    .ifPresent(each -> report(type.name(), "extends the final class " + each.name()));
        }
        for (String each : type.interfaces()) {
            checkType(type.name(), each);
            classPath
                    .find(each)
                    .filter(found -> !found.has(Opcodes.ACC_INTERFACE))
                    .ifPresent(found -> report(type.name(), "implements the class " + each));
        }
    }

    private void checkImplementations(ClassFile type) {
        boolean concrete = !type.has(Opcodes.ACC_ABSTRACT);
        for (ClassFile supertype : classPath.supertypes(type).values()) {
            supertype.methods().forEach((key, access) -> {
                if (concrete && (access & Opcodes.ACC_ABSTRACT) != 0) {
                    checkImplemented(type, key, supertype);
                } else if (!supertype.name().equals(type.name())
                        && isFinal(access, supertype, type)
                        && overrides(type, key)) {
                    report(type.name(), "overrides the final method " + supertype.name() + "." + key);
                }
            });
        }
    }

    private void checkImplemented(ClassFile type, String key, ClassFile declaring) {
        Optional<Member> member = classPath.method(type, key);
        if (member.isEmpty() || member.get().has(Opcodes.ACC_ABSTRACT)) {
            report(type.name(), "does not implement " + declaring.name() + "." + key);
        }
    }

    private static boolean isFinal(int access, ClassFile supertype, ClassFile type) {
        boolean visible = (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0
                || supertype.packageName().equals(type.packageName());
        return visible
                && (access & Opcodes.ACC_FINAL) != 0
                && (access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0;
    }

    private static boolean overrides(ClassFile type, String key) {
        Integer own = type.methods().get(key);
        return own != null && (own & Opcodes.ACC_PRIVATE) == 0 && !key.startsWith("<");
    }

    /** Checks that a class exists and is visible. */
    void checkType(String place, String name) {
        Optional<ClassFile> found = classPath.find(name);
        if (found.isEmpty()) {
            if (absentPackages.stream().noneMatch(name::startsWith)) {
                report(place, "needs the absent class " + name);
            }
        } else if (!found.get().has(Opcodes.ACC_PUBLIC)
                && !place.startsWith(found.get().packageName())) {
            report(place, "needs the class " + name + ", which is not public");
        }
    }

    /** Checks a call: that the method exists, is visible, and is of the kind that the instruction calls. */
    void checkMethod(String place, String owner, String key, boolean isStatic, boolean ofInterface) {
        checkType(place, owner);
        classPath.find(owner).ifPresent(type -> {
            if (type.has(Opcodes.ACC_INTERFACE) != ofInterface) {
                report(place, "calls " + owner + ", which changed between class and interface");
            }
            if (!hasAbsentSupertype(type)) {
                checkMember(place, owner + "." + key, classPath.method(type, key), isStatic);
            }
        });
    }

    /** Returns whether a class inherits from an optional library that is not there, so that its members are not known. */
    private boolean hasAbsentSupertype(ClassFile type) {
        return Stream.concat(Stream.of(type), classPath.supertypes(type).values().stream())
                .flatMap(each -> Stream.concat(Stream.ofNullable(each.superName()), each.interfaces().stream()))
                .anyMatch(name -> absentPackages.stream().anyMatch(name::startsWith)
                        && classPath.find(name).isEmpty());
    }

    /** Checks an access: that the field exists, is visible, and is static or not as the instruction expects. */
    void checkField(String place, String owner, String key, boolean isStatic) {
        checkType(place, owner);
        classPath
                .find(owner)
                .ifPresent(type -> checkMember(place, owner + "." + key, classPath.field(type, key), isStatic));
    }

    /** Checks that a lambda implements the one abstract method of its interface. */
    void checkLambda(String place, String interfaceName, String key) {
        checkType(place, interfaceName);
        classPath.find(interfaceName).ifPresent(type -> {
            for (ClassFile supertype : classPath.supertypes(type).values()) {
                supertype.methods().forEach((each, access) -> {
                    boolean open = (access & Opcodes.ACC_ABSTRACT) != 0
                            && classPath
                                    .method(type, each)
                                    .filter(member -> member.has(Opcodes.ACC_ABSTRACT))
                                    .isPresent();
                    if (open && !each.equals(key)) {
                        report(place, "has a lambda without " + supertype.name() + "." + each);
                    }
                });
            }
        });
    }

    private void checkMember(String place, String member, Optional<Member> found, boolean isStatic) {
        if (found.isEmpty()) {
            report(place, "needs the absent member " + member);
            return;
        }
        if (found.get().has(Opcodes.ACC_STATIC) != isStatic) {
            report(place, "uses " + member + ", which is " + (isStatic ? "not static" : "static"));
        }
        boolean open = found.get().has(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED);
        if (!open && !place.startsWith(found.get().owner().packageName())) {
            report(place, "uses " + member + ", which is not visible");
        }
    }

    private void report(String place, String problem) {
        problems.add(place + " " + problem);
    }
}
