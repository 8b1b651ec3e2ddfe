package org.sitong.validation.internal.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.Texts;

/** Why the engine itself says that something was not checked. */
final class EngineTexts {

    static final Texts TEXTS = Texts.load(EngineTexts.class::getResourceAsStream, "engine");

    static final Phrase UNREADABLE = TEXTS.phrase("reason.unreadable");
    static final Phrase NO_KIND = TEXTS.phrase("reason.no-kind");
    static final Phrase TOOL_FAULT = TEXTS.phrase("reason.tool-fault");

    /** The reasons that have been given; there are as many as elements, and they are given for every document. */
    private static final Map<Reason, Phrase> GIVEN = new ConcurrentHashMap<>();

    private record Reason(String key, Kind kind, String path) {}

    static Phrase broken(Kind kind, String path) {
        return given(new Reason("reason.broken", kind, path));
    }

    static Phrase notCarried(Kind kind, String path) {
        return given(new Reason("reason.not-carried", kind, path));
    }

    private static Phrase given(Reason reason) {
        return GIVEN.computeIfAbsent(reason, wanted -> TEXTS.phrase(wanted.key(), named(wanted.kind(), wanted.path())));
    }

    private EngineTexts() {}

    private static Map<String, Object> named(Kind kind, String path) {
        Element element = ElementIndex.standard().find(kind, path);
        BilingualText title = element == null ? new BilingualText(path, path) : element.title();
        return Map.of("element", title, "path", path);
    }
}
