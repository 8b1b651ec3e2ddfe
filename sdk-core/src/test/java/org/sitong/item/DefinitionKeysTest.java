package org.sitong.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DefinitionKeysTest {

    private static final String SHORT = "00016421300301";

    private static ServiceItem item(NationalCodes national, String organ) {
        return ServiceItem.builder()
                .identity(ItemIdentity.builder().national(national).build())
                .authority(Authority.builder()
                        .organ(OrganRef.builder().name(organ).build())
                        .build())
                .build();
    }

    @Test
    void aShortHandlingItemCodeIsNobodysAlone() {
        NationalCodes codes = NationalCodes.builder().handlingItemCode(SHORT).build();

        assertThat(item(codes, "甲局").identityCode()).isEqualTo(SHORT + "@甲局");
        assertThat(item(codes, "甲局").identityCode())
                .isNotEqualTo(item(codes, "乙局").identityCode());
        assertThat(ServiceItem.builder()
                        .identity(ItemIdentity.builder().national(codes).build())
                        .build()
                        .identityCode())
                .isNull();
    }

    @Test
    void handlingItemsOfOneImplementationAreApart() {
        NationalCodes first = NationalCodes.builder()
                .implementationCode("11990101MB000001934000164213003")
                .handlingItemCode(SHORT)
                .build();
        NationalCodes second =
                first.toBuilder().handlingItemCode("00016421300302").build();

        assertThat(item(first, "甲局").identityCode())
                .isNotEqualTo(item(second, "甲局").identityCode());
    }

    @Test
    void aStandardNeedsNoOrgan() {
        ImplementationStandard standard = ImplementationStandard.builder()
                .identity(ItemIdentity.builder()
                        .national(
                                NationalCodes.builder().handlingItemCode(SHORT).build())
                        .build())
                .build();

        assertThat(standard.identityCode()).isEqualTo(SHORT);
    }
}
