package org.sitong.exchange.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sitong.exchange.ImportReport;
import org.sitong.internal.Messages;
import org.sitong.standard.BilingualText;

/** The texts of this module. */
public final class ExchangeMessages {

    /** What profiles and rows are told. */
    public static final Messages TEXTS = Messages.load(ImportReport.class::getResourceAsStream, "exchange");

    private ExchangeMessages() {}

    /** A text in both languages. */
    public static BilingualText both(String key, List<String> arguments) {
        return new BilingualText(
                TEXTS.text(Locale.CHINESE, key, arguments), TEXTS.text(Locale.ENGLISH, key, arguments));
    }

    /** A text in both languages that names numbers, files and the like. */
    public static BilingualText naming(String key, Object... arguments) {
        return both(key, Arrays.stream(arguments).map(Object::toString).toList());
    }
}
