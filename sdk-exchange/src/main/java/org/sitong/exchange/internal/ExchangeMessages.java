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

    /** A text in both languages that names numbers, files and the like, or other such texts. */
    public static BilingualText naming(String key, Object... arguments) {
        return new BilingualText(
                TEXTS.text(Locale.CHINESE, key, named(Locale.CHINESE, arguments)),
                TEXTS.text(Locale.ENGLISH, key, named(Locale.ENGLISH, arguments)));
    }

    private static List<String> named(Locale locale, Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof BilingualText text ? text.in(locale) : argument.toString())
                .toList();
    }
}
