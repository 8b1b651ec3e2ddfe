package org.sitong.validation;

import org.junit.jupiter.api.Test;
import org.sitong.architecture.ArchitectureContract;

class ArchitectureTest extends ArchitectureContract {
    ArchitectureTest() {
        super("org.sitong.validation..", "com.networknt..", "tools.jackson..");
    }

    @Test
    void opensNoConnection() {
        check(noNetwork());
    }
}
