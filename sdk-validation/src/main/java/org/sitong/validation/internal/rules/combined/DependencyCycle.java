package org.sitong.validation.internal.rules.combined;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sitong.Severity;
import org.sitong.item.CombinedService;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
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
                .basisEntry(new Basis("四同标准 1.0", "一件事"))
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
        List<List<Integer>> before = service.members().stream()
                .map(member -> member.dependsOn().stream()
                        .map(places::get)
                        .filter(Objects::nonNull)
                        .toList())
                .toList();
        for (int place : circles(before)) {
            document.report(Observation.at(MEMBERS.child(place).child("dependsOn"))
                    .naming(
                            "member",
                            String.valueOf(service.members().get(place).id())));
        }
    }

    /** The first member of each circle; every step is taken once, however the members hang together. */
    private static List<Integer> circles(List<List<Integer>> before) {
        BitSet begun = ready(before);
        int[] walk = new int[before.size()];
        List<Integer> circles = new ArrayList<>();
        for (int start = 0; start < before.size(); start++) {
            int at = start;
            while (!begun.get(at) && walk[at] == 0) {
                walk[at] = start + 1;
                at = before.get(at).stream()
                        .filter(next -> !begun.get(next))
                        .findFirst()
                        .orElseThrow();
            }
            if (walk[at] == start + 1) {
                circles.add(first(at, before, begun));
            }
        }
        return circles;
    }

    private static int first(int onCircle, List<List<Integer>> before, BitSet begun) {
        int first = onCircle;
        int at = onCircle;
        do {
            first = Math.min(first, at);
            at = before.get(at).stream()
                    .filter(next -> !begun.get(next))
                    .findFirst()
                    .orElseThrow();
        } while (at != onCircle);
        return first;
    }

    /** The members that can begin some day: what they wait for can, too. */
    private static BitSet ready(List<List<Integer>> before) {
        int[] waiting = new int[before.size()];
        List<List<Integer>> after = new ArrayList<>();
        before.forEach(each -> after.add(new ArrayList<>()));
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < before.size(); i++) {
            waiting[i] = before.get(i).size();
            int waiter = i;
            before.get(i).forEach(earlier -> after.get(earlier).add(waiter));
            if (waiting[i] == 0) {
                open.add(i);
            }
        }
        BitSet ready = new BitSet(before.size());
        while (!open.isEmpty()) {
            int done = open.pop();
            ready.set(done);
            for (int waiter : after.get(done)) {
                waiting[waiter]--;
                if (waiting[waiter] == 0) {
                    open.add(waiter);
                }
            }
        }
        return ready;
    }
}
