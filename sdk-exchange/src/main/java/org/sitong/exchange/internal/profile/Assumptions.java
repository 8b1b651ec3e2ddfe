package org.sitong.exchange.internal.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.value.Vocabulary;
import org.sitong.item.CodeEntry;
import org.sitong.item.CodeList;
import org.sitong.standard.CodeLists;

/** The assumptions of a profile, with what a user has set. */
final class Assumptions {

    private final Map<String, AssumptionRule> rules = new LinkedHashMap<>();

    /** Reads the member {@code assumptions}. */
    Assumptions(Members profile, Map<String, Map<String, String>> set) {
        Map<String, Map<String, String>> open = new HashMap<>(set);
        for (AssumptionRule rule : profile.objects(
                "assumptions", members -> rule(members, set.getOrDefault(members.textOrEmpty("name"), Map.of())))) {
            open.remove(rule.name());
            if (rules.put(rule.name(), rule) != null) {
                profile.report("assumptions", "profile.name-twice", rule.name());
            }
        }
        open.keySet()
                .forEach(name -> profile.report(
                        "assumptions", "profile.unknown-assumption", name, String.join(", ", rules.keySet())));
    }

    private static AssumptionRule rule(Members members, Map<String, String> set) {
        String list = members.optionalText("list");
        List<String> values = members.texts("values");
        Map<String, String> proposed = members.textMap("proposed");
        boolean settled = members.flag("settled");
        if (list != null && CodeLists.standard().find(list) == null) {
            members.report("list", "profile.unknown-list", list);
        } else if (list == null == values.isEmpty()) {
            members.report("values", "profile.either", "list", "values");
        } else {
            List<String> both = new ArrayList<>(proposed.values());
            both.addAll(set.values());
            both.stream()
                    .filter(value -> !isKnown(list, values, value))
                    .forEach(value -> members.report(
                            "values", "profile.unknown-word", value, String.join(", ", allowed(list, values))));
        }
        return new AssumptionRule(
                members.text("name"),
                members.bilingual("title"),
                members.bilingual("reason"),
                list,
                values,
                proposed,
                set.isEmpty() && settled ? proposed : set);
    }

    private static List<String> allowed(@Nullable String list, List<String> values) {
        CodeList known = list == null ? null : CodeLists.standard().find(list);
        return known == null
                ? values
                : known.entries().stream()
                        .map(CodeEntry::value)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static boolean isKnown(@Nullable String list, List<String> values, String value) {
        return list == null ? values.contains(value) : CodeLists.standard().title(list, value) != null;
    }

    List<AssumptionRule> rules() {
        return List.copyOf(rules.values());
    }

    /** Whether an assumption is not set; where nothing is assumed, nothing is open. */
    boolean isOpen(@Nullable String assumption) {
        AssumptionRule rule = assumption == null ? null : rules.get(assumption);
        return rule != null && rule.open();
    }

    /** The codes of the assumption that a member names; {@code null} where there is no such member. */
    @Nullable
    AssumedCodes find(Members members, String name) {
        String assumption = members.optionalText(name);
        if (assumption == null) {
            return null;
        }
        AssumptionRule rule = rules.get(assumption);
        if (rule == null) {
            members.report(name, "profile.unknown-assumption", assumption, String.join(", ", rules.keySet()));
            return new AssumedCodes(assumption, true, new Vocabulary(Map.of()), new Vocabulary(Map.of()));
        }
        return AssumedCodes.of(rule);
    }
}
