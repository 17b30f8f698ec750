package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:knowledgebase}. Articles of the provider. */
public final class KnowledgebaseEndpoints {

    KnowledgebaseEndpoints() {}

    /** Returns the categories of the knowledge base. */
    public Categories categories() {
        return new Categories();
    }

    /** Returns the subcategories and the articles of one category. */
    public Category category() {
        return new Category();
    }

    /** Returns one article. */
    public Article article() {
        return new Article();
    }

    /** {@code portal:knowledgebase/categories}: Returns the categories of the knowledge base. */
    public static final class Categories extends PortalEndpointBuilder<Categories> {

        private Categories() {
            super("knowledgebase/categories");
        }
    }

    /** {@code portal:knowledgebase/category}: Returns the subcategories and the articles of one category. */
    public static final class Category extends PortalEndpointBuilder<Category> {

        private Category() {
            super("knowledgebase/category");
        }

        /** Id of the category. */
        public Category categoryId(String categoryId) {
            return option("categoryId", categoryId);
        }
    }

    /** {@code portal:knowledgebase/article}: Returns one article. */
    public static final class Article extends PortalEndpointBuilder<Article> {

        private Article() {
            super("knowledgebase/article");
        }

        /** Id of the article. */
        public Article articleId(String articleId) {
            return option("articleId", articleId);
        }
    }
}
