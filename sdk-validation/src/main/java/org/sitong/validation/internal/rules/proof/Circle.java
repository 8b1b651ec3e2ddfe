package org.sitong.validation.internal.rules.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.reference.Effective;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.Circles;
import org.sitong.validation.internal.rules.Knowing;
import org.sitong.validation.internal.rules.Pool;
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

/**
 * Items that are each other's prerequisite (互为前置): each demands what the next one gives, so that nobody can begin. What has an
 * alternative, may be replaced by a commitment, is not required, no longer demanded or demanded in some situations only breaks a
 * circle; so does any other item of the run that gives the same. Items that change or renew what was given before are left out.
 */
public final class Circle extends StandardSetRule<Proof> implements Knowing {

    /** The rule. */
    public Circle() {
        super(RuleCard.builder()
                .id("proof.circle")
                .severity(Severity.WARNING)
                .phase(Phase.SET)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .read("materials")
                .read("results")
                .basisEntry(Sources.sitong("证明关系"))
                .build());
    }

    @Override
    public @Nullable Proof project(DocumentContext document) {
        return Effective.on(document.definition().lifecycle(), document.date())
                ? Proof.of(document.definition())
                : null;
    }

    @Override
    public SetJudgement<Proof> begin(JudgingContext run) {
        return new Judgement(run);
    }

    private static final class Judgement implements SetJudgement<Proof> {

        private final JudgingContext run;
        private final List<Proof> items = new ArrayList<>();
        private final List<SetMark> marks = new ArrayList<>();
        private final Pool pool = new Pool();

        Judgement(JudgingContext run) {
            this.run = run;
        }

        @Override
        public void next(Proof proof, SetContext context) {
            items.add(proof.shared(pool));
            marks.add(context.mark());
        }

        @Override
        public void end(SetEnd end) {
            Supply supply = new Supply(items, Knowledge.of(run));
            Map<Integer, List<Supply.Unmet>> never = supply.never();
            Map<String, Integer> places = new HashMap<>();
            never.keySet().forEach(item -> places.putIfAbsent(items.get(item).identity(), item));
            for (List<String> circle : Circles.of(supply.graph(never))) {
                report(circle.stream().map(places::get).toList(), never, end);
            }
        }

        private void report(List<Integer> circle, Map<Integer, List<Supply.Unmet>> never, SetEnd end) {
            StringBuilder path = new StringBuilder();
            Proof.Demand first = null;
            for (int i = 0; i < circle.size(); i++) {
                int next = circle.get((i + 1) % circle.size());
                String wanted = items.get(next).identity();
                Proof.Demand demand = never.get(circle.get(i)).stream()
                        .filter(one -> items.get(one.issuer()).identity().equals(wanted))
                        .map(Supply.Unmet::demand)
                        .findFirst()
                        .orElseThrow();
                first = first == null ? demand : first;
                path.append(items.get(circle.get(i)).name())
                        .append(" →「")
                        .append(demand.name())
                        .append("」→ ");
            }
            path.append(items.get(circle.get(0)).name());
            if (first != null) {
                Observation said = Observation.at(first.place())
                        .naming("path", path.toString())
                        .with("number", circle.size());
                for (int i = 1; i < Math.min(circle.size(), 4); i++) {
                    said = said.related(marks.get(circle.get(i)).place(JsonPointer.ROOT));
                }
                end.at(marks.get(circle.get(0))).report(said);
            }
        }
    }
}
