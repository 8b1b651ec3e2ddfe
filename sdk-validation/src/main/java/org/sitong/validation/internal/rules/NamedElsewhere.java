package org.sitong.validation.internal.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.PlacedText;

/**
 * Whether something in a definition refers to a thing by its name, as steps do to materials and rows to results. Such a name
 * is not changed by a repair: the reference would point nowhere. Made once for a document, however many names are asked for,
 * and costs nothing until one is.
 */
public final class NamedElsewhere {

    /** The elements that give a name; every other text refers. */
    private static final Set<String> GIVING = Set.of("name", "main", "sub");

    private final DocumentContext document;
    private final UnaryOperator<String> key;
    private @Nullable Map<String, Integer> referring;

    /** What a definition refers to, by names that are the same where their keys are. */
    public NamedElsewhere(DocumentContext document, UnaryOperator<String> key) {
        this.document = document;
        this.key = key;
    }

    private Map<String, Integer> referring() {
        Map<String, Integer> known = referring;
        if (known == null) {
            known = new HashMap<>();
            for (PlacedText text : document.texts()) {
                if (!isGiving(text.element())) {
                    known.merge(key.apply(text.text()), 1, Integer::sum);
                }
            }
            referring = known;
        }
        return known;
    }

    /** Whether a text of another place, which gives no name itself, is this name, which an element holds. */
    public boolean isNamed(String name, String element) {
        int itself = isGiving(element) ? 0 : 1;
        return referring().getOrDefault(key.apply(name), 0) > itself;
    }

    private static boolean isGiving(String element) {
        return GIVING.contains(StringUtils.substringAfterLast("." + element, "."));
    }
}
