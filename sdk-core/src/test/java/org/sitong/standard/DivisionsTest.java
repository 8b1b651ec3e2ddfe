package org.sitong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitong.item.DivisionClass;
import org.sitong.item.DivisionEntry;

class DivisionsTest {

    @Test
    void holdsTheProvinceLevelAndNothingElse() {
        assertThat(Divisions.provinces().divisions())
                .hasSize(34)
                .allMatch(division -> division.divisionClass() == DivisionClass.PROVINCE)
                .allMatch(division -> division.code() != null && division.code().matches("[1-8][0-9]0000"))
                .isSortedAccordingTo((a, b) -> String.valueOf(a.code()).compareTo(String.valueOf(b.code())))
                .doesNotHaveDuplicates()
                .extracting(DivisionEntry::name)
                .contains("北京市", "广东省", "台湾省", "香港特别行政区", "澳门特别行政区");
    }
}
