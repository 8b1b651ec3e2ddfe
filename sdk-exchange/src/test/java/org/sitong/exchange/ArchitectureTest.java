package org.sitong.exchange;

import org.junit.jupiter.api.Test;
import org.sitong.architecture.ArchitectureContract;

class ArchitectureTest extends ArchitectureContract {
    ArchitectureTest() {
        super("org.sitong.exchange..");
    }

    @Test
    void opensNoConnection() {
        check(noNetwork());
    }
}
