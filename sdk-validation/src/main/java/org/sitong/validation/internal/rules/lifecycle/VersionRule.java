package org.sitong.validation.internal.rules.lifecycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.catalog.Catalog;
import org.sitong.json.JsonPointer;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardSetRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;
import org.sitong.validation.rule.SetEnd;
import org.sitong.validation.rule.SetJudgement;
import org.sitong.validation.rule.SetMark;

/** A rule about how the versions of one definition follow each other. */
abstract class VersionRule extends StandardSetRule<Version> {

    static final JsonPointer FROM = JsonPointer.parse("/lifecycle/effectiveFrom");

    VersionRule(String id, Severity severity, List<String> covered) {
        super(RuleCard.builder()
                .id(id)
                .severity(severity)
                .phase(Phase.SET)
                .basisEntry(Sources.sitong("生命周期"))
                .covers(covered)
                .build());
    }

    @Override
    public @Nullable Version project(DocumentContext document) {
        return Version.of(document.definition());
    }

    /** In what order the versions are gone through. */
    abstract Comparator<Version> order();

    /** What is wrong with a version after the one before it; {@code null} where nothing is. */
    abstract @Nullable Observation compare(Version before, Version after);

    /** Whether rules that hold the run against the release before say it of two versions already. */
    boolean isSaidOfRelease(Version before, Version after, Catalog previous) {
        return false;
    }

    record Marked(Version version, SetMark mark) {}

    @Override
    public SetJudgement<Version> begin(JudgingContext run) {
        return new SetJudgement<>() {

            private final Map<Version.Key, List<Marked>> byIdentity = new HashMap<>();

            @Override
            public void next(Version version, SetContext context) {
                byIdentity
                        .computeIfAbsent(version.key(), key -> new ArrayList<>(1))
                        .add(new Marked(version, context.mark()));
            }

            @Override
            public void end(SetEnd end) {
                byIdentity.values().forEach(versions -> judge(versions, run.previous(), end));
            }
        };
    }

    private void judge(List<Marked> versions, @Nullable Catalog previous, SetEnd end) {
        if (versions.size() == 1) {
            end.at(versions.get(0).mark()).notApplicable();
            return;
        }
        versions.sort(Comparator.comparing(Marked::version, order()));
        for (int i = 1; i < versions.size(); i++) {
            Marked before = versions.get(i - 1);
            Marked after = versions.get(i);
            boolean isElsewhere = before.version().number() == after.version().number()
                    || previous != null && isSaidOfRelease(before.version(), after.version(), previous);
            Observation said = isElsewhere ? null : compare(before.version(), after.version());
            if (said != null) {
                end.at(after.mark()).report(said.related(before.mark().place(FROM)));
            }
        }
    }

    static String shown(@Nullable Object day) {
        return Objects.toString(day, "");
    }
}
