package io.github.camelportal.faults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;

import io.github.camelportal.scan.Canaries;

/** Certificates of servers, made by Java's own tool, and an authority that clients trust, which signed some of them. */
final class Certificates {

    private static final String PASSWORD = Canaries.STORE_PASSWORD;
    private static final Map<FaultCase.FaultHost, String> ALIASES = Map.of(
            FaultCase.FaultHost.TLS_EXPIRED, "expired",
            FaultCase.FaultHost.TLS_SELF_SIGNED, "stranger",
            FaultCase.FaultHost.TLS_OTHER_HOST, "other");

    private final Path folder;

    Certificates(Path folder) {
        this.folder = folder;
        make("authority", "-ext", "bc:c");
        sign("expired", "localhost", "-startdate", "-10d", "-validity", "1");
        sign("other", "elsewhere.example", "-validity", "9");
        make("stranger", "-ext", "san=dns:localhost");
        run("-exportcert", "-keystore", store("authority"), "-alias", "authority", "-file", file("authority.crt"));
        run(
                "-importcert",
                "-noprompt",
                "-keystore",
                store("trusted"),
                "-alias",
                "authority",
                "-file",
                file("authority.crt"));
    }

    /** Returns the TLS context of a server at this place, or null if it speaks no TLS. */
    SSLContext of(FaultCase.FaultHost place) {
        String alias = ALIASES.get(place);
        if (alias == null) {
            return null;
        }
        try (InputStream in = Files.newInputStream(Path.of(store(alias.equals("stranger") ? alias : "authority")))) {
            KeyStore all = KeyStore.getInstance("PKCS12");
            all.load(in, PASSWORD.toCharArray());
            KeyStore one = KeyStore.getInstance("PKCS12");
            one.load(null, null);
            one.setKeyEntry(
                    alias,
                    all.getKey(alias, PASSWORD.toCharArray()),
                    PASSWORD.toCharArray(),
                    all.getCertificateChain(alias));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(one, PASSWORD.toCharArray());
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(keys.getKeyManagers(), null, null);
            return tls;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Trusts the authority and nobody else. */
    SSLContextParameters trust() {
        KeyStoreParameters store = new KeyStoreParameters();
        store.setResource("file:" + store("trusted"));
        store.setPassword(PASSWORD);
        store.setType("PKCS12");
        TrustManagersParameters trusted = new TrustManagersParameters();
        trusted.setKeyStore(store);
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(trusted);
        return parameters;
    }

    private void make(String alias, String... more) {
        generate(alias, alias, "CN=" + alias, more);
    }

    private void sign(String alias, String host, String... more) {
        List<String> options = new ArrayList<>(List.of("-signer", "authority", "-ext", "san=dns:" + host));
        options.addAll(List.of(more));
        generate("authority", alias, "CN=" + host, options.toArray(String[]::new));
    }

    private void generate(String store, String alias, String name, String... more) {
        List<String> options = new ArrayList<>(
                List.of("-genkeypair", "-keyalg", "EC", "-alias", alias, "-dname", name, "-keystore", store(store)));
        options.addAll(List.of(more));
        run(options.toArray(String[]::new));
    }

    private String store(String name) {
        return file(name + ".p12");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static void run(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        // The tool ends before compiling it well would pay.
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + said);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
