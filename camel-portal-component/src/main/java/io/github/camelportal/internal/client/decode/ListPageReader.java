package io.github.camelportal.internal.client.decode;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.internal.client.message.RawResponse;

/** Reads a response up to the first element of its list. The page reads the others while they are used. */
public final class ListPageReader implements ResponseReader<ListPage> {

    /** Reader whose elements have the type that the operation declares. */
    public static final ListPageReader TYPED = new ListPageReader(false);

    /** Reader whose elements are JSON trees, as the portal wrote them. */
    public static final ListPageReader TREES = new ListPageReader(true);

    private final boolean trees;

    private ListPageReader(boolean trees) {
        this.trees = trees;
    }

    @Override
    public ListPage read(Operation operation, RawResponse response, ErrorDecoder errors) throws IOException {
        ResponseSpec spec = operation.response();
        return ListPage.open(spec, trees ? JsonNode.class : spec.listing().element(), response, errors);
    }

    @Override
    public boolean streams() {
        return true;
    }
}
