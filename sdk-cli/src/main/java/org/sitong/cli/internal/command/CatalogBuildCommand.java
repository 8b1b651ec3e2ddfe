package org.sitong.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.catalog.SiteWork;
import org.sitong.cli.internal.catalog.ValidatorGate;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.client.publish.CatalogPublisher;
import org.sitong.client.publish.CatalogSite;
import org.sitong.client.publish.PreparedRelease;
import org.sitong.client.publish.PublishProblem;
import org.sitong.client.publish.PublishRefusedException;
import org.sitong.client.publish.PublishRequest;
import org.sitong.client.release.ChangeEffect;
import org.sitong.client.release.ChangeReader;
import org.sitong.client.release.DefinitionKey;
import org.sitong.client.release.Pointer;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseChange;
import org.sitong.client.release.ReleaseVersion;
import org.sitong.client.release.ShardRef;
import org.sitong.client.trust.Signer;
import org.sitong.diff.Direction;
import org.sitong.standard.Kind;
import org.sitong.validation.Validator;
import org.sitong.validation.change.ChangeWords;
import org.sitong.validation.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong catalog build}: builds a release of a catalog, shows what changes, and publishes it. */
@Command(name = "build", sortOptions = false)
final class CatalogBuildCommand implements Callable<Integer> {

    private static final int DAYS = 90;

    private final Console console;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "1..*")
    private List<String> paths = List.of();

    @Option(names = "--site", paramLabel = "SITE", required = true)
    private String site = "";

    @Option(names = "--release", paramLabel = "X.Y.Z", required = true)
    private String version = "";

    @Option(names = "--publisher", paramLabel = "NAME")
    @Nullable
    private String publisher;

    @Option(names = "--key", paramLabel = "FILE")
    private List<String> keys = List.of();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--days", paramLabel = "N")
    private int days = DAYS;

    @Option(names = "--digest", paramLabel = "sha256|sm3")
    private String digest = "sha256";

    @Option(names = "--work", paramLabel = "FOLDER")
    @Nullable
    private String work;

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Mixin
    private CryptoOptions crypto = new CryptoOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    CatalogBuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        InputFiles found = InputFiles.find(paths, console);
        if (found.files().isEmpty() || found.exitCode() != ExitCodes.OK) {
            return found.exitCode();
        }
        return SiteWork.run(console, this::build);
    }

    private int build() throws IOException {
        List<Signer> signers = dryRun ? List.of() : crypto.signers(keys);
        CatalogSite folder = CatalogSite.of(InputFiles.path(site), crypto.suite());
        ValidatorGate gate = new ValidatorGate(console, this::validator);
        try (PreparedRelease prepared = CatalogPublisher.of(folder, gate).prepare(request(folder))) {
            tellChanges(prepared);
            if (!prepared.problems().isEmpty()) {
                return refuse(prepared.problems(), prepared.unlistedProblems());
            }
            Release release = prepared.release();
            if (dryRun) {
                console.say(console.text("catalog.dry-run", release.version().toString()));
            } else {
                SiteWork.tell(
                        console,
                        console.text("catalog.published", release.version().toString(), site),
                        prepared.publish(signers));
            }
            return ExitCodes.OK;
        } catch (PublishRefusedException e) {
            return refuse(e.problems(), e.unlisted());
        }
    }

    private Validator validator(List<Pack> packs, @Nullable Catalog held) {
        return judging.validatorWith(console, packs, held).build();
    }

    private PublishRequest request(CatalogSite folder) throws IOException {
        LocalDate day = judging.day(console);
        Instant issued = SiteWork.begin(day);
        Pointer pointer = folder.pointer();
        String name = publisher == null && pointer != null ? pointer.publisher() : publisher;
        if (name == null) {
            throw Failure.usage("catalog.no-publisher");
        }
        try {
            return PublishRequest.builder()
                    .inputs(paths.stream().map(InputFiles::path).toList())
                    .publisher(name)
                    .version(ReleaseVersion.parse(version))
                    .date(day)
                    .issued(issued)
                    .expires(SiteWork.end(day, days))
                    .digest(crypto.digest(digest))
                    .work(workFolder())
                    .build();
        } catch (IllegalArgumentException e) {
            throw Failure.usage("error.invalid-value", "--release", version, "X.Y.Z");
        }
    }

    private Path workFolder() throws IOException {
        return work == null
                ? Path.of(System.getProperty("java.io.tmpdir"))
                : Files.createDirectories(InputFiles.path(work));
    }

    private void tellChanges(PreparedRelease prepared) throws IOException {
        Release release = prepared.release();
        long bytes = prepared.newShards().stream().mapToLong(ShardRef::size).sum();
        console.say(console.text(
                "catalog.release",
                release.version().toString(),
                Long.toString(release.definitions()),
                Integer.toString(release.shards().size()),
                Integer.toString(prepared.newShards().size()),
                Long.toString(bytes)));
        try (ChangeReader changes = prepared.changes()) {
            if (changes == null || release.changes() == null) {
                return;
            }
            console.say(console.text(
                    "catalog.changes",
                    Long.toString(release.changes().added()),
                    Long.toString(release.changes().changed()),
                    Long.toString(release.changes().removed())));
            for (ReleaseChange change = changes.next(); change != null; change = changes.next()) {
                console.say(line(change));
            }
        }
    }

    /** One change: what it is of, the version step that it calls for, who bears it and why it was made. */
    private String line(ReleaseChange change) {
        ChangeWords words = new ChangeWords(console.locale());
        StringBuilder line = new StringBuilder("  ")
                .append(console.text("catalog.change." + change.type().token()))
                .append(' ')
                .append(title(words, change.key()));
        if (change.name() != null) {
            line.append(' ').append(change.name());
        }
        if (change.step() != null) {
            line.append(" · ").append(words.step(change.step()));
        }
        for (ChangeEffect effect : change.effects()) {
            line.append(" · ")
                    .append(words.burden(effect.burden()))
                    .append(" ×")
                    .append(effect.changes());
            if (effect.direction() == Direction.EASIER || effect.direction() == Direction.HARDER) {
                line.append(' ').append(words.direction(effect.direction()));
            }
        }
        if (change.reason() != null) {
            line.append(" – ").append(change.reason());
        }
        return line.toString();
    }

    private static String title(ChangeWords words, DefinitionKey key) {
        return kind(words, key.kind())
                + (key.removed().isEmpty() ? "" : "(" + kind(words, key.removed()) + ")")
                + " " + key.identity() + (key.version() < 0 ? "" : " v" + key.version());
    }

    private static String kind(ChangeWords words, String token) {
        Kind kind = Kind.of(token);
        return kind == null ? token : words.definition(kind);
    }

    private int refuse(List<PublishProblem> problems, long unlisted) {
        for (PublishProblem problem : problems) {
            console.say(problem.place() + ": " + problem.text(console.locale()) + " [" + problem.id() + "]");
        }
        console.error(console.text("catalog.refused", Long.toString(problems.size() + unlisted)));
        return ExitCodes.FINDINGS;
    }
}
