package io.github.camelportal.internal.consumer;

import java.lang.reflect.Method;

import org.apache.camel.spi.UnitOfWork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThatCode;

/** The watch of an exchange passes every call to the unit of work that the exchange had, also one that a later Camel adds. */
class TransactionWatchTest {

    static Method[] methods() {
        return UnitOfWork.class.getMethods();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void declaresEachMethodWhenCamelAddsOne(Method method) {
        assertThatCode(() -> TransactionWatch.class.getDeclaredMethod(method.getName(), method.getParameterTypes()))
                .doesNotThrowAnyException();
    }
}
