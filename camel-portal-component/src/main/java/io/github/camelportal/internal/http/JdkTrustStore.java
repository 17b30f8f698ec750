package io.github.camelportal.internal.http;

import java.io.File;
import java.security.KeyStore;
import javax.net.ssl.TrustManagerFactory;

import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;

/**
 * The certificates that Java comes with. The defaults of TLS would take those that system properties name in their place, so
 * that a setting for another part of the application decides whom the portal's credentials are sent to.
 */
final class JdkTrustStore {

    private JdkTrustStore() {}

    /** Trusts these alone; null where Java has none in a file, as in a native image, which has its own within it. */
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

    /** Nothing in it is secret, so its seal is not checked, as Java itself does not. */
    private static KeyStore store(File file) throws Exception {
        return KeyStore.getInstance(file, (char[]) null);
    }

    /** The one that an administrator made goes before the other, as in Java itself. */
    private static File file() {
        String home = System.getProperty("java.home");
        if (home == null) {
            return null;
        }
        File folder = new File(home, "lib/security");
        File own = new File(folder, "jssecacerts");
        File file = own.exists() ? own : new File(folder, "cacerts");
        return file.exists() ? file : null;
    }
}
