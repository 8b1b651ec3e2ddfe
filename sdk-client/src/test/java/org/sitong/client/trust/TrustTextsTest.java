package org.sitong.client.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sitong.internal.Messages;

class TrustTextsTest {

    private static final Messages TEXTS = Messages.load(CatalogTrustException.class::getResourceAsStream, "trust");

    @Test
    void everyFailureIsToldInBothLanguages() {
        assertThat(TEXTS.keys(Locale.CHINESE)).isEqualTo(TEXTS.keys(Locale.ENGLISH));
    }

    @Test
    void aFailureSaysPlaceReasonAndWhatToDo() {
        ThresholdNotMetException e = new ThresholdNotMetException("catalog.json", "pointer", 2, List.of("ab"));

        assertThat(e.text(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("catalog.json 的签名不足：角色 pointer 需要 2 个不同密钥的签名，只有 1 个（ab）；请等待其余签名人签名");
        assertThat(e)
                .hasMessage(
                        "catalog.json has too few signatures: as pointer, 2 different keys must sign, and 1 did (ab); wait for the"
                                + " other signers");
        assertThat(e.code()).isEqualTo("threshold");
    }
}
