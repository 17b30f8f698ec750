package io.github.camelportal.dnsascode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.Body;
import org.apache.camel.Handler;
import org.apache.camel.PropertyInject;

/** Reads the TXT record that an ACME client asks for. */
public final class AcmeChallenge {

    private static final ObjectMapper JSON = new ObjectMapper();

    @PropertyInject("http.domains")
    private String domains;

    /**
     * Returns the fields of the record.
     *
     * @param request {@code fqdn} and {@code value}, or in lego's mode RAW {@code domain} and {@code keyAuth}
     * @throws IllegalArgumentException if it has neither
     */
    @Handler
    public Map<String, Object> read(@Body String request) throws JsonProcessingException, NoSuchAlgorithmException {
        JsonNode fields = JSON.readTree(request);
        if (fields.hasNonNull("fqdn") && fields.hasNonNull("value")) {
            return HostedDomains.fields(
                    domains,
                    fields.path("fqdn").asText(),
                    "TXT",
                    fields.path("value").asText());
        }
        if (fields.hasNonNull("domain") && fields.hasNonNull("keyAuth")) {
            String name = "_acme-challenge." + fields.path("domain").asText().replaceFirst("^\\*\\.", "");
            return HostedDomains.fields(
                    domains, name, "TXT", digest(fields.path("keyAuth").asText()));
        }
        throw new IllegalArgumentException("The request has neither fqdn and value nor domain and keyAuth");
    }

    /** Returns the content of the record for a key authorization (RFC 8555, section 8.4). */
    private static String digest(String keyAuthorization) throws NoSuchAlgorithmException {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(keyAuthorization.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
