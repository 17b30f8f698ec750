package io.github.camelportal.api;

import java.util.Map;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.UriParam;

/** The options of {@code portal:raw}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "raw",
        description = "Any route of the portal, such as one that a module of the install added.",
        apiMethods = {
            @ApiMethod(
                    methodName = "get",
                    description = "Sends a GET request, which is expected to be read-only.",
                    signatures = {"Object get(String path)"}),
            @ApiMethod(
                    methodName = "post",
                    description =
                            "Sends a POST request. A Map or JSON object as message body becomes the request body.",
                    signatures = {"Object post(String path)"}),
            @ApiMethod(
                    methodName = "put",
                    description = "Sends a PUT request. A Map or JSON object as message body becomes the request body.",
                    signatures = {"Object put(String path)"}),
            @ApiMethod(
                    methodName = "delete",
                    description = "Sends a DELETE request.",
                    signatures = {"Object delete(String path)"})
        },
        aliases = {})
@SuppressWarnings("NullAway.Init") // Read by the Camel plugin only, and never created.
final class RawEndpointConfiguration {

    private static final String PATH_DESCRIPTION = "Path below the base URL, such as /news/{newsId}. Each {name} is a"
            + " parameter, set by header (CamelPortalNewsId), option (newsId) or message body.";
    private static final String QUERY_DESCRIPTION = "Query parameters, as in query.rel_type=ticket.";

    @UriParam
    @ApiParam(
            apiMethods = {
                @ApiMethod(methodName = "get", description = PATH_DESCRIPTION),
                @ApiMethod(methodName = "post", description = PATH_DESCRIPTION),
                @ApiMethod(methodName = "put", description = PATH_DESCRIPTION),
                @ApiMethod(methodName = "delete", description = PATH_DESCRIPTION)
            })
    String path;

    @UriParam(prefix = "query.", multiValue = true)
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "get", description = QUERY_DESCRIPTION),
                @ApiMethod(methodName = "post", description = QUERY_DESCRIPTION),
                @ApiMethod(methodName = "put", description = QUERY_DESCRIPTION),
                @ApiMethod(methodName = "delete", description = QUERY_DESCRIPTION)
            })
    Map<String, Object> query;
}
