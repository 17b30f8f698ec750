package io.github.camelportal.dnsascode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

import org.apache.camel.Handler;
import org.apache.camel.Header;
import org.apache.camel.PropertyInject;

/** Lets requests with the name and password of the application pass. */
public final class AccessCheck {

    @PropertyInject("http.username")
    private String username;

    @PropertyInject("http.password")
    private String password;

    /**
     * Checks a request.
     *
     * @param authorization header of HTTP Basic, or null
     * @throws AccessDeniedException if the name or the password is another one
     */
    @Handler
    public void check(@Header("Authorization") String authorization) {
        byte[] expected = ("Basic "
                        + Base64.getEncoder()
                                .encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8)))
                .getBytes(StandardCharsets.UTF_8);
        byte[] given = String.valueOf(authorization).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, given)) {
            throw new AccessDeniedException();
        }
    }
}
