package org.sitong.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemasTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasItsSchema(Kind kind) {
        String text = new String(Schemas.bytes(kind), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("\"$id\": \"" + Schemas.BASE_URI + Schemas.name(kind) + "\"")
                .contains("\"const\": \"" + kind.token() + "\"");
    }

    @Test
    void allSchemasAreThereAndTheCallerCannotChangeThem() throws IOException {
        for (String name : Schemas.names()) {
            Schemas.bytes(name)[0] = 'x';
            try (InputStream stream = Schemas.open(name)) {
                assertThat(stream.readAllBytes()).startsWith((byte) '{').isEqualTo(Schemas.bytes(name));
            }
        }
    }

    @Test
    void anUnknownNameIsRefused() {
        for (String name : List.of("no.schema.json", "../1.0/common.schema.json", "element-index.tsv", "")) {
            assertThatThrownBy(() -> Schemas.bytes(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theContextClassLoaderPlaysNoPart() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        for (ClassLoader hostile : new ClassLoader[] {new Hostile(), null}) {
            try {
                thread.setContextClassLoader(hostile);
                Schemas.names().forEach(name -> assertThat(Schemas.bytes(name)).isNotEmpty());
                assertThat(new SchemaModel().elements(Kind.MATERIAL)).isNotEmpty();
                assertThat(ElementIndex.standard().elements(Kind.MATERIAL)).isNotEmpty();
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    /** A loader that knows none of the library's files and classes. */
    private static final class Hostile extends ClassLoader {

        Hostile() {
            super(null);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            throw new AssertionError("asked for " + name);
        }
    }
}
