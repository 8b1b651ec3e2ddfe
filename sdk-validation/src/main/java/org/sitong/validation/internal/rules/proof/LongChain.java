package org.sitong.validation.internal.rules.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.CombinedMember;
import org.sitong.item.CombinedService;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.reference.Effective;
import org.sitong.validation.internal.reference.ItemFact;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.KnowledgeRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleParameter;
import org.sitong.validation.rule.SetContext;

/**
 * How many items of a combined service must be finished one after another: because it says so, or because one demands what another
 * gives. The longest chain is shown where it is longer than the parameter allows.
 */
public final class LongChain extends KnowledgeRule<CombinedService> {

    private static final String LENGTH = "items";
    private static final JsonPointer MEMBERS = JsonPointer.ROOT.child("members");

    /** So many items may stand under one member's code; beyond that nobody knows which one is meant. */
    private static final int MOST = 20;

    /** The rule. */
    public LongChain() {
        super(RuleCard.builder()
                .id("proof.long-chain")
                .severity(Severity.INFO)
                .phase(Phase.SET)
                .kind(Kind.COMBINED_SERVICE)
                .need("members.item")
                .parameter(RuleParameter.atMost(LENGTH, 3))
                .basisEntry(new Basis("国务院办公厅关于加快推进“一件事一次办”打造政务服务升级版的指导意见", "国办发〔2022〕32号"))
                .build());
    }

    @Override
    public @Nullable CombinedService project(DocumentContext document) {
        CombinedService service = document.as(CombinedService.class);
        return service == null || Effective.isOver(service.lifecycle(), document.date()) ? null : service;
    }

    @Override
    protected void check(CombinedService service, SetContext document, Knowledge knowledge, JudgingContext run) {
        List<SortedSet<Integer>> before = before(service, knowledge, run);
        List<Integer> chain = longest(before);
        if (chain.size() > run.number(LENGTH).intValue()) {
            List<String> names = chain.stream()
                    .map(index -> service.members().get(index))
                    .map(member -> String.valueOf(member.name() == null ? member.item() : member.name()))
                    .toList();
            document.report(
                    Observation.at(MEMBERS).with("number", chain.size()).with("path", String.join(" → ", names)));
        }
    }

    /** What each member waits for. */
    private static List<SortedSet<Integer>> before(CombinedService service, Knowledge knowledge, JudgingContext run) {
        List<Proof> proofs = new ArrayList<>();
        List<Integer> members = new ArrayList<>();
        Map<String, Integer> byId = new HashMap<>();
        List<SortedSet<Integer>> before = new ArrayList<>();
        for (int i = 0; i < service.members().size(); i++) {
            CombinedMember member = service.members().get(i);
            before.add(new TreeSet<>());
            if (member.id() != null) {
                byId.putIfAbsent(member.id(), i);
            }
            for (Definition definition : definitions(member, knowledge, run)) {
                Proof proof = Proof.of(definition);
                if (proof != null) {
                    proofs.add(proof);
                    members.add(i);
                }
            }
        }
        Supply supply = new Supply(proofs, knowledge);
        for (int i = 0; i < proofs.size(); i++) {
            int own = members.get(i);
            for (Proof.Demand demand : proofs.get(i).demands()) {
                supply.issuers(demand).stream()
                        .map(members::get)
                        .filter(other -> other != own)
                        .forEach(before.get(own)::add);
            }
        }
        for (int i = 0; i < service.members().size(); i++) {
            for (String id : service.members().get(i).dependsOn()) {
                Integer earlier = byId.get(id);
                if (earlier != null && earlier != i) {
                    before.get(i).add(earlier);
                }
            }
        }
        return before;
    }

    private static List<Definition> definitions(CombinedMember member, Knowledge knowledge, JudgingContext run) {
        List<ItemFact> facts = member.item() == null
                ? List.of()
                : knowledge.items(member.item()).stream()
                        .filter(fact -> fact.kind() != Kind.BASIC_ITEM && fact.isInForce(run.date()))
                        .toList();
        List<Definition> found = new ArrayList<>();
        for (ItemFact fact : facts.size() > MOST ? List.<ItemFact>of() : facts) {
            Definition definition = fact.whole().definition();
            if (definition != null) {
                found.add(definition);
            }
        }
        return found;
    }

    /** The longest way through a graph; what waits for itself is on no way. */
    private static List<Integer> longest(List<SortedSet<Integer>> before) {
        int[] open = new int[before.size()];
        int[] length = new int[before.size()];
        int[] from = new int[before.size()];
        List<List<Integer>> after = new ArrayList<>();
        before.forEach(each -> after.add(new ArrayList<>()));
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < before.size(); i++) {
            int member = i;
            before.get(i).forEach(earlier -> after.get(earlier).add(member));
            open[i] = before.get(i).size();
            from[i] = -1;
            if (open[i] == 0) {
                ready.add(i);
            }
        }
        int last = -1;
        while (!ready.isEmpty()) {
            int member = ready.remove();
            length[member]++;
            last = last < 0 || length[member] > length[last] ? member : last;
            for (int later : after.get(member)) {
                if (length[member] > length[later]) {
                    length[later] = length[member];
                    from[later] = member;
                }
                if (--open[later] == 0) {
                    ready.add(later);
                }
            }
        }
        LinkedList<Integer> chain = new LinkedList<>();
        for (int at = last; at >= 0; at = from[at]) {
            chain.addFirst(at);
        }
        return chain;
    }
}
