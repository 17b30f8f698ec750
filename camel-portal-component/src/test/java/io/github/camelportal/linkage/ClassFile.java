package io.github.camelportal.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The declarations of a compiled class. Keys of members are their names with their erased descriptors, values are their modifiers.
 *
 * @param name       internal name, such as {@code java/lang/String}
 * @param access     modifiers
 * @param superName  internal name of the superclass, or null
 * @param interfaces internal names of the direct interfaces
 * @param methods    declared methods
 * @param fields     declared fields
 */
record ClassFile(
        String name,
        int access,
        String superName,
        List<String> interfaces,
        Map<String, Integer> methods,
        Map<String, Integer> fields) {

    static ClassFile of(ClassReader reader) {
        Map<String, Integer> methods = new HashMap<>();
        Map<String, Integer> fields = new HashMap<>();
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String type, String generic, String[] thrown) {
                        methods.put(name + type, access);
                        return null;
                    }

                    @Override
                    public FieldVisitor visitField(int access, String name, String type, String generic, Object value) {
                        fields.put(name + type, access);
                        return null;
                    }
                },
                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new ClassFile(
                reader.getClassName(),
                reader.getAccess(),
                reader.getSuperName(),
                List.of(reader.getInterfaces()),
                methods,
                fields);
    }

    boolean has(int modifier) {
        return (access & modifier) != 0;
    }

    String packageName() {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
