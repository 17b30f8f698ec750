package io.github.camelportal.feed;

/** Snapshots that say nothing. FIELD stands for the field of the list, and KEY for the key of its elements. */
enum VoidSnapshot {
    INFO("{'info':['maintenance']}"),
    MESSAGE("{'message':'Maintenance mode'}"),
    SUCCESS("{'success':true}"),
    ENVELOPE("{'data':{},'error':[],'info':[]}"),
    NULL("null"),
    NULL_LIST("{'FIELD':null}"),
    FALSE_LIST("{'FIELD':false}"),
    EMPTY_TEXT("{'FIELD':''}"),
    OTHER_LIST("{'announcements':[{'id':'1'},{'id':'2'}]}"),
    LOST_KEYS("{'FIELD':[{'total':'1'},{'total':'2'},{'total':'3'}]}"),
    ZERO_KEYS("{'FIELD':[{'KEY':0,'total':'1'},{'KEY':'0','total':'2'},{'KEY':'0.0','total':'3'}]}"),
    ONE_ZERO_KEY("{'FIELD':[{'KEY':0,'total':'1'}]}"),
    FALSE_KEYS("{'FIELD':[{'KEY':false,'total':'1'},{'KEY':'false','total':'2'}]}"),
    WORD_KEYS("{'FIELD':[{'KEY':'null','total':'1'},{'KEY':'undefined','total':'2'},{'KEY':'N/A','total':'3'}]}"),
    NEGATIVE_KEYS("{'FIELD':[{'KEY':-1,'total':'1'},{'KEY':'-2','total':'2'}]}"),
    ONE_KEY("{'FIELD':[ELEMENT,ELEMENT,ELEMENT]}"),
    MESSAGE_AT_CODE("{'500':{'message':'Internal error'}}"),
    MESSAGE_WITH_STATUS("{'500':{'status':'error','message':'Internal error'}}"),
    MESSAGE_IN_LIST("{'FIELD':{'500':{'message':'Internal error'}}}"),
    MESSAGE_AS_ELEMENT("{'FIELD':{'message':'Maintenance'}}"),
    MESSAGES_AS_ELEMENTS("[{'message':'Maintenance'},{'code':503,'name':'ServiceUnavailable','message':'x'}]"),
    ERROR_STATUS("{'status':'error','message':'db gone','FIELD':[]}"),
    ERROR_STATUS_BEHIND("{'FIELD':[],'status':'error','message':'db gone'}"),
    ERROR_STATUS_BESIDE_ONE("{'FIELD':[ELEMENT],'status':'error','message':'db gone'}"),
    ERROR_CODE("{'code':500,'message':'x','data':[]}"),
    ERROR_CODE_BEHIND("{'FIELD':[],'code':500}"),
    ERROR_CODE_BESIDE_ONE("{'FIELD':[ELEMENT],'code':500,'message':'x'}"),
    EXCEPTION("{'exception':'PDOException','FIELD':[]}"),
    EMPTY_DATA("{'message':'Maintenance','data':[]}"),
    EMPTY_BESIDE_MESSAGE("{'FIELD':[],'message':'Maintenance mode'}"),
    EMPTY_BESIDE_INFO("{'FIELD':[],'info':['maintenance']}"),
    EMPTY_BESIDE_STATUS("{'FIELD':{},'status':'maintenance'}"),
    TRAILING_ERROR("[]{'error':['x']}"),
    WARNING("Warning: no database in /a.php on line 7 {'FIELD':[]}"),
    WARNING_AND_ELEMENT("Warning: no database in /a.php on line 7 {'FIELD':[ELEMENT]}"),
    TRAILING_TEXT("[] <br/>Fatal"),
    TRAILING_PAGE("{'FIELD':[]} <b>Fatal error</b>"),
    TRAILING_OBJECT("{'FIELD':[]}{'error':['x']}"),
    TRAILING_BESIDE_ONE("{'FIELD':[ELEMENT]}{'error':['x']}"),
    EMPTY_KEYS("{'FIELD':[{'KEY':'','total':'1'},{'KEY':null,'total':'2'}]}"),
    SOME_LOST_KEYS("{'FIELD':[ELEMENT,{'total':'2'}]}"),
    EMPTY_ELEMENTS("{'FIELD':[{},{},{}]}"),
    NULL_ELEMENTS("{'FIELD':[null,null,null]}"),
    ERROR("{'FIELD':[],'error':['database is gone']}"),
    PAGE_WITHOUT_LIST("{'FIELD':[ELEMENT],'page':{'current':1,'total':2}}", "{'info':['maintenance']}"),
    NULL_PAGE("{'FIELD':[ELEMENT],'page':{'current':1,'total':2}}", "null"),
    FEWER_PAGES("{'FIELD':[ELEMENT],'page':{'current':1,'total':3}}", "{'FIELD':[],'page':{'current':2,'total':2}}"),
    UNNUMBERED_PAGE("{'FIELD':[ELEMENT],'page':{'current':1,'total':3}}", "{'FIELD':[]}");

    private final String pages;

    VoidSnapshot(String... pages) {
        this.pages = String.join("\n", pages);
    }

    /** Whether the snapshot has one of the elements. */
    boolean hasElement() {
        return pages.contains("ELEMENT");
    }

    String[] pages(FeedSample kind) {
        return pages.lines()
                .map(page -> page.replace("FIELD", kind.field)
                        .replace("KEY", kind.key)
                        .replace("ELEMENT", kind.element(1)))
                .toArray(String[]::new);
    }
}
