package org.sitong.compat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** A context class loader as containers and plug-in systems set them: it knows nothing of the SDK, or worse. */
final class HostileClassLoader extends ClassLoader {
    /** What such a loader does when asked. */
    enum Manner {
        /** Fails on every question. */
        THROWING,
        /** Has every resource, with other content, and no class. */
        LYING
    }

    private final Manner manner;

    HostileClassLoader(Manner manner) {
        super(null);
        this.manner = manner;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        refuse(name);
        throw new ClassNotFoundException(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        refuse(name);
        return null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        refuse(name);
        return Collections.emptyEnumeration();
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        refuse(name);
        return new ByteArrayInputStream("not what you asked for".getBytes(StandardCharsets.UTF_8));
    }

    private void refuse(String name) {
        if (manner == Manner.THROWING) {
            throw new IllegalStateException("the context class loader was asked for " + name);
        }
    }
}
