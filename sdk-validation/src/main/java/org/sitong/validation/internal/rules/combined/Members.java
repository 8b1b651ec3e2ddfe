package org.sitong.validation.internal.rules.combined;

import java.util.ArrayList;
import java.util.List;
import org.sitong.item.CombinedMember;
import org.sitong.item.CombinedService;
import org.sitong.item.Definition;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ServiceItem;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.reference.ItemFact;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.rule.JudgingContext;

/** The items that the members of a combined service name. */
final class Members {

    static final JsonPointer PLACE = JsonPointer.ROOT.child("members");

    /** A basic code may stand for the items of a thousand places; nobody adds those up. */
    private static final int MOST = 50;

    private Members() {}

    /** All that is known under a member's code: of a basic code the implementation standard, where there is one. */
    static List<ItemFact> items(CombinedMember member, Knowledge knowledge) {
        String code = member.item();
        if (code == null) {
            return List.of();
        }
        List<ItemFact> all = knowledge.items(code);
        boolean isGeneral = all.stream().anyMatch(fact -> fact.kind() != Kind.SERVICE_ITEM);
        return isGeneral
                ? all.stream().filter(fact -> fact.kind() != Kind.SERVICE_ITEM).toList()
                : all;
    }

    /** The definitions in force that say how a member is handled; empty where none is known, or too many. */
    static List<Definition> definitions(CombinedMember member, Knowledge knowledge, JudgingContext run) {
        List<ItemFact> facts = items(member, knowledge).stream()
                .filter(fact -> fact.isInForce(run.date()))
                .limit(MOST + 1L)
                .toList();
        List<Definition> found = new ArrayList<>();
        for (ItemFact fact : facts.size() > MOST ? List.<ItemFact>of() : facts) {
            Definition definition = fact.whole().definition();
            if (definition instanceof ServiceItem || definition instanceof ImplementationStandard) {
                found.add(definition);
            }
        }
        return found;
    }

    /** What a member is called. */
    static String name(CombinedMember member) {
        return member.name() == null ? String.valueOf(member.item()) : member.name();
    }

    /** The members that every application needs. */
    static boolean isRequired(CombinedMember member) {
        return Boolean.TRUE.equals(member.required());
    }

    /** The name of a member, by its place. */
    static String name(CombinedService service, int index) {
        return name(service.members().get(index));
    }
}
