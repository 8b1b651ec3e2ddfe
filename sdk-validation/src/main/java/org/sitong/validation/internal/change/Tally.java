package org.sitong.validation.internal.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Direction;
import org.sitong.diff.VersionStep;
import org.sitong.standard.Burden;
import org.sitong.validation.change.ChangeSummary;
import org.sitong.validation.change.DefinitionChange;
import org.sitong.validation.change.DefinitionFate;
import org.sitong.validation.change.LeftOut;
import org.sitong.validation.change.ManifestVerdict;
import org.sitong.validation.change.TypedChange;
import org.sitong.validation.change.VersionVerdict;

/** Counts what is found, and comes to what versions have to say. */
final class Tally {

    private static final int LEFT_OUT_KEPT = 1_000;

    private final Map<DefinitionFate, Long> fates = new EnumMap<>(DefinitionFate.class);
    private final Map<Burden, Map<Direction, Long>> burdens = new EnumMap<>(Burden.class);
    private final Map<String, VersionStep> required = new TreeMap<>();
    private final Map<String, Manifest> manifests;
    private VersionStep overall = VersionStep.NONE;
    private long understated;
    private long definitions;
    private long unchanged;

    Tally(Map<String, Manifest> manifests) {
        this.manifests = manifests;
    }

    /**
     * A manifest that both sets have.
     *
     * @param older the manifest as it was
     * @param newer the manifest as it is
     */
    record Manifest(Entry older, Entry newer) {}

    void same() {
        definitions++;
        unchanged++;
    }

    /** Counts a change of a definition that a manifest answers for; {@code null} where none does. */
    void changed(DefinitionChange change, @Nullable String manifest) {
        definitions += Math.max(
                1, change.fate() == DefinitionFate.SUCCEEDED ? change.older().size() : 1);
        fates.merge(change.fate(), 1L, Long::sum);
        for (TypedChange each : change.changes()) {
            if (each.step() == VersionStep.NONE) {
                continue;
            }
            burdens.computeIfAbsent(each.burden(), absent -> new EnumMap<>(Direction.class))
                    .merge(each.fact().direction(), 1L, Long::sum);
        }
        VersionStep step = change.required();
        overall = overall.max(step);
        VersionVerdict own = change.version();
        understated += own != null && !own.ok() ? 1 : 0;
        if (manifest != null) {
            required.merge(manifest, step, VersionStep::max);
        }
    }

    ChangeSummary summary(List<LeftOut> leftOut, long ambiguous) {
        List<ManifestVerdict> verdicts = new ArrayList<>();
        manifests.forEach((code, manifest) -> verdicts.add(verdict(code, manifest)));
        return ChangeSummary.builder()
                .definitions(definitions)
                .unchanged(unchanged)
                .fates(fates)
                .burdens(burdens)
                .version(new VersionVerdict(overall, claimed(verdicts)))
                .understated(understated)
                .manifests(verdicts)
                .ambiguous(ambiguous)
                .leftOutCount(leftOut.size())
                .unreadable(leftOut.stream().filter(LeftOut::unreadable).count())
                .leftOut(leftOut.subList(0, Math.min(LEFT_OUT_KEPT, leftOut.size())))
                .build();
    }

    private ManifestVerdict verdict(String code, Manifest manifest) {
        String from = manifest.older().side().version();
        String to = manifest.newer().side().version();
        return new ManifestVerdict(
                code,
                from == null ? "" : from,
                to == null ? "" : to,
                new VersionVerdict(required.getOrDefault(code, VersionStep.NONE), Claims.ofNumbers(from, to)));
    }

    /** What manifests claim, the least where one says too little; without manifests, whether all definitions claim what they need. */
    private VersionStep claimed(List<ManifestVerdict> verdicts) {
        if (verdicts.isEmpty()) {
            return overall == VersionStep.NONE || understated > 0 ? VersionStep.NONE : VersionStep.MAJOR;
        }
        return verdicts.stream()
                .filter(verdict -> !verdict.version().ok())
                .map(verdict -> verdict.version().claimed())
                .reduce((one, other) -> one.compareTo(other) <= 0 ? one : other)
                .orElseGet(() -> verdicts.stream()
                        .map(verdict -> verdict.version().claimed())
                        .reduce(VersionStep.NONE, VersionStep::max));
    }
}
