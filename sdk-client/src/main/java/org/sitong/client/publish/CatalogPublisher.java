package org.sitong.client.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.client.publish.internal.SiteFiles;
import org.sitong.client.release.Pointer;
import org.sitong.client.release.Release;
import org.sitong.client.trust.RootChain;

/**
 * Builds releases of a catalog: from definitions in files to a folder of static files, in bounded memory. What is wrong is found
 * before anything is written to the folder; see {@link #prepare}. Immutable; one build at a time in one folder.
 */
public final class CatalogPublisher {

    private final CatalogSite site;
    private final PublishGate gate;

    private CatalogPublisher(CatalogSite site, PublishGate gate) {
        this.site = site;
        this.gate = gate;
    }

    /**
     * A publisher.
     *
     * @param site the folder of the catalog, with a root
     * @param gate judges what is about to be published
     * @return the publisher
     */
    public static CatalogPublisher of(CatalogSite site, PublishGate gate) {
        return new CatalogPublisher(site, Objects.requireNonNull(gate, "gate"));
    }

    /**
     * Prepares a release: reads and sorts the definitions, cuts the shards, finds what changed, and asks the gate. The catalog's
     * folder is only read.
     *
     * @param request what to publish
     * @return the release, to be looked at, published or dropped; to be closed
     * @throws IOException when a file cannot be read or there is no room to work
     * @throws org.sitong.client.trust.CatalogTrustException when the folder has no root, or what is published there is damaged
     */
    public PreparedRelease prepare(PublishRequest request) throws IOException {
        RootChain chain = site.demandChain();
        @Nullable Pointer pointer = site.pointer();
        @Nullable Release previous = pointer == null ? null : site.release(pointer.release());
        Path work = Files.createTempDirectory(request.work(), "sitong-build-");
        Problems problems = new Problems();
        boolean made = false;
        try {
            Build build = new Build(site, chain.current().catalog(), request, previous, pointer, work, problems);
            PreparedRelease prepared = build.run(gate);
            made = true;
            return prepared;
        } finally {
            if (!made) {
                SiteFiles.deleteAll(work);
            }
        }
    }
}
