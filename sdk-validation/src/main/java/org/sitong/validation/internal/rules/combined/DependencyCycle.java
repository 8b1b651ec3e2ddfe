package org.sitong.validation.internal.rules.combined;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitong.Severity;
import org.sitong.item.CombinedService;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.Circles;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A member of a combined service waits for itself, directly or through others, so that it can never begin. */
public final class DependencyCycle extends StandardRule {

    private static final JsonPointer MEMBERS = JsonPointer.ROOT.child("members");

    /** The rule. */
    public DependencyCycle() {
        super(RuleCard.builder()
                .id("combined.dependency-cycle")
                .severity(Severity.ERROR)
                .kind(Kind.COMBINED_SERVICE)
                .need("members.dependsOn")
                .basisEntry(Sources.sitong("一件事"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        CombinedService service = document.as(CombinedService.class);
        if (service == null) {
            return;
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < service.members().size(); i++) {
            String id = service.members().get(i).id();
            if (id != null) {
                places.putIfAbsent(id, i);
            }
        }
        SortedMap<Integer, SortedSet<Integer>> before = new TreeMap<>();
        for (int i = 0; i < service.members().size(); i++) {
            before.put(
                    i,
                    service.members().get(i).dependsOn().stream()
                            .map(places::get)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        for (List<Integer> circle : Circles.of(before)) {
            int place = circle.get(0);
            document.report(Observation.at(MEMBERS.child(place).child("dependsOn"))
                    .naming(
                            "member",
                            String.valueOf(service.members().get(place).id())));
        }
    }
}
