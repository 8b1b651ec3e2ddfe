package org.sitong.example.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sitong.catalog.Catalog;
import org.sitong.document.DocumentFormat;
import org.sitong.item.RulePack;
import org.sitong.validation.Finding;
import org.sitong.validation.Input;
import org.sitong.validation.RuleBook;
import org.sitong.validation.Validator;
import org.sitong.validation.pack.Pack;

/** Checks a district's items: by the standard's rules, by the rule packs of the catalog, and against what they derive from. */
final class OwnItems {

    private final Validator validator;

    private OwnItems(Validator validator) {
        this.validator = validator;
    }

    /** Made anew for each release. An item names the version that it derives from, so that bases are of all versions. */
    static OwnItems against(Catalog today, Catalog allVersions, Clock clock) {
        RuleBook rules = RuleBook.installed();
        try (Stream<RulePack> packs = today.definitions(RulePack.class)) {
            for (RulePack pack : packs.toList()) {
                rules = rules.with(Pack.of(Objects.requireNonNull(pack.id()), pack));
            }
        }
        return new OwnItems(Validator.builder()
                .rules(rules)
                .references(today)
                .base(allVersions)
                .date(clock)
                .build());
    }

    List<Finding> check(Path folder, List<Path> files) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            inputs.add(Input.of(name, Files.readAllBytes(file), DocumentFormat.YAML));
        }
        return validator.check(inputs.toArray(Input[]::new)).findings();
    }
}
