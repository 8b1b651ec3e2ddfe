package org.sitong.exchange;

import org.junit.jupiter.api.Test;
import org.sitong.architecture.ArchitectureContract;

class ArchitectureTest extends ArchitectureContract {
    ArchitectureTest() {
        super("org.sitong.exchange..", "tools.jackson.core..", "tools.jackson.dataformat.csv..");
    }

    @Test
    void opensNoConnection() {
        check(noNetwork());
    }
}
