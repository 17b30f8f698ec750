package io.github.camelportal.simulator.certificates;

import java.util.Map;

/**
 * The data that a client gives with the order of a certificate.
 *
 * @param software the id of the server software; empty if none was given
 * @param contacts the ids of the contacts by their roles, such as {@code admin}
 * @param organization by the portal's field names
 */
public record CertificateRequest(
        String csr,
        String approverEmail,
        String software,
        Map<String, String> contacts,
        Map<String, Object> organization) {}
