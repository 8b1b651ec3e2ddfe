package org.sitong.validation.internal.rules;

import java.util.Collection;
import java.util.List;
import org.sitong.json.JsonToken;
import org.sitong.standard.BilingualText;
import org.sitong.standard.CodeLists;

/** What values of closed lists are called. */
public final class Titles {

    private Titles() {}

    /** The name of a value in a list of the standard. */
    public static BilingualText of(String list, JsonToken value) {
        BilingualText title = CodeLists.standard().title(list, value.token());
        return title == null ? new BilingualText(value.token(), value.token()) : title;
    }

    /** The names of some values. */
    public static List<BilingualText> of(String list, Collection<? extends JsonToken> values) {
        return values.stream().map(value -> of(list, value)).toList();
    }
}
