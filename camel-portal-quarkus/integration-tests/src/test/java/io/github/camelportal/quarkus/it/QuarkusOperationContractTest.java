package io.github.camelportal.quarkus.it;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.apache.camel.CamelContext;

import io.github.camelportal.contract.OperationContract;

/** The requests of the component are the same in a Quarkus application as in plain Camel. */
@QuarkusTest
class QuarkusOperationContractTest extends OperationContract {

    @Inject
    CamelContext camel;

    @Override
    protected CamelContext context() {
        return camel;
    }
}
