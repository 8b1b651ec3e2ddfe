package org.sitong.cli.internal.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Console;
import org.sitong.internal.Likeness;
import org.sitong.validation.RuleBook;

/** Finds what a name stands for: a rule, a problem of codes, a code list, an element or kind, in this order. */
public final class Explainer {

    private static final int SUGGESTIONS = 8;

    private final RulePages rules;
    private final CodeProblemPages codes;
    private final CodeListPages lists;
    private final ElementPages elements;

    public Explainer(Console console, RuleBook book) {
        this.rules = new RulePages(console, book);
        this.codes = new CodeProblemPages(console);
        this.lists = new CodeListPages(console);
        this.elements = new ElementPages(console, book);
    }

    /** The page of what a name stands for; empty where it stands for nothing. */
    public Optional<String> explain(String name) {
        return Stream.<Supplier<@Nullable String>>of(
                        () -> rules.find(name),
                        () -> codes.find(name),
                        () -> lists.find(name),
                        () -> elements.find(name))
                .map(Supplier::get)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** Names that are near to one that stands for nothing, the nearest first. */
    public List<String> near(String name) {
        List<String> known = Stream.of(
                        rules.names().stream(),
                        codes.names().stream(),
                        CodeListPages.names().stream(),
                        elements.names())
                .flatMap(names -> names)
                .distinct()
                .toList();
        Stream<String> holding = Stream.of(rules.names(), codes.names(), CodeListPages.names())
                .flatMap(List::stream)
                .filter(id -> !name.isBlank() && id.contains(name));
        return Stream.of(elements.near(name).stream(), holding, Likeness.nearest(name, known).stream())
                .flatMap(names -> names)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }
}
