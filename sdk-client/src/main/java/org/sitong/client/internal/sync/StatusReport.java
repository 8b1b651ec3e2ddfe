package org.sitong.client.internal.sync;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sitong.client.ClientStatus;
import org.sitong.client.internal.store.Attempts;
import org.sitong.client.internal.store.CatalogStore;
import org.sitong.client.release.Pointer;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseRef;

/** Puts together how a client stands. */
final class StatusReport {

    private final Settings settings;
    private final CatalogStore store;

    StatusReport(Settings settings, CatalogStore store) {
        this.settings = settings;
        this.store = store;
    }

    ClientStatus of(Session session) throws IOException {
        Attempts attempts = store.attempts();
        ReleaseRef ref = session.served();
        Release release = ref == null ? null : session.release(ref).orElse(null);
        ClientStatus.ClientStatusBuilder status = ClientStatus.builder()
                .catalog(settings.catalog())
                .source(settings.source().address())
                .release(ref)
                .definitions(release == null ? 0 : release.definitions())
                .age(age(attempts.succeeded()))
                .lastAttempt(attempts.tried())
                .lastSuccess(attempts.succeeded())
                .lastFailure(attempts.failure())
                .lastFailureCode(attempts.code())
                .rolledBack(session.state().heldUpTo() > 0)
                .locked(settings.lock() != null)
                .inMemory(store.isInMemory());
        Pointer pointer = session.pointer();
        if (pointer != null) {
            status.newest(pointer.release())
                    .publisher(pointer.publisher())
                    .issued(pointer.issued())
                    .expires(pointer.expires())
                    .expired(!pointer.expires().isAfter(settings.now()));
        }
        return status.build();
    }

    private @Nullable Duration age(@Nullable Instant succeeded) {
        return succeeded == null ? null : Duration.between(succeeded, settings.now());
    }
}
