package io.github.camelportal.simulator.auth;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Optional;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;

/** Signs tokens with a key of its own, made for the first token: no token outlives the simulator. */
final class TokenSigner {

    private static final int KEY_BITS = 2048;

    private Algorithm algorithm;

    String sign(String id, String subject, Instant issuedAt, Instant expiresAt) {
        return JWT.create()
                .withIssuer("camel-portal-simulator")
                .withSubject(subject)
                .withJWTId(id)
                .withIssuedAt(issuedAt)
                .withExpiresAt(expiresAt)
                .sign(algorithm());
    }

    /** The id of a token that this signer signed, expired or not. */
    Optional<String> idOf(String token) {
        try {
            DecodedJWT decoded = JWT.decode(token);
            algorithm().verify(decoded);
            return Optional.ofNullable(decoded.getId());
        } catch (JWTVerificationException e) {
            return Optional.empty();
        }
    }

    private Algorithm algorithm() {
        // Making a key takes a moment, which a portal that is used with passwords alone can save.
        if (algorithm == null) {
            KeyPair keys = keys();
            algorithm = Algorithm.RSA256((RSAPublicKey) keys.getPublic(), (RSAPrivateKey) keys.getPrivate());
        }
        return algorithm;
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no RSA", e);
        }
    }
}
