package io.github.camelportal.fuzz;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;

/**
 * An HTTP client that answers by itself, so that a million answers take minutes: what is between it and a server is not
 * what is tried here.
 */
final class CannedPortal extends CloseableHttpClient {

    private final List<ClassicHttpRequest> requests = new CopyOnWriteArrayList<>();
    private volatile Function<ClassicHttpRequest, CannedResponse> answers;

    /** Sets the responses from now on, and clears the recorded requests. */
    void answers(Function<ClassicHttpRequest, CannedResponse> portal) {
        requests.clear();
        answers = portal;
    }

    /** The requests since it was last told what to answer. */
    List<ClassicHttpRequest> requests() {
        return requests;
    }

    @Override
    public ClassicHttpResponse executeOpen(HttpHost target, ClassicHttpRequest request, HttpContext context) {
        requests.add(request);
        return answers.apply(request).response();
    }

    @Override
    protected CloseableHttpResponse doExecute(HttpHost target, ClassicHttpRequest request, HttpContext context) {
        throw new UnsupportedOperationException("the component reads its answers itself");
    }

    @Override
    public void close() {}

    @Override
    public void close(CloseMode mode) {}
}
