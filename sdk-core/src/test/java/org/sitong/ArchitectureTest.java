package org.sitong;

import org.junit.jupiter.api.Test;
import org.sitong.architecture.ArchitectureContract;

class ArchitectureTest extends ArchitectureContract {
    ArchitectureTest() {
        super("tools.jackson.core..", "org.snakeyaml.engine..");
    }

    @Test
    void opensNoConnection() {
        check(noNetwork());
    }
}
