package io.github.camelportal.specification;

import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.camel.impl.DefaultCamelContext;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.RecordingServer;

/** An install whose document a test writes. */
final class SpecifiedInstall implements AutoCloseable {

    private final Path folder;
    private final RecordingServer portal = new RecordingServer();
    private final DefaultCamelContext context = new DefaultCamelContext();

    SpecifiedInstall(Path folder) {
        this.folder = folder;
    }

    static String document(String paths) {
        return "{\"swagger\": \"2.0\", \"paths\": {" + paths + "}}";
    }

    PortalConfiguration configuration() {
        PortalConfiguration configuration =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        configuration.setBaseUrl(portal.baseUrl());
        configuration.setUsername(PortalStub.USERNAME);
        configuration.setPassword(PortalStub.PASSWORD);
        configuration.setMaxRetries(0);
        return configuration;
    }

    /** Writes a file, and returns its location. */
    String file(String name, String content) throws Exception {
        return "file:" + Files.writeString(folder.resolve(name), content);
    }

    /** Starts with a document. */
    SpecifiedInstall start(String document) throws Exception {
        configuration().setSpecification(file("portal.json", document));
        context.start();
        return this;
    }

    /** Returns the request that a call makes. */
    String request(String uri, Object body) {
        portal.answers("{\"success\": true}");
        context.createProducerTemplate().requestBody(uri, body);
        String sent = portal.request().getBodyAsString();
        return portal.request().getMethod() + " " + portal.request().getUrl() + (sent.isEmpty() ? "" : " " + sent);
    }

    RecordingServer portal() {
        return portal;
    }

    DefaultCamelContext context() {
        return context;
    }

    @Override
    public void close() {
        context.stop();
        portal.close();
    }
}
