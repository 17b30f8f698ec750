package io.github.camelportal.quarkus.it;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.apache.camel.CamelContext;

import io.github.camelportal.contract.ResponseContract;

/** The answers to the component are read in a Quarkus application as in plain Camel. */
@QuarkusTest
class QuarkusResponseContractTest extends ResponseContract {

    @Inject
    CamelContext camel;

    @Override
    protected CamelContext context() {
        return camel;
    }
}
