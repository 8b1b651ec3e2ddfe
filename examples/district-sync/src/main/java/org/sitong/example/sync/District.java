package org.sitong.example.sync;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.client.CatalogClient;
import org.sitong.client.CatalogException;
import org.sitong.client.ClientStatus;
import org.sitong.client.lookup.Hit;
import org.sitong.client.lookup.ItemQuery;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.item.ImplementationStandard;
import org.sitong.standard.Kind;
import org.sitong.validation.Finding;

/** What a district does with the catalog that it follows. Thread-safe, as the client is. */
final class District {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final int SHOWN = 10;

    private final CatalogClient client;
    private final Clock clock;
    private final PrintStream out;

    District(CatalogClient client, Clock clock, PrintStream out) {
        this.client = client;
        this.clock = clock;
        this.out = out;
        client.addListener(new Announcements(out));
    }

    /** At the start of the system, which starts with the network or without it: what was synced before is served on. */
    boolean syncNow() {
        try {
            client.sync();
            return true;
        } catch (CatalogException | CatalogTrustException toldToListeners) {
            return false;
        }
    }

    /** From then on. A sync that fails is told to the listeners and tried again the next time. */
    ScheduledFuture<?> syncEvery(Duration period, ScheduledExecutorService executor) {
        return client.schedule(executor, period);
    }

    /** Whether there is a catalog to work with, and how old it is; for an administrator's page or an alarm. */
    boolean tellStatus() {
        ClientStatus status = client.status();
        ReleaseRef release = status.release();
        Duration age = status.age();
        if (release == null || age == null) {
            out.println("还没有可用的目录");
            return false;
        }
        out.printf(
                "目录 %s 版本 %s，%d 个定义，%d 小时前确认为最新%s%s%n",
                status.catalog(),
                release.version(),
                status.definitions(),
                age.toHours(),
                status.expired() ? "，已过期" : "",
                status.locked() ? "，由锁定文件固定" : "");
        return true;
    }

    /** By code: the standard of an item as it stands today. */
    @Nullable
    ImplementationStandard standard(String basicCode) {
        return client.lookup()
                .effective(Kind.IMPLEMENTATION_STANDARD, basicCode, LocalDate.now(clock))
                .map(hit -> (ImplementationStandard) hit.definition())
                .orElse(null);
    }

    /** By words: what a clerk types into a search box. */
    void search(String words) {
        ItemQuery query = ItemQuery.builder()
                .words(words)
                .on(LocalDate.now(clock))
                .limit(SHOWN)
                .build();
        try (Stream<Hit> found = client.lookup().find(query)) {
            found.forEach(hit -> out.println("找到 " + hit));
        }
    }

    /** The district's own items, against the catalog as it stands today. */
    void check(Path folder) throws IOException {
        OwnItems own = OwnItems.against(client.today(), client.catalog(), clock);
        List<Path> files;
        try (Stream<Path> below = Files.walk(folder)) {
            files = below.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        for (Finding finding : own.check(folder, files)) {
            out.printf(
                    "%s %s [%s]%n    %s%n",
                    finding.document(), finding.severity().token(), finding.rule(), finding.message(CHINESE));
        }
    }
}
