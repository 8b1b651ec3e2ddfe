package org.sitong.exchange.internal;

import org.sitong.exchange.ImportReport;
import org.sitong.internal.Messages;

/** The texts of this module. */
public final class ExchangeMessages {

    /** What profiles and rows are told. */
    public static final Messages TEXTS = Messages.load(ImportReport.class::getResourceAsStream, "exchange");

    private ExchangeMessages() {}
}
