package org.sitong.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.sitong.client.trust.ContentDigest;

/** Looks at every object of a store: each is what it is called, and was published. */
final class StoreScan {

    private StoreScan() {}

    /** What lies in the store was published, byte for byte, by an honest publisher. */
    static int demandOnly(Path store, Collection<byte[]> published) throws IOException {
        Set<String> honest = new HashSet<>();
        published.forEach(file -> honest.add(ContentDigest.SHA_256.digest(file).hex()));
        Path objects = store.resolve("objects");
        if (!Files.exists(objects)) {
            return 0;
        }
        int count = 0;
        try (Stream<Path> all = Files.walk(objects)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                String actual =
                        ContentDigest.SHA_256.digest(Files.readAllBytes(file)).hex();
                assertThat(name).as("an object is what it is called").isEqualTo("sha256-" + actual);
                assertThat(honest).as("nothing unverified is stored: " + name).contains(actual);
                count++;
            }
        }
        return count;
    }
}
