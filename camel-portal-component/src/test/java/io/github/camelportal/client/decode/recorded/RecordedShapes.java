package io.github.camelportal.client.decode.recorded;

import java.util.stream.Stream;

/** Responses in the shapes that recorded traffic and the code of public clients show. */
final class RecordedShapes {

    private static final String ZONE = "serviceId=292&zoneId=1178";

    /** Zone details as they were recorded: keys with gaps, numbers as texts, and quotes around the contents of TXT records. */
    private static final String RECORDED_ZONE = "{'service_id':'292','name':'example.org','records':{"
            + "'0':{'id':'15257','domain_id':'1178','name':'example.org','type':'SOA','content':['ns1.example.net',"
            + "'post.example.net','2022031025','10800','3600','1814400','7200'],'ttl':'60','prio':'0','change_date':'0',"
            + "'priority':'0'},"
            + "'7':{'id':'15267','domain_id':'1178','name':'example.org','type':'MX','content':'mx.example.com',"
            + "'ttl':'43200','prio':'10','change_date':'0','priority':'10'},"
            + "'17':{'id':'404801','domain_id':'1178','name':'foobar.example.org','type':'TXT','content':'\\'fisk\\'',"
            + "'ttl':'3600','prio':'0','change_date':'1681477913','priority':'0'}}}";

    /** Zone details as the documents show them. */
    private static final String DOCUMENTED_ZONE = "{'service_id':10,'name':'booble.com','records':["
            + "{'id':'10','name':'qwerty','ttl':1800,'priority':0,'content':'127.0.0.1','type':'A'},"
            + "{'id':'11','name':'qwerty','ttl':1800,'priority':0,'content':'ns1.qwerty.com','type':'NS'}]}";

    private static final String WARNING =
            "<br />\n<b>Warning</b>:  Undefined array key 'tax' in <b>/srv/portal/api.php</b> on line"
                    + " <b>31</b><br />\n";

    private RecordedShapes() {}

    /** Returns the shapes that the producer reads. */
    static Stream<RecordedShape> all() {
        return Stream.of(zones(), domains(), tickets(), news(), billing(), data(), dates(), noise())
                .flatMap(shapes -> shapes);
    }

    /** Returns the shapes of zone details, as the feed of records reads them. */
    static Stream<RecordedShape> feeds() {
        return Stream.of(
                RecordedShape.of("zones/records?" + ZONE, RECORDED_ZONE)
                        .reads("body[0].type", "SOA")
                        .reads("body[0].content", "ns1.example.net post.example.net 2022031025 10800 3600 1814400 7200")
                        .reads("body[1].priority", "10")
                        .reads("body[2].id", "404801")
                        .reads("body[2].content", "fisk"),
                RecordedShape.of("zones/records?" + ZONE, DOCUMENTED_ZONE)
                        .reads("body[0].content", "127.0.0.1")
                        .reads("body[1].name", "qwerty"),
                RecordedShape.of(
                                "zones/records?" + ZONE,
                                "{'records':{'5':{'name':'','type':{'0':'A'},'content':'192.0.2.1','priority':''}}}")
                        .reads("body[0].id", "5")
                        .reads("body[0].type", "A"),
                RecordedShape.of(
                                "zones/records?" + ZONE,
                                "{'data':" + DOCUMENTED_ZONE + ",'error':[],'info':[],'page':{'current':1,'total':1}}")
                        .reads("body[0].id", "10"));
    }

    private static Stream<RecordedShape> zones() {
        return Stream.of(
                RecordedShape.of("zones/get?" + ZONE, RECORDED_ZONE)
                        .reads("body.name", "example.org")
                        .reads("body.records.size", "3")
                        .reads("body.records[0].domainId", "1178")
                        .reads(
                                "body.records[0].content",
                                "ns1.example.net post.example.net 2022031025 10800 3600 1814400 7200")
                        .reads("body.records[0].changeDate", null)
                        .reads("body.records[1].priority", "10")
                        .reads("body.records[1].ttl", "43200")
                        .reads("body.records[2].id", "404801")
                        .reads("body.records[2].content", "fisk")
                        .reads("body.records[2].changeDate", "2023-04-14T13:11:53"),
                RecordedShape.of("zones/get?" + ZONE, DOCUMENTED_ZONE)
                        .reads("body.serviceId", "10")
                        .reads("body.records[1].content", "ns1.qwerty.com"),
                RecordedShape.of("zones/get?" + ZONE, "{'service_id':10,'name':'booble.com','records':[]}")
                        .reads("body.records.size", "0"),
                RecordedShape.of(
                                "zones/list",
                                "{'service_ids':['292'],'zones':[{'domain_id':'1178','name':'a.org','service_id':'292'}]}")
                        .reads("body[0].domainId", "1178"));
    }

    private static Stream<RecordedShape> domains() {
        return Stream.of(
                RecordedShape.of(
                                "dns/records?domainId=47",
                                "{'records':[{'id':1,'domain_id':47,'name':'www','type':{'0':'A'},'priority':'','ttl':'300',"
                                        + "'content':'192.0.2.1','change_date':'2024-05-17 08:09:10'},"
                                        + "{'id':2,'name':'','type':'MX','prio':'10','priority':'','content':'mx.example.com'},"
                                        + "{'id':3,'name':'','type':['TXT'],'prio':5,'content':'\\'a\\\\\\'b\\''}]}")
                        .reads("body[0].type", "A")
                        .reads("body[0].priority", null)
                        .reads("body[0].domainId", "47")
                        .reads("body[0].changeDate", "2024-05-17T08:09:10")
                        .reads("body[1].priority", "10")
                        .reads("body[2].type", "TXT")
                        .reads("body[2].priority", "5")
                        .reads("body[2].content", "a\"b"),
                RecordedShape.of(
                                "domains/getByName?domainName=example.org",
                                "{'domains':[{'id':'47','name':'example.org','status':'Active'}]}")
                        .reads("body[0].id", "47"),
                RecordedShape.of(
                                "domains/getByName?domainName=example.org",
                                "{'success':true,'domains':{'47':{'name':'example.org','status':'Active'}}}")
                        .reads("body[0].id", "47"),
                RecordedShape.of(
                                "domains/getByName?domainName=example.org",
                                "{'details':[{'id':'47','name':'example.org','status':'Active'}]}")
                        .reads("body[0].name", "example.org"));
    }

    private static Stream<RecordedShape> tickets() {
        String reply = "{'ticket':{'ticket_number':'7','subject':'s'},'replies':[{'id':'9','type':'Admin','body':'b',"
                + "'date':'2016-12-30 12:51:04','attachments':%s}]}";
        return Stream.of(
                RecordedShape.of(
                                "tickets/list",
                                "{'tickets':[{'ticket_number':'736633','lastreply':'2020-09-12 11:10:03'}]}")
                        .reads("body[0].lastReply", "2020-09-12T11:10:03"),
                RecordedShape.of(
                                "tickets/list",
                                "{'tickets':{'3':{'ticket_number':736633,'lastreply':'0000-00-00 00:00:00'}}}")
                        .reads("body[0].lastReply", null),
                RecordedShape.of(
                                "tickets/get?ticketNumber=7",
                                String.format(
                                        reply,
                                        "[{'id':'31','filename':'a.log','size':'12'},{'id':32,'filename':'b.log'}]"))
                        .reads("body.replies[0].attachments[0].id", "31")
                        .reads("body.replies[0].attachments[0].fileName", "a.log")
                        .reads("body.replies[0].attachments[0].size", "12")
                        .reads("body.replies[0].attachments[1].size", null),
                RecordedShape.of(
                                "tickets/get?ticketNumber=7",
                                String.format(reply, "{'31':{'filename':'a.log'},'33':{'id':'33','filename':'c.log'}}"))
                        .reads("body.replies[0].attachments[0].id", "31")
                        .reads("body.replies[0].attachments[1].fileName", "c.log"),
                RecordedShape.of("tickets/get?ticketNumber=7", String.format(reply, "[]"))
                        .reads("body.replies[0].attachments.size", "0"));
    }

    private static Stream<RecordedShape> news() {
        String article =
                "{'id':'1','language_id':'1','cat_id':'3','title':'Example title','body':'Example body','views':'5',"
                        + "'slug':'example-slug','upvotes':'2','downvotes':'1','tag_title':'t','tag_body':'b'}";
        return Stream.of(
                RecordedShape.of(
                                "news/list",
                                "{'news':[{'id':'1','title':'Example title','date':'2010-01-01','language_id':'1'}]}")
                        .reads("body[0].title", "Example title")
                        .reads("body[0].date", "2010-01-01"),
                RecordedShape.of(
                                "news/get?newsId=1",
                                "{'annoucement':{'id':'1','title':'T','content':'Example content'}}")
                        .reads("body.content", "Example content"),
                RecordedShape.of(
                                "news/get?newsId=1",
                                "{'announcement':{'id':'1','title':'T','content':'Example content'}}")
                        .reads("body.content", "Example content"),
                RecordedShape.of(
                                "knowledgebase/categories",
                                "{'categories':[{'id':'1','parent_cat':'0','name':'n','elements':'2'}]}")
                        .reads("body[0].parentId", "0")
                        .reads("body[0].elements", "2"),
                RecordedShape.of(
                                "knowledgebase/category?categoryId=3",
                                "{'subcategories':[],'articles':{'4':" + article + "}}")
                        .reads("body.subcategories.size", "0")
                        .reads("body.articles[0].categoryId", "3")
                        .reads("body.articles[0].views", "5"),
                RecordedShape.of("knowledgebase/article?articleId=1", "{'article':" + article + "}")
                        .reads("body.body", "Example body")
                        .reads("body.upvotes", "2"));
    }

    private static Stream<RecordedShape> billing() {
        return Stream.of(
                RecordedShape.of(
                                "billing/balance",
                                "{'success':true,'details':{'currency':'','acc_balance':'123456.55','acc_credit':'0.00'}}")
                        .reads("body.currency", null)
                        .reads("body.accBalance", "123456.55"),
                RecordedShape.of(
                                "billing/balance",
                                "{'data':{'details':{'currency':'EUR','acc_balance':12.5}},'error':[],'info':[]}")
                        .reads("body.currency", "EUR")
                        .reads("body.accBalance", "12.5"),
                RecordedShape.of(
                                "invoices/list",
                                "{'data':{'invoices':[{'id':308976,'total':'19.650','date':'2016-12-30','datepaid':'0000-00-00 00:00:00'}]},"
                                        + "'error':[],'info':[],'page':{'current':1,'total':1}}")
                        .reads("body[0].id", "308976")
                        .reads("body[0].total", "19.650")
                        .reads("body[0].datepaid", null));
    }

    private static Stream<RecordedShape> data() {
        return Stream.of(
                RecordedShape.of(
                                "notifications/list",
                                "{'notifications':{'17':{'id':'17','subject':' s ','body':'<b>ü</b>\\r\\n😀','seen':'0',"
                                        + "'rel_type':'ticket','rel_id':7},'19':{'subject':'t','seen':1}}}")
                        .reads("body[0].subject", "s")
                        .reads("body[0].body", "<b>ü</b>\r\n😀")
                        .reads("body[0].seen", "false")
                        .reads("body[0].relId", "7")
                        .reads("body[1].id", "19")
                        .reads("body[1].seen", "true"),
                RecordedShape.of(
                                "tickets/list",
                                "{'tickets':{'ticket_number':'7','subject':'s','client_read':true},'error':[]}")
                        .reads("body[0].ticketNumber", "7")
                        .reads("body[0].clientRead", "true"),
                RecordedShape.of(
                                "tickets/list",
                                "{'data':[{'ticket_number':'7','client_read':''}],'error':[],'info':[]}")
                        .reads("body[0].clientRead", "false"),
                RecordedShape.of(
                                "invoices/list",
                                "{'success':true,'invoices':[{'id':'1','total':12.50},{'id':2,'total':'7.125'}]}")
                        .reads("body[0].total", "12.50")
                        .reads("body[1].total", "7.125"),
                RecordedShape.of(
                                "tickets/get?ticketNumber=7",
                                "{'ticket':[{'ticket_number':'7'}],'replies':{'9':{'body':'b'}}}")
                        .reads("body.replies[0].id", "9"));
    }

    private static Stream<RecordedShape> dates() {
        return Stream.of("'-0001-11-30 00:00:00'", "'0000-00-00'", "''", "0", "'0'", "false", "null")
                .flatMap(date -> Stream.of(
                        RecordedShape.of("tickets/list", "{'tickets':[{'ticket_number':7,'date':" + date + "}]}")
                                .reads("body[0].date", null),
                        RecordedShape.of(
                                        "domains/list",
                                        "{'domains':{'3':{'id':47,'expires':" + date + ",'custom':'x'}}}")
                                .reads("body[0].id", "47")
                                .reads("body[0].expires", null)
                                .reads("body[0].otherFields[custom]", "x")));
    }

    private static Stream<RecordedShape> noise() {
        return Stream.of(
                        "\uFEFF",
                        "\r\n\r\n",
                        WARNING,
                        "\uFEFF" + WARNING + WARNING,
                        "\nWarning: Undefined variable $x in /srv/portal/api.php on line 3\n",
                        "PHP Notice:  Trying to access\noffset in /srv/portal/a.php on line 12\n",
                        "\nDeprecated: Optional parameter in C:\\www\\a.php on line 1\n\uFEFF")
                .flatMap(noise -> Stream.of(
                        RecordedShape.of("tickets/list", noise + "{'tickets':[{'ticket_number':'7','subject':'s'}]}")
                                .reads("body[0].subject", "s"),
                        RecordedShape.of(
                                        "tickets/get?ticketNumber=7",
                                        noise + "{'ticket':{'ticket_number':'7','subject':'s'}}")
                                .reads("body.subject", "s"),
                        RecordedShape.of("billing/balance", noise + "{'success':true,'details':{'acc_credit':'1.00'}}")
                                .reads("body.accCredit", "1.00")));
    }
}
