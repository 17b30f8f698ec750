package io.github.camelportal.api;

import java.util.Map;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options of {@code portal:raw}, for Camel's catalog; the operation itself is made of them. */
@ApiParams(
        apiName = "raw",
        description = "Any route of the portal, such as one that a module of the install added.",
        apiMethods = {
            @ApiMethod(
                    methodName = "get",
                    description = "Reads from a route.",
                    signatures = {"Object get(String path)"}),
            @ApiMethod(
                    methodName = "post",
                    description = "Posts to a route. A Map or JSON object as message body becomes the request body.",
                    signatures = {"Object post(String path)"}),
            @ApiMethod(
                    methodName = "put",
                    description = "Puts to a route. A Map or JSON object as message body becomes the request body.",
                    signatures = {"Object put(String path)"}),
            @ApiMethod(
                    methodName = "delete",
                    description = "Deletes at a route.",
                    signatures = {"Object delete(String path)"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class RawEndpointConfiguration {

    private static final String PATH_DESCRIPTION = "Path below the base URL, such as /news/{newsId}. Each {place} is a"
            + " parameter, given as header (CamelPortalNewsId), option (newsId) or in the message body.";
    private static final String QUERY_DESCRIPTION = "Parameters of the query, as in query.rel_type=ticket.";

    @UriParam
    @ApiParam(
            apiMethods = {
                @ApiMethod(methodName = "get", description = PATH_DESCRIPTION),
                @ApiMethod(methodName = "post", description = PATH_DESCRIPTION),
                @ApiMethod(methodName = "put", description = PATH_DESCRIPTION),
                @ApiMethod(methodName = "delete", description = PATH_DESCRIPTION)
            })
    private String path;

    @UriParam(prefix = "query.", multiValue = true)
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "get", description = QUERY_DESCRIPTION),
                @ApiMethod(methodName = "post", description = QUERY_DESCRIPTION),
                @ApiMethod(methodName = "put", description = QUERY_DESCRIPTION),
                @ApiMethod(methodName = "delete", description = QUERY_DESCRIPTION)
            })
    private Map<String, Object> query;

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public Map<String, Object> getQuery() {
        return query;
    }

    public void setQuery(Map<String, Object> query) {
        this.query = query;
    }
}
