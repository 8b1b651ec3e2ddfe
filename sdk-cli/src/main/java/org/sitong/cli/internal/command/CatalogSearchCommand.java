package org.sitong.cli.internal.command;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.catalog.HitText;
import org.sitong.client.CatalogClient;
import org.sitong.client.lookup.Hit;
import org.sitong.client.lookup.ItemQuery;
import org.sitong.item.ItemType;
import org.sitong.standard.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong catalog search}: finds definitions by words and codes. */
@Command(name = "search", sortOptions = false)
final class CatalogSearchCommand implements Callable<Integer> {

    static final String KINDS = Arrays.stream(Kind.values()).map(Kind::token).collect(Collectors.joining(", "));
    private static final String TYPES =
            Arrays.stream(ItemType.values()).map(ItemType::token).collect(Collectors.joining(", "));

    private final Console console;

    @Mixin
    private FollowOptions follow = new FollowOptions();

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "WORD", descriptionKey = "WORD")
    private List<String> words = List.of();

    @Option(names = "--kind", paramLabel = "KIND")
    private List<String> kinds = List.of();

    @Option(names = "--type", paramLabel = "TYPE")
    private List<String> types = List.of();

    @Option(names = "--code", paramLabel = "CODE")
    private List<String> codes = List.of();

    @Option(names = "--organ", paramLabel = "CODE|NAME")
    private List<String> organs = List.of();

    @Option(names = "--division", paramLabel = "CODE")
    private List<String> divisions = List.of();

    @Option(names = "--below")
    private boolean below;

    @Option(names = "--theme", paramLabel = "CODE|NAME")
    private List<String> themes = List.of();

    @Option(names = "--material", paramLabel = "CODE|NAME")
    private List<String> materials = List.of();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    @Nullable
    private String date;

    @Option(names = "--all-versions")
    private boolean allVersions;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = 20;

    @Option(names = "--format", paramLabel = "text|json")
    private String format = "text";

    @Mixin
    private CommonOptions common = new CommonOptions();

    CatalogSearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean json = Choice.textOrJson(format);
        ItemQuery query = query();
        return follow.run(console, client -> search(client, query, json));
    }

    private ItemQuery query() {
        ItemQuery.ItemQueryBuilder query = ItemQuery.builder()
                .codes(codes)
                .organs(organs)
                .divisions(divisions)
                .withDescendants(below)
                .themes(themes)
                .materials(materials)
                .limit(Math.max(0, limit));
        kinds.forEach(word -> query.kind(Choice.of("--kind", word, KINDS, Kind::of)));
        types.forEach(word -> query.itemType(Choice.of("--type", word, TYPES, CatalogSearchCommand::type)));
        if (!words.isEmpty()) {
            query.words(String.join(" ", words));
        }
        if (!allVersions) {
            query.on(JudgingOptions.day(date, console));
        }
        return query.build();
    }

    private static @Nullable ItemType type(String word) {
        return Arrays.stream(ItemType.values())
                .filter(type -> type.token().equals(word))
                .findFirst()
                .orElse(null);
    }

    private int search(CatalogClient client, ItemQuery query, boolean json) {
        HitText text = new HitText(console);
        try (Stream<Hit> hits = client.lookup().find(query)) {
            hits.forEach(hit -> text.tell(hit, json));
        }
        if (!json) {
            console.note(console.text(
                    "catalog.found",
                    Long.toString(text.told()),
                    Long.toString(client.lookup().count(query))));
        }
        return text.told() == 0 ? ExitCodes.FINDINGS : ExitCodes.OK;
    }
}
