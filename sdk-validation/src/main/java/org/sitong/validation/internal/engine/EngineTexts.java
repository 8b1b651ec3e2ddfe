package org.sitong.validation.internal.engine;

import java.util.Map;
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

    private EngineTexts() {}

    static Phrase broken(Kind kind, String path) {
        return TEXTS.phrase("reason.broken", named(kind, path));
    }

    static Phrase notCarried(Kind kind, String path) {
        return TEXTS.phrase("reason.not-carried", named(kind, path));
    }

    private static Map<String, Object> named(Kind kind, String path) {
        Element element = ElementIndex.standard().find(kind, path);
        BilingualText title = element == null ? new BilingualText(path, path) : element.title();
        return Map.of("element", title, "path", path);
    }
}
