package io.github.camelportal.feed;

/** Each kind of feed, with a list of three elements. */
enum FeedSample {
    CHANGED("invoices/list?removed=true", "/invoice", "invoices", "id"),
    NEW("services/list?emit=new&removed=true", "/service", "services", "id"),
    TOGETHER("domains/list?splitResults=false&removed=true", "/domain", "domains", "id"),
    SEVERAL_KEYS("services/methods?serviceId=7&removed=true", "/service/7/methods", "methods", "method"),
    ZONE_RECORDS("zones/records?serviceId=7&zoneId=8&removed=true", "/service/7/dns/8", "records", "name"),
    REPLIES("tickets/replies?rescanInterval=1", "/tickets", "tickets", "ticket_number"),
    NOTIFICATIONS("notifications/new?splitResults=true", "/notifications/new", "notifications", "id");

    final String uri;
    final String path;
    final String field;
    final String key;

    FeedSample(String uri, String path, String field, String key) {
        this.uri = uri;
        this.path = path;
        this.field = field;
        this.key = key;
    }

    String element(int number) {
        String rest =
                switch (this) {
                    case SEVERAL_KEYS -> "'route':'/service/@id'";
                    case ZONE_RECORDS -> "'id':'" + number + "','type':'A','content':'192.0.2.1'";
                    default -> "'status':'Open','subject':'s'";
                };
        return "{'" + key + "':'" + number + "'," + rest + "}";
    }

    String elements() {
        return "[" + element(1) + "," + element(2) + "," + element(3) + "]";
    }

    String list() {
        return "{'" + field + "':" + elements() + "}";
    }
}
