package io.github.camelportal.internal.feed;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.model.Invoice;

import static org.assertj.core.api.Assertions.assertThat;

/** The differences that change the hash of an element, and those that do not. */
class ContentHashTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ContentHash contentHash =
            new ContentHash(Invoice.class, FieldFilter.ignoring(Set.of("days_left", "daysOver")));

    private String hash(String json) {
        return contentHash.hash(tree(json));
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'id':'1','status':'Paid'} | {'status':'Paid','id':'1'}
                    {'id':'1'} | {'id':1}
                    {'id':'1'} | {'id':'1','status':null}
                    {'id':'1'} | {'id':'1','items':[]}
                    {'id':'1'} | {'id':'1','items':{}}
                    {'total':'10.00'} | {'total':'10'}
                    {'total':'12.50'} | {'total':12.5}
                    {'id':'1','days_left':5} | {'id':'1','days_left':4}
                    {'id':'1','days_over':5} | {'id':'1'}
                    """)
    void isEqualWhenOnlyTheNotationDiffers(String one, String other) {
        assertThat(hash(one)).isEqualTo(hash(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'id':'1'} | {'id':'2'}
                    {'id':'1'} | {'number':'1'}
                    {'id':'1'} | {'id':'1','status':''}
                    {'id':'1'} | {'id':'1 '}
                    {'total':'10.10'} | {'total':'10.01'}
                    {'total':'100'} | {'total':'1'}
                    {'id':'10.00'} | {'id':'10'}
                    {'items':[1,2]} | {'items':[2,1]}
                    {'items':[1,2]} | {'items':[12]}
                    {'items':[[1],2]} | {'items':[1,[2]]}
                    {'a':{'b':'1'}} | {'b':{'a':'1'}}
                    {'a':'1','b':'2'} | {'a':'2','b':'1'}
                    {'id':true} | {'id':1}
                    {'sub':{'days_left':5}} | {'sub':{'days_left':4}}
                    """)
    void differsWhenTheContentDiffers(String one, String other) {
        assertThat(hash(one)).isNotEqualTo(hash(other));
    }

    @Test
    void differsForEachOfManyElementsWhenEachHasAnotherValue() {
        Set<String> hashes = new HashSet<>();
        IntStream.range(0, 10_000).forEach(i -> hashes.add(hash("{'id':'" + i + "','status':'Paid'}")));

        assertThat(hashes).hasSize(10_000);
    }

    @Test
    void staysTheSameWhenThereAreMoreNamesThanItCaches() {
        String before = hash("{'field5000':'x'}");
        IntStream.range(0, 3000).forEach(i -> hash("{'field" + i + "':'x'}"));

        assertThat(hash("{'field5000':'x'}")).isEqualTo(before);
    }

    @Test
    void staysTheSameAsInEarlierVersionsWhenStatesAreDurable() {
        assertThat(hash("{'id':'1','total':'12.50','items':[{'description':'Traffic'}]}"))
                .isEqualTo("9b5eef3c53d284ba");
    }
}
