package org.sitong.cli.internal.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.git.Git.Answer;

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

    private boolean isChanged(Path file) {
        Path repository = repository(file);
        String name = repository.relativize(file).toString().replace('\\', '/');
        return byRepository.computeIfAbsent(repository, this::changed).contains(name);
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
        String base = base(repository);
        Set<String> changed = new HashSet<>(fine(
                        git.run(
                                repository,
                                "diff",
                                "--name-only",
                                "-z",
                                "--no-renames",
                                "--no-relative",
                                "--no-ext-diff",
                                "--diff-filter=d",
                                base,
                                "--"),
                        repository)
                .names());
        changed.addAll(fine(git.run(repository, "ls-files", "-z", "--others"), repository)
                .names());
        return changed;
    }

    private String base(Path repository) {
        Answer known =
                git.run(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", commit + "^{commit}");
        if (!known.isFine()) {
            fine(git.run(repository, "rev-parse", "--git-dir"), repository);
            throw Failure.usage(
                    isShallow(repository) ? "changed.shallow" : "changed.unknown-commit",
                    commit,
                    repository.toString());
        }
        Answer parted = git.run(repository, "merge-base", known.out().strip(), "HEAD");
        if (parted.isFine()) {
            return parted.out().strip();
        }
        if (isShallow(repository)) {
            throw Failure.usage("changed.shallow", commit, repository.toString());
        }
        return known.out().strip(); // the histories have nothing in common
    }

    private boolean isShallow(Path repository) {
        return git.run(repository, "rev-parse", "--is-shallow-repository")
                .out()
                .strip()
                .equals("true");
    }

    private static Answer fine(Answer answer, Path repository) {
        if (!answer.isFine()) {
            String reason = answer.error().lines().findFirst().orElse("");
            throw Failure.usage("changed.git-failed", repository.toString(), reason);
        }
        return answer;
    }
}
