package org.sitong.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.client.lookup.Hit;
import org.sitong.client.lookup.ItemQuery;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.standard.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong catalog show}: prints the definitions of a code. */
@Command(name = "show", sortOptions = false)
final class CatalogShowCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private FollowOptions follow = new FollowOptions();

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "CODE")
    private String code = "";

    @Option(names = "--kind", paramLabel = "KIND")
    @Nullable
    private String kind;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    @Nullable
    private String date;

    @Option(names = "--all-versions")
    private boolean allVersions;

    @Option(names = "--format", paramLabel = "yaml|json")
    private String format = "yaml";

    @Mixin
    private CommonOptions common = new CommonOptions();

    CatalogShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DocumentFormat written = Choice.of("--format", format, "yaml, json", word -> switch (word) {
            case "yaml" -> DocumentFormat.YAML;
            case "json" -> DocumentFormat.NDJSON;
            default -> null;
        });
        Kind wanted = kind == null ? null : Choice.of("--kind", kind, CatalogSearchCommand.KINDS, Kind::of);
        return follow.run(console, client -> {
            ItemQuery.ItemQueryBuilder query = ItemQuery.builder().code(code);
            if (wanted != null) {
                query.kind(wanted);
            }
            if (!allVersions) {
                query.on(JudgingOptions.day(date, console));
            }
            List<Hit> hits;
            try (Stream<Hit> found = client.lookup().find(query.build())) {
                hits = found.toList();
            }
            if (hits.isEmpty()) {
                throw Failure.noInput("catalog.nothing-of-code", code);
            }
            for (int i = 0; i < hits.size(); i++) {
                String text = DocumentWriter.of(written)
                        .write(Definitions.write(hits.get(i).definition()));
                console.out().print(i > 0 && written == DocumentFormat.YAML ? "---\n" + text : text);
            }
            return ExitCodes.OK;
        });
    }
}
