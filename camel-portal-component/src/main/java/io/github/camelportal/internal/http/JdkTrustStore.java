package io.github.camelportal.internal.http;

import java.io.File;
import java.security.KeyStore;
import javax.net.ssl.TrustManagerFactory;

import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;

/**
 * The certificate authorities of the Java installation. The TLS defaults would prefer those that system properties name, so that
 * a setting for another part of the application would decide which servers receive the credentials.
 */
final class JdkTrustStore {

    private JdkTrustStore() {}

    /** Returns parameters that trust these alone, or null in a native image, which has no file of them but its own built in. */
    static SSLContextParameters trusted() throws Exception {
        File file = file();
        if (file == null) {
            return null;
        }
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setTrustManager(managers(file).getTrustManagers()[0]);
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(trust);
        return parameters;
    }

    private static TrustManagerFactory managers(File file) throws Exception {
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store(file));
        return managers;
    }

    /** Without its password, since the file holds no secret, and Java does not check its integrity either. */
    private static KeyStore store(File file) throws Exception {
        return KeyStore.getInstance(file, (char[]) null);
    }

    /** Prefers the file of an administrator, as Java does. */
    private static File file() {
        String home = System.getProperty("java.home");
        if (home == null) {
            return null;
        }
        File folder = new File(home, "lib/security");
        File custom = new File(folder, "jssecacerts");
        File file = custom.exists() ? custom : new File(folder, "cacerts");
        return file.exists() ? file : null;
    }
}
