package org.sitong.cli.internal.validate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.git.ChangedFiles;
import org.sitong.cli.internal.git.Git;
import org.sitong.document.DocumentFile;

/**
 * Which files are judged, and which are there for the others to be compared with.
 *
 * @param judged the files under judgement
 * @param context the files that are context only
 */
public record Selection(List<DocumentFile> judged, List<DocumentFile> context) {

    /** All files are judged. */
    public static Selection all(List<DocumentFile> files) {
        return new Selection(files, List.of());
    }

    /** The files that were changed since a commit are judged; the others are context. */
    public static Selection changedSince(String commit, List<DocumentFile> files, Console console) {
        ChangedFiles changed = new ChangedFiles(new Git("git"), commit);
        Map<Boolean, List<DocumentFile>> parted =
                files.stream().collect(Collectors.partitioningBy(file -> changed.contains(file.path())));
        List<DocumentFile> judged = parted.get(true);
        if (judged.isEmpty()) {
            console.note(console.text("changed.none", commit, Integer.toString(files.size())));
        }
        return new Selection(judged, parted.get(false));
    }
}
