package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:news}. News of the provider. */
public final class NewsEndpoints {

    NewsEndpoints() {}

    /** Returns the news of the provider. */
    public List list() {
        return new List();
    }

    /** Returns one piece of news. */
    public Get get() {
        return new Get();
    }

    /** {@code portal:news/list}: Returns the news of the provider. */
    public static final class List extends PortalEndpointBuilder<List> {

        private List() {
            super("news/list");
        }
    }

    /** {@code portal:news/get}: Returns one piece of news. */
    public static final class Get extends PortalEndpointBuilder<Get> {

        private Get() {
            super("news/get");
        }

        /** Id of the piece of news. */
        public Get newsId(String newsId) {
            return option("newsId", newsId);
        }
    }
}
