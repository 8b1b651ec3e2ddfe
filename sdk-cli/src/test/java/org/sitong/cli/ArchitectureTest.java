package org.sitong.cli;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitong.architecture.ArchitectureContract;

class ArchitectureTest extends ArchitectureContract {
    ArchitectureTest() {
        super("org.sitong..", "picocli..", "org.snakeyaml.engine..");
    }

    @Test
    void opensNoConnection() {
        check(noNetwork());
    }

    @Override
    protected Set<Class<?>> entryPoints() {
        return Set.of(Main.class);
    }
}
