package org.sitong.cli.internal.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.catalog.Catalog;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.validate.DocumentInputs;
import org.sitong.client.publish.GateReport;
import org.sitong.client.publish.JudgedChange;
import org.sitong.client.publish.PublishCandidate;
import org.sitong.client.publish.PublishGate;
import org.sitong.client.publish.PublishProblem;
import org.sitong.client.release.ChangeEffect;
import org.sitong.diff.Direction;
import org.sitong.diff.VersionStep;
import org.sitong.document.DocumentFile;
import org.sitong.document.DocumentFiles;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentStream;
import org.sitong.document.DocumentWriter;
import org.sitong.document.ReadResult;
import org.sitong.document.SourceRange;
import org.sitong.internal.Messages;
import org.sitong.item.Definition;
import org.sitong.item.RulePack;
import org.sitong.standard.Burden;
import org.sitong.standard.Kind;
import org.sitong.validation.Finding;
import org.sitong.validation.NotChecked;
import org.sitong.validation.RuleBook;
import org.sitong.validation.Summary;
import org.sitong.validation.UnusableDocumentException;
import org.sitong.validation.Validator;
import org.sitong.validation.change.ChangeFinder;
import org.sitong.validation.change.ChangeSummary;
import org.sitong.validation.change.DefinitionChange;
import org.sitong.validation.change.DefinitionSide;
import org.sitong.validation.change.LeftOut;
import org.sitong.validation.change.TypedChange;
import org.sitong.validation.pack.Pack;

/**
 * Judges a release by the rules: no definition may have a finding of severity error, none may have changed under its old version, and
 * no reference may be left open for want of reference data. What the release itself holds of it is reference data, and its rule packs
 * are among the rules.
 */
public final class ValidatorGate implements PublishGate {

    private static final Messages TEXTS = Messages.load(Console.class::getResourceAsStream, "texts");
    private static final String REFERENCE = "reference.";
    private static final int LISTED = 1_000;

    private final Console console;
    private final BiFunction<List<Pack>, @Nullable Catalog, Validator> validator;

    /**
     * A gate.
     *
     * @param validator makes a validator that also uses some packs and some reference data
     */
    public ValidatorGate(Console console, BiFunction<List<Pack>, @Nullable Catalog, Validator> validator) {
        this.console = console;
        this.validator = validator;
    }

    @Override
    public GateReport judge(PublishCandidate candidate) throws IOException {
        GateReport.GateReportBuilder report = GateReport.builder();
        Held held = held(candidate.inputs());
        List<PublishProblem> problems = new ArrayList<>(held.problems);
        long[] unlisted = {0};
        Validator judging = validator.apply(held.packs, Catalog.of(held.references));
        try (DocumentInputs documents = new DocumentInputs(
                console,
                false,
                List.of(),
                DocumentFiles.find(candidate.inputs()).files())) {
            Summary summary = judging.validate(documents, finding -> {
                boolean isAgainst = finding.severity() == Severity.ERROR && finding.counts();
                if (isAgainst && problems.size() < LISTED) {
                    problems.add(problem(finding));
                }
            });
            unlisted[0] = Math.max(0, summary.count(Severity.ERROR) + held.problems.size() - LISTED);
            summary.notChecked().stream()
                    .filter(each -> each.rule().startsWith(REFERENCE))
                    .forEach(each -> problems.add(incomplete(each)));
            summary.uncovered().keySet().forEach(rule -> problems.add(problem("gate.uncovered", rule, rule)));
            summary.toolFaults().forEach(fault -> {
                throw new IllegalStateException("Rule " + fault.rule() + " on " + fault.document(), fault.cause());
            });
        }
        Path older = candidate.older();
        Path newer = candidate.newer();
        if (older != null && newer != null) {
            changes(older, newer, report, problems);
        }
        return report.problems(problems).unlisted(unlisted[0]).build();
    }

    private static PublishProblem problem(Finding finding) {
        SourceRange range = finding.range();
        String place = finding.document();
        if (range != null) {
            String line = ":" + range.line();
            place = (place.endsWith(line) ? place : place + line) + ":" + range.column();
        }
        return new PublishProblem(
                finding.rule(), place, finding.message(Locale.CHINESE), finding.message(Locale.ENGLISH));
    }

    private static PublishProblem problem(String key, String place, String... arguments) {
        return new PublishProblem(
                "publish." + key,
                place,
                TEXTS.text(Locale.CHINESE, key, List.of(arguments)),
                TEXTS.text(Locale.ENGLISH, key, List.of(arguments)));
    }

    private static PublishProblem incomplete(NotChecked open) {
        String documents = Long.toString(open.documents());
        return new PublishProblem(
                "publish.gate.reference",
                open.rule(),
                TEXTS.text(
                        Locale.CHINESE,
                        "gate.reference",
                        List.of(open.reason().in(Locale.CHINESE), documents, open.rule())),
                TEXTS.text(
                        Locale.ENGLISH,
                        "gate.reference",
                        List.of(open.reason().in(Locale.ENGLISH), documents, open.rule())));
    }

    /** What a release holds to judge by. */
    private static final class Held {
        private final List<Pack> packs = new ArrayList<>();
        private final List<Definition> references = new ArrayList<>();
        private final List<PublishProblem> problems = new ArrayList<>();
    }

    private static boolean isReference(Kind kind) {
        return switch (kind) {
            case MATERIAL, ORGANIZATION, DIVISION_LIST, CODE_LIST, PROCESS_TEMPLATE, BASIC_ITEM, CATALOG -> true;
            default -> false;
        };
    }

    private static Held held(List<Path> inputs) throws IOException {
        Held held = new Held();
        RuleBook book = RuleBook.installed();
        for (DocumentFile file : DocumentFiles.find(inputs).files()) {
            try (DocumentStream stream = DocumentReader.standard().stream(file.path(), file.format())) {
                for (ReadResult read = stream.next(); read != null; read = stream.next()) {
                    Definition definition = read.definition();
                    if (definition != null && isReference(definition.kind())) {
                        held.references.add(definition);
                    } else if (definition instanceof RulePack) {
                        byte[] bytes =
                                DocumentWriter.compactJson().write(definition).getBytes(StandardCharsets.UTF_8);
                        try {
                            Pack pack = Pack.read(file.name(), bytes, DocumentFormat.JSON);
                            book = book.with(pack);
                            held.packs.add(pack);
                        } catch (UnusableDocumentException e) {
                            held.problems.add(new PublishProblem(
                                    "publish.gate.pack",
                                    file.name(),
                                    e.message(Locale.CHINESE),
                                    e.message(Locale.ENGLISH)));
                        }
                    }
                }
            }
        }
        return held;
    }

    private void changes(Path older, Path newer, GateReport.GateReportBuilder report, List<PublishProblem> problems)
            throws IOException {
        ChangeFinder finder = ChangeFinder.builder().byIdentity(true).build();
        try (DocumentInputs before = inputs(older);
                DocumentInputs after = inputs(newer)) {
            ChangeSummary summary = finder.between(before, after, change -> {
                judged(change).forEach(report::change);
                if (change.version() != null && !change.version().ok() && problems.size() < LISTED) {
                    problems.add(problem(
                            "gate.version",
                            change.kind().token() + " " + change.subject(),
                            String.valueOf(change.name()),
                            change.version().required().token()));
                }
            });
            for (LeftOut left : summary.leftOut()) {
                problems.add(problem("gate.left-out", left.document(), left.document()));
            }
        }
    }

    private DocumentInputs inputs(Path file) {
        List<DocumentFile> files = DocumentFiles.find(List.of(file)).files();
        return new DocumentInputs(console, false, List.of(), isEmpty(file) ? List.of() : files);
    }

    private static boolean isEmpty(Path file) {
        return file.toFile().length() == 0;
    }

    private static List<JudgedChange> judged(DefinitionChange change) {
        List<ChangeEffect> effects = effects(change);
        VersionStep step = change.required();
        return Stream.concat(change.older().stream(), change.newer().stream())
                .map(DefinitionSide::code)
                .distinct()
                .map(code -> new JudgedChange(change.kind().token(), code, step, effects))
                .toList();
    }

    private static List<ChangeEffect> effects(DefinitionChange change) {
        Map<Burden, Map<Direction, Integer>> counts = new EnumMap<>(Burden.class);
        for (TypedChange typed : change.changes()) {
            if (typed.step() == VersionStep.NONE) {
                continue;
            }
            counts.computeIfAbsent(typed.burden(), burden -> new EnumMap<>(Direction.class))
                    .merge(typed.fact().direction(), 1, Integer::sum);
        }
        List<ChangeEffect> effects = new ArrayList<>();
        counts.forEach((burden, directions) ->
                directions.forEach((direction, count) -> effects.add(new ChangeEffect(burden, direction, count))));
        return effects;
    }
}
