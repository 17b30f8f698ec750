package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code news}. */
@ApiParams(
        apiName = "news",
        description = "News of the provider.",
        apiMethods = {
            @ApiMethod(
                    methodName = "list",
                    description = "Returns the news of the provider.",
                    signatures = {"List<Map> list()"}),
            @ApiMethod(
                    methodName = "get",
                    description = "Returns one piece of news.",
                    signatures = {"Object get(String newsId)"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class NewsEndpointConfiguration {

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "get", description = "Id of the piece of news.")
            })
    private String newsId;

    public String getNewsId() {
        return newsId;
    }

    public void setNewsId(String newsId) {
        this.newsId = newsId;
    }
}
