package org.sitong.cli.internal.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.catalog.CatalogLoad;
import org.sitong.catalog.CatalogLoader;
import org.sitong.catalog.CatalogProblem;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.document.DocumentReader;
import org.sitong.internal.Likeness;
import org.sitong.item.Definition;
import org.sitong.validation.RuleBook;
import org.sitong.validation.UnusableDocumentException;
import org.sitong.validation.Validator;
import org.sitong.validation.Waivers;
import org.sitong.validation.pack.Pack;
import org.sitong.validation.rule.Against;
import org.sitong.validation.rule.RuleCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What definitions are judged by: the rules that are on, the day, the reference data. */
@Command
final class JudgingOptions {

    @Option(names = "--only", paramLabel = "PREFIX", split = ",", order = 30)
    private List<String> only = List.of();

    @Option(names = "--skip", paramLabel = "PREFIX", split = ",", order = 31)
    private List<String> skip = List.of();

    @Option(names = "--reference", paramLabel = "PATH", order = 32)
    private List<String> references = List.of();

    @Option(names = "--base", paramLabel = "PATH", order = 32)
    private List<String> bases = List.of();

    @Option(names = "--previous", paramLabel = "PATH", order = 32)
    private List<String> previous = List.of();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", order = 33)
    @Nullable
    private String date;

    @Option(names = "--threads", paramLabel = "N", order = 34)
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--pack", paramLabel = "NAME|FILE", order = 34)
    private List<String> packs = List.of();

    @Option(names = "--waivers", paramLabel = "FILE", order = 35)
    private List<String> waivers = List.of();

    @Option(
            names = "--require-coverage",
            paramLabel = "PREFIX",
            split = ",",
            arity = "0..1",
            preprocessor = AttachedOnly.class,
            order = 36)
    @Nullable
    private List<String> coverage;

    /** A validator as these options say. */
    Validator.Builder validator(Console console) {
        return validator(console, card -> true);
    }

    /** A validator as these options say, with packs and reference data that what is judged brings along. */
    Validator.Builder validatorWith(Console console, List<Pack> more, @Nullable Catalog held) {
        RuleBook book = RuleBook.installed();
        for (Pack pack : more) {
            book = book.with(pack);
        }
        Validator.Builder builder = validator(console, book, card -> true);
        Optional<Catalog> given = load("--reference", references, console);
        if (held != null) {
            builder.references(given.map(catalog -> union(catalog, held)).orElse(held));
        }
        return builder;
    }

    private static Catalog union(Catalog one, Catalog other) {
        try (Stream<Definition> first = one.definitions(Definition.class);
                Stream<Definition> second = other.definitions(Definition.class)) {
            return Catalog.of(Stream.concat(first, second).toList());
        }
    }

    /** A validator of some rules only, among which the options choose; what keeps a document from being read is always said. */
    Validator.Builder validator(Console console, Predicate<RuleCard> some) {
        return validator(console, RuleBook.installed(), some);
    }

    private Validator.Builder validator(Console console, RuleBook installed, Predicate<RuleCard> some) {
        RuleBook book = PackOption.add(installed, packs, console);
        checkPrefixes("--only", only, book);
        checkPrefixes("--skip", skip, book);
        if (threads < 1) {
            throw Failure.usage("error.invalid-value", "--threads", Integer.toString(threads), "1, 2, 3 …");
        }
        Validator.Builder builder = Validator.builder()
                .rules(book)
                .only(only.toArray(String[]::new))
                .skip(skip.toArray(String[]::new))
                .skip(book.cards().stream()
                        .filter(card -> !some.test(card))
                        .map(RuleCard::id)
                        .toArray(String[]::new))
                .date(day(console))
                .threads(threads);
        load("--reference", references, console).ifPresent(builder::references);
        load("--base", bases, console).ifPresent(builder::base);
        load("--previous", previous, console).ifPresent(builder::previous);
        waivers.forEach(file -> builder.waivers(waivers(file, console)));
        return coverage == null ? builder : builder.requireCoverage(demanded(coverage, book, some));
    }

    /** Waivers that are not understood whole are not used at all: nothing is judged by a part of what was approved. */
    private static Waivers waivers(String file, Console console) {
        try {
            return Waivers.read(file, InputFiles.path(file));
        } catch (UnusableDocumentException e) {
            throw Failure.usage("waivers.bad", file, e.message(console.locale()));
        }
    }

    private String[] demanded(List<String> given, RuleBook book, Predicate<RuleCard> some) {
        List<String> prefixes =
                given.stream().filter(prefix -> !prefix.isEmpty()).toList();
        checkPrefixes("--require-coverage", prefixes, book);
        book.cards().stream()
                .filter(card -> prefixes.stream().anyMatch(card::isUnder) && (isOff(card) || !some.test(card)))
                .findFirst()
                .ifPresent(card -> {
                    throw Failure.usage("coverage.off", card.id());
                });
        return prefixes.toArray(String[]::new);
    }

    /** Whether the options switch a rule off; what keeps a document from being read is always said. */
    private boolean isOff(RuleCard card) {
        boolean isChosen = only.isEmpty() || only.stream().anyMatch(card::isUnder);
        boolean isSkipped = skip.stream().anyMatch(card::isUnder);
        return (!isChosen || isSkipped) && !card.group().equals("document");
    }

    /** Whether any higher level was given. */
    boolean hasBases() {
        return !bases.isEmpty();
    }

    /** Whether a rule that is on judges against previous versions, and none were given. */
    boolean wantsPrevious() {
        return previous.isEmpty()
                && RuleBook.installed().cards().stream()
                        .anyMatch(card -> card.against() == Against.PREVIOUS && !isOff(card));
    }

    /** The day as of which is judged. */
    LocalDate day(Console console) {
        return day(date, console);
    }

    /** The day that {@code --date} says, today where it says none. */
    static LocalDate day(@Nullable String given, Console console) {
        if (given == null) {
            return console.today();
        }
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw Failure.usage("error.invalid-value", "--date", given, "YYYY-MM-DD");
        }
    }

    /** What is judged by with a part of it missing would make right definitions look wrong, so that all of it must be sound. */
    static Optional<Catalog> load(String option, List<String> names, Console console) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<Path> paths = names.stream().map(InputFiles::path).toList();
        CatalogLoad load = CatalogLoader.of(DocumentReader.standard()).load(paths);
        if (load.problems().isEmpty()) {
            return Optional.of(load.catalog());
        }
        CatalogProblem first = load.problems().get(0);
        long others = load.problems().size() - 1 + load.unlisted();
        throw Failure.noInput(
                "reference.bad",
                option,
                first.document(),
                first.problem().text(console.locale()),
                others == 0 ? "" : console.text("reference.more", Long.toString(others)));
    }

    private static void checkPrefixes(String option, List<String> prefixes, RuleBook book) {
        for (String prefix : prefixes) {
            if (!book.covers(prefix)) {
                List<String> known = book.cards().stream()
                        .flatMap(card -> Stream.of(card.group(), card.id()))
                        .distinct()
                        .toList();
                String near = String.join(", ", Likeness.nearest(prefix, known));
                throw near.isEmpty()
                        ? Failure.usage("validate.no-rule", option, prefix)
                        : Failure.usage("validate.no-rule-near", option, prefix, near);
            }
        }
    }
}
