package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code knowledgebase}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "knowledgebase",
        description = "Articles of the provider.",
        apiMethods = {
            @ApiMethod(methodName = "categories", description = "Returns the categories of the knowledge base.",
                    signatures = "List<KnowledgeBaseCategory> categories()"),
            @ApiMethod(methodName = "category", description = "Returns the subcategories and the articles of one category.",
                    signatures = "KnowledgeBaseContent category(String categoryId)"),
            @ApiMethod(methodName = "article", description = "Returns one article.",
                    signatures = "KnowledgeBaseArticle article(String articleId)")
        },
        aliases = {})
final class KnowledgebaseEndpointConfiguration {

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "category", description = "Id of the category.")
    })
    String categoryId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "article", description = "Id of the article.")
    })
    String articleId;
}
