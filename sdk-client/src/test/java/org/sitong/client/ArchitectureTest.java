package org.sitong.client;

import org.sitong.architecture.ArchitectureContract;

class ArchitectureTest extends ArchitectureContract {
    ArchitectureTest() {
        super("org.sitong.client..");
    }
}
