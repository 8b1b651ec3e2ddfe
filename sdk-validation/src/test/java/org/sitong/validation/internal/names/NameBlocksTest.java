package org.sitong.validation.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NameBlocksTest {

    private static final double ALIKE = 0.7;

    @Property(tries = 300)
    void findsWhatHoldingEachAgainstEachFinds(@ForAll("names") Set<String> names) {
        NameBlocks blocks = new NameBlocks();
        names.forEach(blocks::add);
        List<String> list = List.copyOf(names);
        List<Set<String>> alike = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            for (int j = i + 1; j < list.size(); j++) {
                WeighedName one = WeighedName.of(list.get(i));
                WeighedName other = WeighedName.of(list.get(j));
                if (one != null && other != null && one.likeness(other) >= ALIKE) {
                    alike.add(Set.of(list.get(i), list.get(j)));
                }
            }
        }

        assertThat(blocks.pairs(ALIKE))
                .extracting(pair -> Set.of(pair.one(), pair.other()))
                .containsExactlyInAnyOrderElementsOf(alike);
    }

    @Provide
    Arbitrary<Set<String>> names() {
        return Arbitraries.of("取水", "许可", "申请", "变更", "相关", "1", "表", "证", "和", "卫生", "材料", "的")
                .list()
                .ofMinSize(3)
                .ofMaxSize(7)
                .map(words -> String.join("", words))
                .set()
                .ofMaxSize(40);
    }

    @Test
    void manyNamesAreNotHeldAgainstEachOther() {
        NameBlocks blocks = new NameBlocks();
        for (int i = 0; i < 30_000; i++) {
            blocks.add("甲乙丙" + Character.toString(0x4E00 + i % 20_000) + Character.toString(0x5000 + i / 7) + "申请表");
        }

        assertThat(blocks.pairs(0.99)).isEmpty();
    }
}
