package io.github.camelportal.linkage;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Hands each reference in the code of a class to a {@link LinkageCheck}. */
final class ReferenceVisitor extends ClassVisitor {

    private final String className;
    private final LinkageCheck check;

    ReferenceVisitor(String className, LinkageCheck check) {
        super(Opcodes.ASM9);
        this.className = className;
        this.check = check;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
        return new CodeVisitor(className + "." + name);
    }

    private final class CodeVisitor extends MethodVisitor {

        private final String place;

        CodeVisitor(String place) {
            super(Opcodes.ASM9);
            this.place = place;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean ofInterface) {
            // Arrays have clone() only, and method handles have every signature.
            if (!owner.startsWith("[") && !owner.startsWith("java/lang/invoke/")) {
                check.checkMethod(place, owner, name + type, opcode == Opcodes.INVOKESTATIC, ofInterface);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String type) {
            boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
            check.checkField(place, owner, name + type, isStatic);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            checkType(Type.getObjectType(type));
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof Type type && type.getSort() != Type.METHOD) {
                checkType(type);
            }
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
            if (type != null) {
                check.checkType(place, type);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
            if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
                String interfaceName = Type.getReturnType(type).getInternalName();
                check.checkLambda(place, interfaceName, name + arguments[0]);
            }
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    checkHandle(handle);
                }
            }
        }

        private void checkHandle(Handle handle) {
            String key = handle.getName() + handle.getDesc();
            switch (handle.getTag()) {
                case Opcodes.H_GETFIELD, Opcodes.H_PUTFIELD -> check.checkField(place, handle.getOwner(), key, false);
                case Opcodes.H_GETSTATIC, Opcodes.H_PUTSTATIC -> check.checkField(place, handle.getOwner(), key, true);
                default ->
                    check.checkMethod(
                            place,
                            handle.getOwner(),
                            key,
                            handle.getTag() == Opcodes.H_INVOKESTATIC,
                            handle.isInterface());
            }
        }

        private void checkType(Type type) {
            Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
            if (element.getSort() == Type.OBJECT) {
                check.checkType(place, element.getInternalName());
            }
        }
    }
}
