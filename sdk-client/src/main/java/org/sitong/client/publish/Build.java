package org.sitong.client.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.client.publish.internal.Comparison;
import org.sitong.client.publish.internal.ExternalSort;
import org.sitong.client.publish.internal.Line;
import org.sitong.client.publish.internal.Lines;
import org.sitong.client.publish.internal.ShardLines;
import org.sitong.client.publish.internal.ShardStore;
import org.sitong.client.release.CanonicalDefinition;
import org.sitong.client.release.ChangeListRef;
import org.sitong.client.release.ChangeReader;
import org.sitong.client.release.ChangeType;
import org.sitong.client.release.DefinitionKey;
import org.sitong.client.release.Pointer;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseChange;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.release.ShardContent;
import org.sitong.client.release.ShardRef;
import org.sitong.client.trust.ContentDigest;
import org.sitong.diff.VersionStep;
import org.sitong.document.CanonicalFormException;
import org.sitong.document.DocumentFile;
import org.sitong.document.DocumentFiles;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentStream;
import org.sitong.document.Problem;
import org.sitong.document.ReadResult;
import org.sitong.item.Catalog;
import org.sitong.item.Definition;
import org.sitong.item.DefinitionRef;
import org.sitong.item.Tombstone;
import org.sitong.standard.StandardVersion;

/** One build of a release. */
final class Build implements Comparison.Tombstones {

    private final CatalogSite site;
    private final String catalog;
    private final PublishRequest request;
    private final @Nullable Release previous;
    private final @Nullable Pointer pointer;
    private final Path work;
    private final Problems problems;
    private final ContentDigest digest;
    private final ShardStore shards;
    private final Map<String, Tombstone> tombstones = new HashMap<>();

    Build(
            CatalogSite site,
            String catalog,
            PublishRequest request,
            @Nullable Release previous,
            @Nullable Pointer pointer,
            Path work,
            Problems problems) {
        this.site = site;
        this.catalog = catalog;
        this.request = request;
        this.previous = previous;
        this.pointer = pointer;
        this.work = work;
        this.problems = problems;
        this.digest = request.digest();
        this.shards = new ShardStore(work, digest, previous);
    }

    PreparedRelease run(PublishGate gate) throws IOException {
        version();
        read();
        Path changes = work.resolve("changes.ndjson");
        Path unjudged = work.resolve("unjudged.ndjson");
        Path older = previous == null ? null : work.resolve("older.ndjson");
        Path newer = previous == null ? null : work.resolve("newer.ndjson");
        if (previous != null && older != null && newer != null) {
            compare(previous, older, newer, unjudged);
        }
        GateReport report = gate.judge(PublishCandidate.builder()
                .request(request)
                .inputs(request.inputs())
                .counts(shards.counts())
                .previous(previous)
                .older(older)
                .newer(newer)
                .build());
        report.problems().forEach(problems::add);
        problems.addUnlisted(report.unlisted());
        ChangeListRef list = previous == null ? null : judge(report, unjudged, changes);
        return prepared(list, changes);
    }

    private PreparedRelease prepared(@Nullable ChangeListRef list, Path changes) {
        Release release = Release.builder()
                .catalog(catalog)
                .version(request.version())
                .sequence(previous == null ? 1 : previous.sequence() + 1)
                .date(request.date())
                .previous(previous == null || !follows() ? null : previousRef())
                .standard(StandardVersion.CURRENT.id())
                .shards(shards.shards())
                .counts(shards.counts())
                .changes(list)
                .tree(shards.root())
                .build();
        Pointer next = Pointer.builder()
                .catalog(catalog)
                .publisher(request.publisher())
                .release(release.ref(digest.digest(release.payload())))
                .issued(request.issued())
                .expires(request.expires())
                .build();
        return new PreparedRelease(site, release, next, shards, changes, work, problems);
    }

    private ReleaseRef previousRef() {
        if (pointer == null) {
            throw new IllegalStateException("A release before has a pointer");
        }
        return pointer.release();
    }

    private boolean follows() {
        return previous == null || request.version().compareTo(previous.version()) > 0;
    }

    /** A release that exists, or a day before the last one, needs nobody to read anything. */
    private void version() {
        if (previous != null && !follows()) {
            throw new PublishRefusedException(
                    List.of(PublishProblem.of(
                            "version", request.version().toString(), previous.version(), request.version())),
                    0);
        }
        if (pointer != null && request.issued().isBefore(pointer.issued())) {
            throw new PublishRefusedException(
                    List.of(PublishProblem.of(
                            "issued", request.version().toString(), pointer.issued(), request.issued())),
                    0);
        }
    }

    private void read() throws IOException {
        try (ExternalSort sort = new ExternalSort(work, request.memory())) {
            DocumentFiles found = DocumentFiles.find(request.inputs());
            found.missing().forEach(missing -> problem(missing.name(), missing.problem()));
            for (DocumentFile file : found.files()) {
                read(file, sort);
            }
            try (Lines lines = sort.sorted()) {
                Line last = null;
                for (Line line = lines.next(); line != null; line = lines.next()) {
                    if (last != null && last.key().equals(line.key())) {
                        problems.add("duplicate", line.source(), line.key(), last.source());
                    } else {
                        shards.add(line);
                        last = line;
                    }
                }
                shards.end();
            }
        }
        if (shards.shards().isEmpty()) {
            problems.add("empty", request.version().toString());
        }
    }

    private void read(DocumentFile file, ExternalSort sort) throws IOException {
        try (DocumentStream stream = DocumentReader.standard().stream(file.path(), file.format())) {
            for (ReadResult read = stream.next(); read != null; read = stream.next()) {
                boolean isLine = read.format() == DocumentFormat.NDJSON;
                add(isLine ? file.name() + ":" + read.line() : file.name(), read, sort);
            }
        }
    }

    private void add(String name, ReadResult read, ExternalSort sort) throws IOException {
        read.problems().forEach(problem -> problem(name, problem));
        read.binding().problems().forEach(problem -> problem(name, problem));
        Definition definition = read.definition();
        if (definition == null) {
            return;
        }
        DefinitionKey key = DefinitionKey.of(definition);
        if (key == null) {
            problems.add("no-identity", name, definition.kind().token());
            return;
        }
        tombstone(name, definition);
        manifest(name, definition);
        try {
            sort.add(key, name, CanonicalDefinition.line(definition));
        } catch (CanonicalFormException e) {
            problem(name, e.problem());
        }
    }

    private void problem(String name, Problem problem) {
        problems.add(
                new PublishProblem(problem.id(), name, problem.text(Locale.CHINESE), problem.text(Locale.ENGLISH)));
    }

    private void tombstone(String name, Definition definition) {
        if (definition instanceof Tombstone tombstone) {
            DefinitionRef of = tombstone.of();
            String reason = tombstone.reason();
            if (of == null || of.kind() == null || of.identity() == null || reason == null || reason.isBlank()) {
                problems.add("tombstone", name);
            } else {
                tombstones.put(of.kind().token() + " " + of.identity(), tombstone);
            }
        }
    }

    private void manifest(String name, Definition definition) {
        if (definition instanceof Catalog manifest
                && catalog.equals(manifest.id())
                && !request.version().toString().equals(manifest.version())) {
            problems.add("manifest", name, String.valueOf(manifest.version()), request.version());
        }
    }

    private void compare(Release before, Path older, Path newer, Path unjudged) throws IOException {
        try (ShardLines was = new ShardLines(shards.gone(before), site::shard);
                ShardLines is = new ShardLines(shards.fresh(), this::open)) {
            new Comparison(digest, this, older, newer, unjudged).run(was, is);
        }
    }

    private ShardContent open(ShardRef shard) throws IOException {
        Path waiting = shards.file(shard);
        return Files.exists(waiting)
                ? ShardContent.verify(Files.readAllBytes(waiting), shard, site.suite())
                : site.shard(shard);
    }

    @Override
    public @Nullable Tombstone of(DefinitionKey gone) {
        return tombstones.get(gone.kind() + " " + gone.identity());
    }

    @Override
    public void missing(DefinitionKey gone, @Nullable String name) {
        problems.add("removed", gone.toString(), name == null ? gone.identity() : name);
    }

    @Override
    public void forgotten(DefinitionKey tombstone) throws IOException {
        for (ShardRef shard : shards.shards()) {
            if (CatalogSite.mayHold(shard, tombstone.removed(), tombstone.identity())
                    && CatalogSite.holds(open(shard), tombstone.removed(), tombstone.identity())) {
                return; // it was set up again
            }
        }
        problems.add("forgotten", tombstone.toString());
    }

    /** Writes the list of changes with what the gate says of them, and demands the version step that they call for. */
    private ChangeListRef judge(GateReport report, Path unjudged, Path changes) throws IOException {
        Map<String, JudgedChange> judged = new HashMap<>();
        report.changes().forEach(change -> judged.put(change.kind() + " " + change.identity(), change));
        VersionStep claimed = request.version().stepFrom(previous == null ? null : previous.version());
        Set<String> demanding = new HashSet<>();
        VersionStep required =
                report.changes().stream().map(JudgedChange::step).reduce(VersionStep.NONE, VersionStep::max);
        long[] counts = new long[ChangeType.values().length];
        try (ChangeReader reader = new ChangeReader("changes", Files.newInputStream(unjudged));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(changes))) {
            for (ReleaseChange change = reader.next(); change != null; change = reader.next()) {
                JudgedChange meaning =
                        judged.get(change.key().kind() + " " + change.key().identity());
                ReleaseChange told = meaning == null
                        ? change
                        : change.toBuilder()
                                .step(meaning.step())
                                .effects(meaning.effects())
                                .build();
                out.write(told.line());
                out.write('\n');
                counts[change.type().ordinal()]++;
                if (meaning != null && meaning.step().compareTo(claimed) > 0) {
                    demanding.add(meaning.kind() + " " + meaning.identity());
                    understated(change.key(), meaning, required, claimed);
                }
            }
        }
        report.changes().stream()
                .filter(change -> change.step().compareTo(claimed) > 0)
                .filter(change -> !demanding.contains(change.kind() + " " + change.identity()))
                .forEach(change -> understated(
                        new DefinitionKey(change.kind(), change.identity(), -1, ""), change, required, claimed));
        return new ChangeListRef(
                DigestedFile.of(changes, digest), Files.size(changes), counts[0], counts[1], counts[2]);
    }

    private void understated(DefinitionKey key, JudgedChange change, VersionStep required, VersionStep claimed) {
        if (previous != null) {
            problems.add(
                    "version-step",
                    key.toString(),
                    change.step().token(),
                    request.version(),
                    claimed.token(),
                    previous.version(),
                    previous.version().next(required));
        }
    }
}
