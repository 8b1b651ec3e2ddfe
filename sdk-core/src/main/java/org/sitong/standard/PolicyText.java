package org.sitong.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.Messages;
import org.sitong.json.JsonToken;

/** Says what a derivation policy allows, for people. Thread-safe. */
public final class PolicyText {

    private static final Messages MESSAGES = Messages.load(PolicyText.class::getResourceAsStream, "policy");

    private PolicyText() {}

    /**
     * Says a policy.
     *
     * @param element the element that it holds for
     * @param policy its own policy, that of an element above, or a sharper one
     * @param locale Chinese and the root locale give Chinese, every other locale English
     * @return one line for each thing that it says, the clauses last
     */
    public static List<String> lines(Element element, DerivationPolicy policy, Locale locale) {
        List<String> lines = new ArrayList<>();
        add(lines, "change", policy.change(), locale);
        add(lines, "add", policy.add(), locale);
        add(lines, "remove", policy.remove(), locale);
        add(lines, "ease", policy.ease(), locale);
        addCoded(lines, "rank", "basis-rank", policy.rank(), locale);
        addCoded(lines, "purpose", "basis-purpose", policy.purpose(), locale);
        addCoded(lines, "unless", "basis-rank", policy.unless(), locale);
        addMembers(lines, "usual", policy.usual(), element, locale);
        addMembers(lines, "lasting", policy.lasting(), element, locale);
        if (policy.own()) {
            lines.add(MESSAGES.text(locale, "own"));
        }
        if (!policy.basis().isEmpty()) {
            lines.add(
                    MESSAGES.text(locale, "basis", List.of(String.join(MESSAGES.text(locale, "and"), policy.basis()))));
        }
        return lines;
    }

    private static void add(List<String> lines, String group, @Nullable JsonToken token, Locale locale) {
        if (token != null) {
            lines.add(MESSAGES.text(locale, group + "." + token.token()));
        }
    }

    private static void addCoded(
            List<String> lines, String key, String codeList, @Nullable JsonToken token, Locale locale) {
        if (token != null) {
            lines.add(MESSAGES.text(locale, key, List.of(title(codeList, token.token(), locale))));
        }
    }

    private static void addMembers(
            List<String> lines, String key, List<String> members, Element element, Locale locale) {
        if (!members.isEmpty()) {
            String all = members.stream()
                    .map(member -> member(member, element, locale))
                    .collect(Collectors.joining(MESSAGES.text(locale, "and")));
            lines.add(MESSAGES.text(locale, key, List.of(all)));
        }
    }

    /** A member by one of its elements and the value of that, such as {@code procedureKind=hearing}. */
    private static String member(String member, Element element, Locale locale) {
        Element part = ElementIndex.standard().child(element, StringUtils.substringBefore(member, "="));
        String value = StringUtils.substringAfter(member, "=");
        if (part == null) {
            return member;
        }
        return part.codeList() == null ? part.title().in(locale) : title(part.codeList(), value, locale);
    }

    private static String title(String codeList, String token, Locale locale) {
        BilingualText title = CodeLists.standard().title(codeList, token);
        return title == null ? token : title.in(locale);
    }
}
