package io.github.camelportal.linkage;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

import static org.assertj.core.api.Assertions.assertThat;

/** Compiled classes whose libraries have changed since. */
class LinkageCheckTest {

    @Test
    void reportsAbsentMethod() {
        Set<String> problems = problems(code ->
                code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/String", "valueOf", "()Ljava/lang/Long;", false));

        assertThat(problems)
                .containsExactly("p/Old.run needs the absent member java/lang/String.valueOf()Ljava/lang/Long;");
    }

    @Test
    void reportsAbsentClass() {
        assertThat(problems(code -> code.visitTypeInsn(Opcodes.NEW, "p/Gone")))
                .containsExactly("p/Old.run needs the absent class p/Gone");
    }

    @Test
    void reportsAbsentField() {
        assertThat(problems(code -> code.visitFieldInsn(Opcodes.GETSTATIC, "java/lang/Integer", "MOST", "I")))
                .containsExactly("p/Old.run needs the absent member java/lang/Integer.MOSTI");
    }

    @Test
    void reportsMethodThatIsNoLongerStatic() {
        Set<String> problems = problems(
                code -> code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/String", "length", "()I", false));

        assertThat(problems).containsExactly("p/Old.run uses java/lang/String.length()I, which is not static");
    }

    @Test
    void reportsMethodThatIsPrivate() {
        Set<String> problems =
                problems(code -> code.visitFieldInsn(Opcodes.GETFIELD, "java/lang/Integer", "value", "I"));

        assertThat(problems).containsExactly("p/Old.run uses java/lang/Integer.valueI, which is not visible");
    }

    @Test
    void reportsAbstractMethodWithoutBody() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(
                Opcodes.V17, Opcodes.ACC_PUBLIC, "p/Old", null, "java/lang/Object", new String[] {"java/lang/Runnable"
                });
        writer.visitEnd();

        assertThat(problems(writer)).containsExactly("p/Old does not implement java/lang/Runnable.run()V");
    }

    @Test
    void reportsOverriddenFinalMethod() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "p/Old", null, "java/lang/Object", new String[0]);
        writer.visitMethod(Opcodes.ACC_PUBLIC, "notify", "()V", null, null);
        writer.visitEnd();

        assertThat(problems(writer)).containsExactly("p/Old overrides the final method java/lang/Object.notify()V");
    }

    @Test
    void ignoresOptionalLibraryThatIsAbsent() {
        LinkageCheck check = new LinkageCheck(classPath(), List.of("p/optional/"));
        check.check(compiled(code -> code.visitTypeInsn(Opcodes.NEW, "p/optional/Gone")));

        assertThat(check.problems()).isEmpty();
    }

    private static Set<String> problems(Consumer<MethodVisitor> instruction) {
        LinkageCheck check = new LinkageCheck(classPath(), List.of());
        check.check(compiled(instruction));
        return check.problems();
    }

    private static Set<String> problems(ClassWriter writer) {
        LinkageCheck check = new LinkageCheck(classPath(), List.of());
        check.check(writer.toByteArray());
        return check.problems();
    }

    private static LinkedClassPath classPath() {
        return new LinkedClassPath(LinkageCheckTest.class.getClassLoader());
    }

    /** Returns a class with one method, which has one instruction. Nobody runs it. */
    private static byte[] compiled(Consumer<MethodVisitor> instruction) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "p/Old", null, "java/lang/Object", new String[0]);
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, "run", "()V", null, null);
        code.visitCode();
        instruction.accept(code);
        code.visitMaxs(1, 1);
        code.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }
}
