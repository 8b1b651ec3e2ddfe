package org.sitong.validation.internal.rules.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Organization;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.validation.internal.reference.Effective;

/** How definitions name organs. */
final class OrganRefs {

    private static final List<String> CODES = List.of("creditCode", "organizationCode", "localCode");

    private OrganRefs() {}

    /** An organ that is named with a code. */
    static @Nullable Mention find(JsonPointer place, JsonObject object) {
        for (String field : CODES) {
            String code = Mention.text(object, field);
            if (code != null) {
                return new Mention(place, field, code, Mention.text(object, "name"), false);
            }
        }
        return null;
    }

    /** The version that holds on a day; {@code null} where none does. */
    static @Nullable Organization current(List<Organization> versions, LocalDate day) {
        return versions.stream()
                .filter(organ -> Effective.on(organ.lifecycle(), day))
                .findFirst()
                .orElse(null);
    }
}
