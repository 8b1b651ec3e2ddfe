package org.sitong.cli.internal.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.sitong.cli.internal.Failure;

/** Runs the {@code git} command, without whatever a hook has told it about another repository. */
public final class Git {

    private static final List<String> OF_ANOTHER =
            List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY");

    private final String executable;

    /** Git under the name of its command. */
    public Git(String executable) {
        this.executable = executable;
    }

    /**
     * What a run said.
     *
     * @param exitCode 0 where all went well
     * @param out standard output
     * @param error standard error
     */
    record Answer(int exitCode, String out, String error) {

        boolean isFine() {
            return exitCode == 0;
        }

        /** The names in an output that separates them by zeros. */
        List<String> names() {
            return Arrays.stream(out.split("\0"))
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }

    /** Runs git in a folder. */
    Answer run(Path folder, String... arguments) {
        try {
            Process process = start(folder, arguments);
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), out, error.strip());
        } catch (IOException e) {
            throw Failure.usage("git.none");
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Runs git in a folder where it has to go well, and says what is wrong where it does not. */
    Answer require(Path folder, String... arguments) {
        Answer answer = run(folder, arguments);
        if (!answer.isFine()) {
            String reason = answer.error().lines().findFirst().orElse("");
            throw Failure.usage("git.failed", folder.toString(), reason);
        }
        return answer;
    }

    /** The commit that a name stands for in a folder's repository. */
    String commit(Path folder, String name) {
        Answer known = run(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
        if (known.isFine()) {
            return known.out().strip();
        }
        require(folder, "rev-parse", "--git-dir");
        Answer top = run(folder, "rev-parse", "--show-toplevel");
        throw Failure.usage(
                isShallow(folder) ? "git.shallow" : "git.unknown-commit",
                name,
                top.isFine() ? top.out().strip() : folder.toString());
    }

    /** Whether the history of a folder's repository was fetched in part only. */
    boolean isShallow(Path folder) {
        return run(folder, "rev-parse", "--is-shallow-repository").out().strip().equals("true");
    }

    /**
     * The contents of files in a commit, asked of one process, one after another so that neither side waits for the other. What
     * the commit has not is left out.
     */
    Map<String, byte[]> contents(Path folder, String commit, Collection<String> names) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try (Blobs blobs = blobs(folder)) {
            for (String name : names) {
                if (name.indexOf('\n') < 0) {
                    blobs.read(commit + ":" + name).ifPresent(content -> contents.put(name, content));
                }
            }
        }
        return contents;
    }

    /** Begins to read contents in a folder's repository. */
    Blobs blobs(Path folder) {
        try {
            return new Blobs(folder, start(folder, "cat-file", "--batch"));
        } catch (IOException e) {
            throw Failure.usage("git.none");
        }
    }

    private Process start(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(executable, "--literal-pathspecs", "-c", "core.quotePath=false", "-C", folder.toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        OF_ANOTHER.forEach(builder.environment()::remove);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static CancellationException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return (CancellationException) new CancellationException("Interrupted while asking git").initCause(e);
    }
}
