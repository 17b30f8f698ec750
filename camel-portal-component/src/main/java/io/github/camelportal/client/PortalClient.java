package io.github.camelportal.client;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.util.IOHelper;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

import io.github.camelportal.api.Answer;
import io.github.camelportal.api.Operation;
import io.github.camelportal.json.PortalJson;

/**
 * Calls one portal as one account. All threads and endpoints of an account share a client, and with it the session. A call
 * that the portal refuses for its token is made once more with a new one: it was not carried out the first time.
 */
public final class PortalClient implements AutoCloseable {

    private static final ReplyReader<PortalResult> TYPED = new TypedReplies();
    private static final ReplyReader<PortalResult> JSON = new JsonReplies();

    private final PortalAccount account;
    private final HttpClient http;
    private final HttpHost host;
    private final String basePath;
    private final Authentication authentication;

    /**
     * Connects nowhere yet.
     *
     * @param account which portal, and as whom
     * @param http    makes the connections; must follow no redirects and repeat nothing by itself
     */
    public PortalClient(PortalAccount account, HttpClient http) {
        this.account = account;
        this.http = http;
        URI baseUrl = URI.create(account.baseUrl());
        this.host = new HttpHost(baseUrl.getScheme(), baseUrl.getHost(), baseUrl.getPort());
        this.basePath = baseUrl.getRawPath();
        this.authentication = switch (account.method()) {
            case BASIC -> FixedAuthentication.basic(account.username(), account.password());
            case BEARER -> FixedAuthentication.bearer(account.accessToken());
            case TOKEN ->
                new TokenAuthentication(
                        new SessionCalls(account, (request, credential) -> exchange(request, credential, TYPED)
                                .body()),
                        Clock.systemUTC());
        };
    }

    /**
     * Makes a call, with records, lists and maps as result.
     *
     * @throws PortalOperationException if the portal does not do it
     */
    public PortalResult call(PortalRequest request) {
        if (request.operation().answer().kind() != Answer.Kind.LIST) {
            return call(request, TYPED);
        }
        try (ElementIterator elements = elements(request)) {
            List<Object> list = new ArrayList<>();
            elements.forEachRemaining(list::add);
            return new PortalResult(List.copyOf(list), elements.info(), elements.beside());
        }
    }

    /**
     * Makes a call whose answer is a list, and reads it as its elements are asked for.
     *
     * @return the elements; whoever has them closes them
     * @throws PortalOperationException if the portal does not do it
     */
    public ElementIterator elements(PortalRequest request) {
        return elements(request, ListPage::open);
    }

    /**
     * Makes a call whose answer is a list, and reads it as its elements are asked for, each a {@link JsonNode} with what the
     * portal wrote. A page after the first is asked for whatever its version.
     *
     * @return the elements; whoever has them closes them
     * @throws PortalOperationException if the portal does not do it
     */
    public ElementIterator trees(PortalRequest request) {
        return elements(request, ListPage::openTrees);
    }

    private ElementIterator elements(PortalRequest request, ReplyReader<ListPage> reader) {
        return new ElementIterator(
                page -> call(page == 1 ? request : request.page(page).unlessStill(null), reader));
    }

    /**
     * Makes a record of an element of a list.
     *
     * @param  operation                whose answer it is of
     * @param  element                  what the portal wrote
     * @throws PortalOperationException if it does not fit; the message names the field
     */
    public Object typed(Operation operation, JsonNode element) {
        try {
            return PortalJson.mapper()
                    .treeToValue(element, operation.answer().listing().element());
        } catch (JsonProcessingException e) {
            throw new FailureDecoder(operation, account.secrets()).misfit(e);
        }
    }

    /**
     * Makes a call, with the portal's JSON as result, a text.
     *
     * @throws PortalOperationException if the portal does not do it
     */
    public PortalResult callForJson(PortalRequest request) {
        return call(request, JSON);
    }

    /**
     * Makes a call, with whatever the receiver makes of the bytes as result.
     *
     * @throws PortalOperationException if the portal does not do it, or the bytes break off
     */
    public PortalResult callForBytes(PortalRequest request, FileReceiver receiver) {
        return call(request, new StreamReplies(receiver));
    }

    private <T> T call(PortalRequest request, ReplyReader<T> reader) {
        if (!request.operation().authenticated()) {
            return exchange(request, null, reader);
        }
        Credential credential = authentication.credential();
        try {
            return exchange(request, credential, reader);
        } catch (PortalAuthenticationException e) {
            if (!authentication.renew(credential)) {
                throw e;
            }
        }
        return exchange(request, authentication.credential(), reader);
    }

    private <T> T exchange(PortalRequest request, Credential credential, ReplyReader<T> reader) {
        FailureDecoder failures = new FailureDecoder(request.operation(), secrets(request, credential));
        ClassicHttpResponse response = null;
        T result = null;
        try {
            response = http.executeOpen(host, httpRequest(request, credential), HttpClientContext.create());
            Reply reply = Reply.of(response);
            boolean still = reply.isUnchanged() && request.known() != null;
            PortalOperationException failure = still ? null : failures.ofHead(reply);
            if (failure != null) {
                throw failure;
            }
            result = reader.read(request.operation(), reply, failures);
            return result;
        } catch (IOException e) {
            throw failures.unreachable(e);
        } finally {
            if (!(result instanceof ListPage)) {
                IOHelper.close(response);
            }
        }
    }

    private Secrets secrets(PortalRequest request, Credential credential) {
        Secrets secrets = account.secrets().and(request.secrets());
        return credential == null ? secrets : secrets.and(credential.secrets());
    }

    private ClassicHttpRequest httpRequest(PortalRequest request, Credential credential) {
        ClassicHttpRequest message =
                new BasicClassicHttpRequest(request.operation().method(), host, basePath + request.target());
        message.setHeader(HttpHeaders.ACCEPT, "application/json, */*;q=0.8");
        if (credential != null) {
            message.setHeader(HttpHeaders.AUTHORIZATION, credential.header());
        }
        if (request.known() != null) {
            request.known().into(message);
        }
        if (request.body() != null) {
            message.setEntity(new ByteArrayEntity(request.body(), ContentType.APPLICATION_JSON));
        }
        return message;
    }

    /** Which portal, and as whom. */
    public PortalAccount account() {
        return account;
    }

    /** Logs out where this logged in. The HTTP client stays open. */
    @Override
    public void close() {
        authentication.close();
    }

    @Override
    public String toString() {
        return "PortalClient[" + account + "]";
    }
}
