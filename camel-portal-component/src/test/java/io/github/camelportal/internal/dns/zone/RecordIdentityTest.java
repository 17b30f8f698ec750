package io.github.camelportal.internal.dns.zone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Names and contents are equal if they are spellings of one record, and differ otherwise. */
class RecordIdentityTest {

    private static final String ZONE = "Example.com";

    @ParameterizedTest
    @CsvSource({
        "www, www",
        "WWW.example.COM, www",
        "www.example.com., www",
        "a.b, a.b",
        "*.example.com, *",
        "münchen, xn--mnchen-3ya",
        "www.example.com.example.com, www.example.com",
        "notexample.com, notexample.com"
    })
    void isRelativeWhenNameIsInZone(String name, String relative) {
        assertThat(RecordName.wanted(name, ZONE)).isEqualTo(new RecordName(relative));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "", " ", "example.com", "EXAMPLE.com."})
    void isZoneItselfWhenNameIsApex(String name) {
        assertThat(RecordName.wanted(name, "example.com.")).isEqualTo(new RecordName(""));
        assertThat(RecordName.listed(name, ZONE).toSend()).isEqualTo("@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.other.com.", "notexample.com.", "com."})
    void isRefusedWhenFullNameIsInAnotherZone(String name) {
        assertThatThrownBy(() -> RecordName.wanted(name, ZONE)).hasMessageContaining("is not in the zone");
    }

    @ParameterizedTest
    @CsvSource({
        "A, 192.0.2.1, 192.000.002.001",
        "AAAA, ::1, 0:0:0:0:0:0:0:1",
        "AAAA, 2001:db8::FFFF:0, 2001:0db8:0:0:0:0:ffff:0000",
        "AAAA, ::ffff:192.0.2.1, ::FFFF:c000:0201",
        "CNAME, @, example.com.",
        "PTR, HOST.example.org., host.example.org",
        "MX, mail.example.com, MAIL.example.com.",
        "SRV, 0 443 a.example.com, 00 443  A.example.com.",
        "CAA, 0 issue \"ca.example\", 0 Issue ca.example",
        "MX, mail, mail.example.com.",
        "SRV, 0 443 sip, 0 443 sip.example.com",
        "SSHFP, 4 2 AB12, 4  2 ab12",
        "TLSA, 3 1 1 0D6F CE, 3 1 1 0d6fce",
        "DS, 60485 5 1 2BB183, 60485 5 1 2bb1 83",
        "DNSKEY, 257 3 13 AbC dEf, 257 3 13 AbCdEf",
        "OPENPGPKEY, AbC dEf, AbCdEf",
        "URL, https://example.org/A, https://example.org/A"
    })
    void isEqualWhenContentIsSpeltInAnotherWay(String type, String content, String other) {
        assertThat(RecordContent.of(type, content, ZONE)).isEqualTo(RecordContent.of(type, other, ZONE));
    }

    @ParameterizedTest
    @CsvSource({
        "A, 192.0.2.1, 192.0.2.10",
        "TXT, Token, token",
        "TXT, 'a b', 'a  b'",
        "URL, https://example.org/A, https://example.org/a",
        "CAA, 0 issue ca.example, 128 issue ca.example",
        "MX, mail., mail.example.com",
        "DNSKEY, 257 3 13 AbC, 257 3 13 abc",
        "TLSA, 3 1 1 0d, 3 1 2 0d"
    })
    void differsWhenContentIsAnother(String type, String content, String other) {
        assertThat(RecordContent.of(type, content, ZONE)).isNotEqualTo(RecordContent.of(type, other, ZONE));
    }

    @Test
    void takesPriorityFromContentWhenItStandsThere() {
        assertThat(RecordContent.of("MX", "10 mail.example.com.", ZONE))
                .isEqualTo(new RecordContent("mail.example.com", 10));
        assertThat(RecordContent.of("SRV", "1 2 443 a.example.com", ZONE))
                .isEqualTo(new RecordContent("2 443 a.example.com", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"256.1.1.1", "1.2.3", "localhost", "1.2.3.4.5", "::1", ""})
    void isNoAddressWhenTextIsNone(String text) {
        assertThat(AddressText.ofIpv4(text)).isNull();
        assertThat(AddressText.ofIpv6(text.equals("::1") ? "fe80::1%eth0" : text))
                .isNull();
    }
}
