package org.sitong.cli.internal.git;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.cli.internal.git.Git.Answer;
import org.sitong.document.DocumentFormat;

/**
 * The files of documents at a path as a git revision has them, without touching the working tree: those that are there in a folder
 * and below, hidden ones left out, in the order in which they would be found in the file system.
 */
public final class Revision implements AutoCloseable {

    /** What an argument begins with that names a revision. */
    public static final String PREFIX = "git:";

    private static final String FILE_MODE = "100";

    /**
     * A file in the revision.
     *
     * @param name how it is called in reports
     * @param format how its documents are written
     * @param object git's name of its content
     */
    public record File(String name, DocumentFormat format, String object) {}

    private final Path folder;
    private final List<File> files;
    private final Blobs blobs;

    private Revision(Path folder, List<File> files, Blobs blobs) {
        this.folder = folder;
        this.files = files;
        this.blobs = blobs;
    }

    /** Whether an argument names a revision. */
    public static boolean isOne(String argument) {
        return argument.startsWith(PREFIX);
    }

    /** Finds the files of {@code git:REVISION} or {@code git:REVISION:PATH}; the path is one from the present folder. */
    public static Revision open(Git git, String argument) {
        String[] parts = argument.substring(PREFIX.length()).split(":", 2);
        String revision = parts[0];
        Path path = InputFiles.path(parts.length == 1 || parts[1].isEmpty() ? "." : parts[1]);
        if (revision.isEmpty()) {
            throw Failure.usage("diff.bad-revision", argument);
        }
        Path whole = path.toAbsolutePath().normalize();
        Path folder = existing(whole);
        if (!git.run(folder, "rev-parse", "--git-dir").isFine()) {
            throw Failure.usage("diff.no-repository", folder.toString());
        }
        String commit = git.commit(folder, revision);
        String below = folder.relativize(whole).toString().replace('\\', '/');
        List<File> files = list(git, folder, commit, below, PREFIX + revision + ":" + shown(path));
        if (files.isEmpty()) {
            throw Failure.noInput("diff.not-in-revision", revision, path.toString(), extensions());
        }
        return new Revision(folder, files, git.blobs(folder));
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The nearest folder that is there: what a revision has need not be in the working tree any more. */
    private static Path existing(Path path) {
        Path at = path;
        while (!Files.isDirectory(at)) {
            at = Objects.requireNonNull(at.getParent(), "The root is a folder");
        }
        return at;
    }

    private static List<File> list(Git git, Path folder, String commit, String below, String shown) {
        Answer tree = below.isEmpty()
                ? git.require(folder, "ls-tree", "-r", "-z", commit)
                : git.require(folder, "ls-tree", "-r", "-z", commit, "--", below);
        List<File> files = new ArrayList<>();
        for (String line : tree.names()) {
            int tab = line.indexOf('\t');
            String[] entry = line.substring(0, tab).split(" ");
            String inside = line.substring(tab + 1);
            String rest = inside.equals(below) || below.isEmpty() ? inside : inside.substring(below.length() + 1);
            boolean isHidden =
                    !inside.equals(below) && Stream.of(rest.split("/")).anyMatch(name -> name.startsWith("."));
            if (entry[0].startsWith(FILE_MODE) && !isHidden) {
                String name = inside.equals(below) ? shown : joined(shown, rest);
                DocumentFormat.of(Path.of(inside).getFileName())
                        .ifPresent(format -> files.add(new File(name, format, entry[2])));
            }
        }
        files.sort(Comparator.comparing(file -> file.name().replace('/', '\0')));
        return List.copyOf(files);
    }

    private static String joined(String shown, String rest) {
        return shown.endsWith(":.") ? shown.substring(0, shown.length() - 1) + rest : shown + "/" + rest;
    }

    private static String extensions() {
        return Arrays.stream(DocumentFormat.values())
                .flatMap(format -> format.extensions().stream())
                .collect(Collectors.joining(" "));
    }

    /** The files, in order. */
    public List<File> files() {
        return files;
    }

    /** Reads a file. */
    public byte[] read(File file) {
        return blobs.read(file.object()).orElseThrow(() -> Failure.usage("git.failed", folder.toString(), file.name()));
    }

    @Override
    public void close() {
        blobs.close();
    }
}
