package org.sitong.compat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The flat class path that Maven resolves for a host's pom. */
record HostClassPath(String host, List<Path> jars) {
    static HostClassPath of(String host) {
        Path file = Path.of("..", host, "target", "class-path");
        try {
            return new HostClassPath(
                    host,
                    Pattern.compile(Pattern.quote(File.pathSeparator))
                            .splitAsStream(Files.readString(file))
                            .map(Path::of)
                            .toList());
        } catch (IOException e) {
            throw new IllegalStateException("No class path of " + host + ": run \"verify\" from the root", e);
        }
    }

    /** The same jars the other way round: nothing may depend on who comes first. */
    HostClassPath reversed() {
        List<Path> reversed = new ArrayList<>(jars);
        Collections.reverse(reversed);
        return new HostClassPath(host, List.copyOf(reversed));
    }

    /** Opens the jars whose file names match. */
    List<JarFile> open(String name) throws IOException {
        Pattern pattern = Pattern.compile(name);
        List<JarFile> open = new ArrayList<>();
        for (Path jar : jars) {
            if (pattern.matcher(jar.getFileName().toString()).matches()) {
                open.add(new JarFile(jar.toFile()));
            }
        }
        return open;
    }

    String with(Path classes) {
        return classes
                + File.pathSeparator
                + jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
