package org.sitong.validation.internal.engine;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.BilingualText;
import org.sitong.standard.CodeLists;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.Texts;
import org.sitong.validation.rule.Absence;
import org.sitong.validation.rule.Against;

/** Why the engine itself says that something was not checked. */
final class EngineTexts {

    static final Texts TEXTS = Texts.load(EngineTexts.class::getResourceAsStream, "engine");

    static final Phrase UNREADABLE = TEXTS.phrase("reason.unreadable");
    static final Phrase NO_KIND = TEXTS.phrase("reason.no-kind");
    static final Phrase TOOL_FAULT = TEXTS.phrase("reason.tool-fault");

    /** What stands before an explicit none in what a source carries. */
    private static final String NONE = "none.";

    /** The reasons that have been given; there are as many as elements, and they are given for every document. */
    private static final Map<Reason, Phrase> GIVEN = new ConcurrentHashMap<>();

    private record Reason(String key, Kind kind, String path) {}

    static Phrase broken(Kind kind, String path) {
        return given(new Reason("reason.broken", kind, path));
    }

    static Phrase notCarried(Kind kind, String path) {
        return given(new Reason(path.startsWith(NONE) ? "reason.not-declarable" : "reason.not-carried", kind, path));
    }

    static Phrase notCarriedByOther(Kind kind, String path) {
        return given(new Reason("reason.other-not-carried", kind, path));
    }

    /** Why there is nothing to hold a definition against. */
    static Phrase absent(Against against, Absence.Why why) {
        String what = (against + "." + why).toLowerCase(Locale.ROOT).replace('_', '-');
        return TEXTS.phrase("reason.pair." + what);
    }

    static Phrase unread(String column) {
        return TEXTS.phrase("reason.unread", Map.of("column", column));
    }

    private static Phrase given(Reason reason) {
        return GIVEN.computeIfAbsent(reason, wanted -> TEXTS.phrase(wanted.key(), named(wanted.kind(), wanted.path())));
    }

    private EngineTexts() {}

    private static Map<String, Object> named(Kind kind, String path) {
        Element element = ElementIndex.standard().find(kind, path);
        BilingualText title = element == null ? none(path) : element.title();
        return Map.of("element", title == null ? new BilingualText(path, path) : title, "path", path);
    }

    /** What it is that a source cannot declare to be none. */
    private static @Nullable BilingualText none(String path) {
        return path.startsWith(NONE)
                ? CodeLists.standard().title("explicit-none", path.substring(NONE.length()))
                : null;
    }
}
