package org.sitong.cli.internal.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.git.Git.Answer;
import org.sitong.document.DocumentFormat;

/**
 * The files that are not as they were in a commit: committed since, staged, changed in the working tree, or unknown to git. The
 * commit is the one where the present work and the named one parted, so that what others did meanwhile does not count. Each file is
 * looked up in the repository or working tree that it belongs to.
 */
public final class ChangedFiles {

    private final Git git;
    private final String commit;
    private final Map<Path, Set<String>> byRepository = new HashMap<>();
    private final Map<Path, Path> repositories = new HashMap<>();
    private final Map<Path, String> bases = new HashMap<>();

    /** The files changed since a commit, which any name of git may stand for. */
    public ChangedFiles(Git git, String commit) {
        this.git = git;
        this.commit = commit;
    }

    /** Whether a file that is there was changed. A link was changed where it or what it leads to was. */
    public boolean contains(Path file) {
        Path named = file.toAbsolutePath().normalize();
        return Stream.of(named, real(named)).distinct().anyMatch(this::isChanged);
    }

    /**
     * Files as they were: changed ones that are there, and documents that are gone from below some places. A file that was not
     * there before is left out.
     */
    public List<FileBefore> before(Collection<Path> changed, Collection<Path> places) {
        Map<Path, SortedSet<String>> wanted = new TreeMap<>();
        for (Path file : changed) {
            Path real = real(file.toAbsolutePath().normalize());
            Path repository = repository(real);
            wanted.computeIfAbsent(repository, absent -> new TreeSet<>()).add(name(repository, real));
        }
        for (Path place : places) {
            Path real = real(place.toAbsolutePath().normalize());
            if (Files.isDirectory(real)) {
                Path repository = repository(real.resolve("file"));
                wanted.computeIfAbsent(repository, absent -> new TreeSet<>()).addAll(gone(repository, real));
            }
        }
        List<FileBefore> before = new ArrayList<>();
        wanted.forEach((repository, names) -> git.contents(repository, base(repository), names)
                .forEach((name, content) -> DocumentFormat.of(Path.of(name))
                        .ifPresent(format -> before.add(new FileBefore(commit + ":" + name, format, content)))));
        return before;
    }

    /** The documents below a folder that the commit has and the working tree has not. */
    private List<String> gone(Path repository, Path folder) {
        return differing(repository, 'D').stream()
                .filter(name -> {
                    Path file = repository.resolve(name);
                    return file.startsWith(folder) && !isHidden(folder.relativize(file));
                })
                .toList();
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String name(Path repository, Path file) {
        return repository.relativize(file).toString().replace('\\', '/');
    }

    private boolean isChanged(Path file) {
        Path repository = repository(file);
        return byRepository.computeIfAbsent(repository, this::changed).contains(name(repository, file));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path; // reading it will say what is wrong with it
        }
    }

    private Path repository(Path file) {
        Path folder = file.getParent();
        Path known = repositories.get(folder);
        if (known == null) {
            known = find(folder);
            if (known == null) {
                throw Failure.usage("changed.no-repository", file.toString());
            }
            repositories.put(folder, known);
        }
        return known;
    }

    private static @Nullable Path find(@Nullable Path folder) {
        Path at = folder;
        while (at != null && !Files.exists(at.resolve(".git"))) {
            at = at.getParent();
        }
        return at;
    }

    private Set<String> changed(Path repository) {
        Set<String> changed = new HashSet<>(differing(repository, 'd'));
        changed.addAll(git.require(repository, "ls-files", "-z", "--others").names());
        return changed;
    }

    /** The files that differ between the commit and the working tree, by git's filter. */
    private List<String> differing(Path repository, char filter) {
        return git.require(
                        repository,
                        "diff",
                        "--name-only",
                        "-z",
                        "--no-renames",
                        "--no-relative",
                        "--no-ext-diff",
                        "--diff-filter=" + filter,
                        base(repository),
                        "--")
                .names();
    }

    private String base(Path repository) {
        return bases.computeIfAbsent(repository, this::parted);
    }

    /** The commit where the present work and the named one parted. */
    private String parted(Path repository) {
        String known = git.commit(repository, commit);
        Answer parted = git.run(repository, "merge-base", known, "HEAD");
        if (parted.isFine()) {
            return parted.out().strip();
        }
        if (git.isShallow(repository)) {
            throw Failure.usage("git.shallow", commit, repository.toString());
        }
        return known; // the histories have nothing in common
    }
}
