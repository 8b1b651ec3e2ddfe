package org.sitong.example.sync;

import java.io.PrintStream;
import java.util.Locale;
import org.sitong.client.CatalogException;
import org.sitong.client.CatalogListener;
import org.sitong.client.SyncReport;
import org.sitong.client.release.ChangeType;
import org.sitong.client.release.ReleaseChange;
import org.sitong.client.trust.CatalogTrustException;

/** Reacts to changes: what would go to the owners of the local items, or into a work list. */
final class Announcements implements CatalogListener {

    private final PrintStream out;

    Announcements(PrintStream out) {
        this.out = out;
    }

    @Override
    public void changed(SyncReport report) {
        out.printf(
                "现在用版本 %s：新增 %d，变化 %d，撤销 %d%n",
                report.to().version(), report.added(), report.changed(), report.removed());
        for (ReleaseChange change : report.changes()) {
            if (change.type() == ChangeType.REMOVED) {
                out.printf("撤销 %s %s：%s%n", change.key(), change.name(), change.reason());
            } else {
                out.printf("%s %s %s%n", change.type() == ChangeType.ADDED ? "新增" : "变化", change.key(), change.name());
            }
        }
    }

    @Override
    public void failed(RuntimeException failure) {
        if (failure instanceof CatalogTrustException refused) {
            out.println("请联系发布单位：" + refused.text(Locale.SIMPLIFIED_CHINESE));
        } else if (failure instanceof CatalogException missed) {
            out.println("下次再试：" + missed.text(Locale.SIMPLIFIED_CHINESE));
        } else {
            throw failure;
        }
    }
}
