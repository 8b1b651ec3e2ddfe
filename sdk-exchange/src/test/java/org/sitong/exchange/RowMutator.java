package org.sitong.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.sitong.exchange.internal.profile.RowGroup;

/** Rows as sources have them: codes that nobody knows, words, blanks, times of day, texts with blanks around them. */
final class RowMutator {

    private static final Set<String> STRUCTURE = Set.of(
            "row_guid",
            "task_guid",
            "condition_guid",
            "material_guid",
            "order_num",
            "task_code",
            "task_handle_item",
            "area_code",
            "condition_desc",
            "catalog_code",
            "task_name",
            "task_type",
            "credit_code",
            "org_name",
            "condition_name",
            "question");
    private static final String[] TEXTS = {
        "无",
        "77",
        "是",
        "0",
        "1",
        " 甲 ",
        "2024-05-06 10:11:12",
        "２",
        "1^2",
        "1^77",
        "暂无",
        "甲、乙",
        "现场核查、其他",
        "3.5",
        "a\nb"
    };

    private final Random random;

    private final Map<String, Integer> lengths = new HashMap<>();

    RowMutator(ExchangeProfile profile, Random random) {
        this.random = random;
        profile.model().groups().flatMap(RowGroup::columns).forEach(column -> {
            if (column.maxLength() != null) {
                lengths.merge(column.name(), column.maxLength(), Math::min);
            }
        });
    }

    void mutate(TableStore tables) {
        tables.all().values().stream().flatMap(List::stream).forEach(this::mutate);
    }

    private void mutate(Map<String, String> row) {
        for (String column : List.copyOf(row.keySet())) {
            if (!STRUCTURE.contains(column) && random.nextInt(3) == 0) {
                String text = TEXTS[random.nextInt(TEXTS.length)];
                row.put(column, text.length() > lengths.getOrDefault(column, 100) ? "1" : text);
            } else if (!STRUCTURE.contains(column) && random.nextInt(10) == 0) {
                row.remove(column);
            }
        }
    }
}
