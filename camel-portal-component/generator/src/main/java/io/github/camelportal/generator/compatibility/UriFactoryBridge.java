package io.github.camelportal.generator.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Adds the method {@code Set<String> multiValuePrefixes()} to the compiled URI factory. The factory that Camel's plugin
 * generates returns a {@code Map<String, String>}, as {@code EndpointUriFactory} demands since Camel 4.16. Camel 4.14 calls the
 * older method, which returns the values of that map as a set. Java source cannot declare both, a class file can.
 */
public final class UriFactoryBridge {

    private static final String NAME = "multiValuePrefixes";
    private static final String MAP = "()Ljava/util/Map;";
    private static final String SET = "()Ljava/util/Set;";

    private UriFactoryBridge() {}

    /**
     * Adds the method to a class file, unless it is there from an earlier build.
     *
     * @param arguments the class file
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Expected one argument, the class file of the URI factory");
        }
        Path file = Path.of(arguments[0]);
        byte[] compiled = Files.readAllBytes(file);
        byte[] bridged = bridged(compiled);
        if (bridged != compiled) {
            Files.write(file, bridged);
        }
    }

    /**
     * Returns the class with the method, or the given bytes if it has the method already.
     *
     * @throws IllegalStateException if the class lacks the method that returns a map
     */
    static byte[] bridged(byte[] compiled) {
        ClassReader reader = new ClassReader(compiled);
        DeclaredPrefixes declared = new DeclaredPrefixes();
        reader.accept(declared, ClassReader.SKIP_CODE);
        if (!declared.map) {
            throw new IllegalStateException(
                    reader.getClassName() + " has no method " + NAME + MAP
                            + ". Camel's generator has changed. Compare EndpointUriFactory of all supported versions of Camel.");
        }
        if (declared.set) {
            return compiled;
        }
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new BridgeAdder(writer, reader.getClassName()), 0);
        return writer.toByteArray();
    }

    /** Finds out which of the two methods a class declares. */
    private static final class DeclaredPrefixes extends ClassVisitor {

        private boolean map;
        private boolean set;

        DeclaredPrefixes() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            if (name.equals(NAME)) {
                map |= descriptor.equals(MAP);
                set |= descriptor.equals(SET);
            }
            return null;
        }
    }

    /** Adds {@code return Set.copyOf(multiValuePrefixes().values())} as a bridge method, which compilers do not see. */
    private static final class BridgeAdder extends ClassVisitor {

        private final String owner;

        BridgeAdder(ClassVisitor writer, String owner) {
            super(Opcodes.ASM9, writer);
            this.owner = owner;
        }

        @Override
        public void visitEnd() {
            int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE;
            MethodVisitor code = visitMethod(access, NAME, SET, null, null);
            code.visitCode();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, owner, NAME, MAP, false);
            code.visitMethodInsn(Opcodes.INVOKEINTERFACE, "java/util/Map", "values", "()Ljava/util/Collection;", true);
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, "java/util/Set", "copyOf", "(Ljava/util/Collection;)Ljava/util/Set;", true);
            code.visitInsn(Opcodes.ARETURN);
            code.visitMaxs(1, 1);
            code.visitEnd();
            super.visitEnd();
        }
    }
}
