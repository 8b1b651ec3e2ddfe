package org.sitong.validation.report;

import java.util.Locale;
import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.validation.RuleBook;

/** How a report is written. A format leaves aside what does not concern it. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class RenderOptions {

    /** The language: Chinese, or for every other language than Chinese English. Chinese where nothing is said. */
    @Builder.Default
    Locale locale = Locale.SIMPLIFIED_CHINESE;

    /** The severity from which on a finding fails its document; {@code null} where none does. Error where nothing is said. */
    @Nullable
    @Builder.Default
    Severity failOn = Severity.ERROR;

    /** The rules that judged, so that a report can say why they matter and what to do. The SDK's own where nothing is said. */
    @Builder.Default
    RuleBook rules = RuleBook.standard();

    /** Whether text stands out by colour, in ANSI escape sequences. Not so where nothing is said. */
    boolean colored;

    /** Whether the source line is shown below a finding. So where nothing is said. */
    @Builder.Default
    boolean sourceShown = true;

    /** How wide a source line may be, in places of a terminal; at least 40 are taken. 100 where nothing is said. */
    @Builder.Default
    int width = 100;
}
