package org.entraidants.newsletter.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class LinksTest {
    private final Links links = new Links(new byte[] {1, 2, 3});

    @Test
    void tokenNamesItsSubscriber() {
        assertThat(links.subscriber(links.token(412))).contains(412L);
    }

    @Test
    void everyTokenIsAsLong() {
        assertThat(links.token(1)).hasSize(Links.LENGTH);
        assertThat(links.token(Long.MAX_VALUE)).hasSize(Links.LENGTH);
    }

    @Test
    void anotherNumberNeedsAnotherSignature() {
        byte[] forged = Base64.getUrlDecoder().decode(links.token(412));
        forged[7]++;
        assertThat(links.subscriber(Base64.getUrlEncoder().withoutPadding().encodeToString(forged)))
                .isEmpty();
    }

    @Test
    void anotherNetworkSignsOtherwise() {
        assertThat(links.subscriber(new Links(new byte[] {9}).token(412))).isEmpty();
    }

    @Test
    void whatIsNoTokenIsNobodys() {
        assertThat(links.subscriber("")).isEmpty();
        assertThat(links.subscriber("x".repeat(43))).isEmpty();
        assertThat(links.subscriber("é".repeat(32))).isEmpty();
    }
}
