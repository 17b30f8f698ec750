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

/**
 * Signs tokens with a key that all simulators of this JVM share, because generating it takes a second of processor time. A
 * simulator refuses the tokens of another one all the same: it finds none by their id.
 */
final class TokenSigner {

    private static final int KEY_BITS = 2048;

    String sign(String id, String subject, Instant issuedAt, Instant expiresAt) {
        return JWT.create()
                .withIssuer("camel-portal-simulator")
                .withSubject(subject)
                .withJWTId(id)
                .withIssuedAt(issuedAt)
                .withExpiresAt(expiresAt)
                .sign(SigningKey.RSA);
    }

    /** The id of a token that this signer signed, expired or not. */
    Optional<String> idOf(String token) {
        try {
            DecodedJWT decoded = JWT.decode(token);
            SigningKey.RSA.verify(decoded);
            return Optional.ofNullable(decoded.getId());
        } catch (JWTVerificationException e) {
            return Optional.empty();
        }
    }

    /** The key is generated for the first token, since a portal that is used with passwords alone needs none. */
    private static final class SigningKey {

        static final Algorithm RSA = generate();

        private static Algorithm generate() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(KEY_BITS);
                KeyPair keys = generator.generateKeyPair();
                return Algorithm.RSA256((RSAPublicKey) keys.getPublic(), (RSAPrivateKey) keys.getPrivate());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("This Java has no RSA", e);
            }
        }
    }
}
