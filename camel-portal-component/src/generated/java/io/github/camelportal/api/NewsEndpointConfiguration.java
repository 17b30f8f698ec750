package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code news}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "news",
        description = "News of the provider.",
        apiMethods = {
            @ApiMethod(methodName = "list", description = "Returns the news of the provider.",
                    signatures = "List<NewsItem> list()"),
            @ApiMethod(methodName = "get", description = "Returns one piece of news.",
                    signatures = "NewsItem get(String newsId)")
        },
        aliases = {})
final class NewsEndpointConfiguration {

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "get", description = "Id of the piece of news.")
    })
    String newsId;
}
