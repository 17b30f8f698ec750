package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code knowledgebase}. */
@ApiParams(
        apiName = "knowledgebase",
        description = "Articles of the provider.",
        apiMethods = {
            @ApiMethod(
                    methodName = "categories",
                    description = "Returns the categories of the knowledge base.",
                    signatures = {"Object categories()"}),
            @ApiMethod(
                    methodName = "category",
                    description = "Returns one category with its articles.",
                    signatures = {"Object category(String categoryId)"}),
            @ApiMethod(
                    methodName = "article",
                    description = "Returns one article.",
                    signatures = {"Object article(String articleId)"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class KnowledgebaseEndpointConfiguration {

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "category", description = "Id of the category.")
            })
    private String categoryId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "article", description = "Id of the article.")
            })
    private String articleId;

    public String getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(String categoryId) {
        this.categoryId = categoryId;
    }

    public String getArticleId() {
        return articleId;
    }

    public void setArticleId(String articleId) {
        this.articleId = articleId;
    }
}
