package org.sitong.validation.internal.rules;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;
import org.sitong.json.JsonPointer;
import org.sitong.validation.rule.DocumentContext;

/**
 * Whether something in a definition refers to a thing by its name, as steps do to materials and rows to results. Such a name
 * is not changed by a repair: the reference would point nowhere.
 */
public final class NamedElsewhere {

    /** The elements that give a name; every other text refers. */
    private static final Set<String> GIVING = Set.of("name", "main", "sub");

    private NamedElsewhere() {}

    /** Whether a text at another place, which gives no name itself, is a name as meant. */
    public static boolean isNamed(DocumentContext document, JsonPointer place, Predicate<String> name) {
        return document.texts().stream()
                .anyMatch(text -> !text.place().equals(place)
                        && !GIVING.contains(StringUtils.substringAfterLast("." + text.element(), "."))
                        && name.test(text.text()));
    }
}
