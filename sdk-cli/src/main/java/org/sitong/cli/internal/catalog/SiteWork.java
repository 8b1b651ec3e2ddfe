package org.sitong.cli.internal.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.client.trust.UnsafeKeyFileException;
import org.sitong.document.DocumentFiles;

/** What all commands that work on a catalog's folder have in common. */
public final class SiteWork {

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final int MAX_DAYS = 36_500;

    private SiteWork() {}

    /** When a day begins. */
    public static Instant begin(LocalDate day) {
        return day.atStartOfDay().toInstant(BEIJING);
    }

    /** When what begins on a day ends, as {@code --days} says. */
    public static Instant end(LocalDate day, int days) {
        if (days < 1 || days > MAX_DAYS) {
            throw Failure.usage("error.invalid-value", "--days", Integer.toString(days), "1–" + MAX_DAYS);
        }
        return begin(day.plusDays(days));
    }

    /** Runs; what the system refuses is told with the file that it is about. */
    public static int run(Console console, Callable<Integer> work) {
        try {
            return work.call();
        } catch (IOException e) {
            String file = e instanceof FileSystemException of && of.getFile() != null ? of.getFile() : "";
            boolean isGone = e instanceof NoSuchFileException || e instanceof FileNotFoundException;
            throw isGone
                    ? Failure.noInput("catalog.no-file", file)
                    : Failure.noInput("catalog.io", file, DocumentFiles.reason(e, console.locale()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells whether something took effect, or what is still missing. */
    public static void tell(Console console, String effect, @Nullable CatalogTrustException missing) {
        if (missing == null) {
            console.say(effect);
        } else if (missing instanceof UnsafeKeyFileException) {
            throw missing;
        } else {
            console.say(console.text("catalog.waiting", missing.text(console.locale())));
        }
    }
}
