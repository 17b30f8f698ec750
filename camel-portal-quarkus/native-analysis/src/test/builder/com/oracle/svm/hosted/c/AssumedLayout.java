package com.oracle.svm.hosted.c;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import com.oracle.svm.hosted.c.info.AccessorInfo;
import com.oracle.svm.hosted.c.info.ConstantInfo;
import com.oracle.svm.hosted.c.info.ElementInfo;
import com.oracle.svm.hosted.c.info.EnumConstantInfo;
import com.oracle.svm.hosted.c.info.EnumInfo;
import com.oracle.svm.hosted.c.info.PointerToInfo;
import com.oracle.svm.hosted.c.info.RawPointerToInfo;
import com.oracle.svm.hosted.c.info.RawStructureInfo;
import com.oracle.svm.hosted.c.info.SizableInfo;
import com.oracle.svm.hosted.c.info.SizableInfo.SignednessValue;
import com.oracle.svm.hosted.c.info.StructBitfieldInfo;
import com.oracle.svm.hosted.c.info.StructFieldInfo;
import com.oracle.svm.hosted.c.info.StructInfo;
import com.oracle.svm.hosted.c.query.NativeInfoTreeVisitor;
import jdk.vm.ci.meta.ResolvedJavaMethod;
import jdk.vm.ci.meta.ResolvedJavaType;
import org.graalvm.nativeimage.c.struct.AllowNarrowingCast;
import org.graalvm.nativeimage.c.struct.AllowWideningCast;

/**
 * Assumes sizes, offsets and constants of C code from the Java types that stand for it. The points-to analysis follows types and calls,
 * so the values only have to agree with each other.
 */
final class AssumedLayout extends NativeInfoTreeVisitor {

    private static final int WORD = Long.BYTES;
    private static final int CONSTANTS = 100;

    private long constants;

    AssumedLayout(NativeLibraries libraries) {
        super(libraries);
    }

    @Override
    protected void visitConstantInfo(ConstantInfo constant) {
        setSize(constant, size(AccessorInfo.getReturnType(constant.getAnnotatedElement())));
        long number = 1 + constants++ % CONSTANTS;
        switch (constant.getKind()) {
            case FLOAT -> constant.getValueInfo().setProperty((double) number);
            case STRING -> constant.getValueInfo().setProperty("constant" + number);
            case BYTEARRAY -> constant.getValueInfo().setProperty(new byte[] {(byte) number});
            default -> constant.getValueInfo().setProperty(number);
        }
    }

    @Override
    protected void visitStructInfo(StructInfo struct) {
        int offset = 0;
        for (ElementInfo child : struct.getChildren()) {
            child.accept(this);
            if (child instanceof StructFieldInfo field) {
                field.getOffsetInfo().setProperty(offset);
                offset += WORD;
            } else if (child instanceof StructBitfieldInfo bits) {
                bits.getByteOffsetInfo().setProperty(offset);
                offset += WORD;
            }
        }
        if (!struct.isIncomplete()) {
            struct.getSizeInfo().setProperty(Math.max(offset, WORD));
        }
    }

    /** Leaves a structure alone that the image builder lays out itself. */
    @Override
    protected void visitRawStructureInfo(RawStructureInfo struct) {}

    /** Leaves a pointer alone whose size the image builder sets itself. */
    @Override
    protected void visitRawPointerToInfo(RawPointerToInfo pointer) {}

    @Override
    protected void visitStructFieldInfo(StructFieldInfo field) {
        setSize(field, accessedSize(field));
    }

    @Override
    protected void visitStructBitfieldInfo(StructBitfieldInfo bits) {
        bits.getStartBitInfo().setProperty(0);
        bits.getEndBitInfo().setProperty(0);
        bits.getSignednessInfo().setProperty(SignednessValue.UNSIGNED);
    }

    @Override
    protected void visitPointerToInfo(PointerToInfo pointer) {
        setSize(pointer, accessedSize(pointer));
    }

    @Override
    protected void visitEnumInfo(EnumInfo constants) {
        List<Integer> sizes = new ArrayList<>();
        constants.getCEnumValueMethods().forEach(method -> sizes.add(size(AccessorInfo.getReturnType(method))));
        constants.getCEnumLookupMethods().forEach(method -> sizes.add(size(AccessorInfo.getParameterType(method, 0))));
        setSize(constants, sizes.isEmpty() ? Integer.BYTES : sizes.get(0));
        AtomicLong value = new AtomicLong();
        for (ElementInfo child : constants.getChildren()) {
            if (child instanceof EnumConstantInfo constant) {
                setSize(constant, constants.getSizeInBytes());
                constant.getValueInfo().setProperty(value.getAndIncrement());
            }
        }
    }

    private void setSize(SizableInfo element, int size) {
        if (element.getSizeInfo() != null) {
            element.getSizeInfo().setProperty(size);
        }
        if (element.getSignednessInfo() != null) {
            element.getSignednessInfo().setProperty(SignednessValue.SIGNED);
        }
    }

    /** Returns the size of the Java type that an element is read or written as, first of all where it must be the size in C. */
    private int accessedSize(ElementInfo element) {
        int size = WORD;
        for (ElementInfo child : element.getChildren()) {
            if (child instanceof AccessorInfo accessor) {
                ResolvedJavaType type =
                        switch (accessor.getAccessorKind()) {
                            case GETTER -> accessor.getReturnType();
                            case SETTER -> accessor.getValueParameterType();
                            default -> null;
                        };
                if (type != null) {
                    size = size(type);
                    if (!isCast(accessor.getAnnotatedElement())) {
                        return size;
                    }
                }
            }
        }
        return size;
    }

    private static boolean isCast(ResolvedJavaMethod method) {
        return method.getAnnotation(AllowNarrowingCast.class) != null
                || method.getAnnotation(AllowWideningCast.class) != null;
    }

    private int size(ResolvedJavaType type) {
        return getSizeInBytes(type);
    }
}
