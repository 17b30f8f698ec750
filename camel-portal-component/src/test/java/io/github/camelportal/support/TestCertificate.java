package io.github.camelportal.support;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.camel.support.jsse.KeyManagersParameters;
import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;

import io.github.camelportal.scan.Canaries;

/**
 * A certificate with its key.
 *
 * @param file   where both are
 * @param signer where the certificate is that signed it; the same file for one signed by itself
 */
public record TestCertificate(Path file, Path signer) {

    public static final String PASSWORD = Canaries.STORE_PASSWORD;
    public static final String TYPE = "PKCS12";

    /** Creates a self-signed certificate. */
    public static TestCertificate of(Path folder, String host) throws IOException, InterruptedException {
        Path file = folder.resolve(host + ".p12");
        generate(file, host, "SAN=dns:" + host);
        return new TestCertificate(file, file);
    }

    /** Creates an expired certificate that another one signed, because a self-signed one is trusted whatever its age. */
    public static TestCertificate expired(Path folder, String host) throws IOException, InterruptedException {
        Path signer = folder.resolve("signer.p12");
        Path file = folder.resolve(host + "-expired.p12");
        String request = folder.resolve("request").toString();
        String signed = folder.resolve("signed").toString();
        String signers = folder.resolve("signers").toString();
        generate(signer, "signer", "bc:c");
        generate(file, host, "SAN=dns:" + host);
        keytool(file, "-certreq", "-alias", "own", "-file", request);
        keytool(
                signer,
                "-gencert",
                "-alias",
                "own",
                "-infile",
                request,
                "-outfile",
                signed,
                "-startdate",
                "-10d",
                "-validity",
                "5",
                "-ext",
                "SAN=dns:" + host);
        keytool(signer, "-exportcert", "-alias", "own", "-file", signers);
        keytool(file, "-importcert", "-noprompt", "-alias", "signer", "-file", signers);
        keytool(file, "-importcert", "-noprompt", "-alias", "own", "-file", signed);
        return new TestCertificate(file, signer);
    }

    private static void generate(Path file, String name, String extension) throws IOException, InterruptedException {
        keytool(file, "-genkeypair", "-alias", "own", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", extension);
    }

    private static void keytool(Path file, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        // The tool ends before compiling it well would pay.
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        Stream.of("-storetype", TYPE, "-keystore", file.toString(), "-storepass", PASSWORD)
                .forEach(command::add);
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException("keytool " + arguments[0] + " ended with " + exit);
        }
    }

    /** Trusts what this one's signer signed, and nothing else. */
    public SSLContextParameters trusted() {
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setKeyStore(store(signer));
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(trust);
        return parameters;
    }

    /** Shows this one to a server, whose own is trusted. */
    public SSLContextParameters shownTo(TestCertificate server) {
        KeyManagersParameters keys = new KeyManagersParameters();
        keys.setKeyStore(store(file));
        keys.setKeyPassword(PASSWORD);
        SSLContextParameters parameters = server.trusted();
        parameters.setKeyManagers(keys);
        return parameters;
    }

    private static KeyStoreParameters store(Path file) {
        KeyStoreParameters store = new KeyStoreParameters();
        store.setType(TYPE);
        store.setResource("file:" + file);
        store.setPassword(PASSWORD);
        return store;
    }
}
