package org.sitong.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitong.document.Definitions;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemName;
import org.sitong.item.ServiceItem;

/** Lists of ten thousand members: what took the square of their length would not end here. */
class LongListsTest {

    private static final int SIZE = 10_000;

    private static ServiceItem item(List<ItemMaterial> materials) {
        return ServiceItem.builder()
                .name(ItemName.builder().main("取水许可").build())
                .materials(materials)
                .build();
    }

    private static ServiceItem item(IntFunction<ItemMaterial> material) {
        return item(IntStream.range(0, SIZE).mapToObj(material).toList());
    }

    private static ItemMaterial material(String id, String name) {
        return ItemMaterial.builder().id(id).name(name).build();
    }

    private static ServiceItem turned(ServiceItem item) {
        List<ItemMaterial> materials = new ArrayList<>(item.materials());
        Collections.reverse(materials);
        return item(materials);
    }

    @Test
    void namesakesThatMoved() {
        ServiceItem older =
                item(number -> ItemMaterial.builder().name("申请表").copies(number).build());
        assertThat(DefinitionDiff.between(older, turned(older), Matching.VERSIONS)
                        .changes())
                .hasSize(SIZE - 1)
                .allMatch(change -> change.kind() == ChangeKind.MOVED);
    }

    @Test
    void allRenamedWithoutRecognition() {
        ServiceItem older = item(number -> material("m" + number, "材料" + number));
        ServiceItem newer = turned(item(number -> material("n" + number, "改名" + number)));
        assertThat(DefinitionDiff.between(older, newer, Matching.VERSIONS).changes())
                .hasSize(2 * SIZE);
    }

    @Test
    void recognitionIsAskedAboutABoundedNumberOfPairs() {
        ServiceItem older = item(number -> material("m" + number, "材料" + number));
        ServiceItem newer = item(number -> material("n" + number, "改名" + number));
        AtomicInteger asked = new AtomicInteger();
        Matching matching = Matching.PEERS.toBuilder()
                .recognition((list, one, other) -> {
                    asked.incrementAndGet();
                    return one.get("name")
                                    .toString()
                                    .replace("材料", "改名")
                                    .equals(other.get("name").toString())
                            ? 1
                            : 0;
                })
                .build();
        assertThat(DefinitionDiff.between(older, newer, matching).changes())
                .hasSize(SIZE)
                .allMatch(change -> change.kind() == ChangeKind.CHANGED);
        assertThat(asked.get()).isBetween(SIZE, 100_000);
    }

    @Test
    void mergeOfMovedAndRenamed() {
        ServiceItem base = item(number -> material("m" + number, "材料" + number));
        ServiceItem theirs = turned(base);
        ServiceItem ours = item(number -> material("m" + number, "改名" + number));
        Merge merge = Merge.of(base, theirs, ours, Matching.VERSIONS);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged()).isEqualTo(Definitions.write(turned(ours)));
    }
}
