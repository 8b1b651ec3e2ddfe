package org.sitong.cli.internal.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.catalog.LocatedDefinition;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.cli.internal.git.ChangedFiles;
import org.sitong.cli.internal.git.FileBefore;
import org.sitong.cli.internal.git.Git;
import org.sitong.document.DocumentFile;

/**
 * Which files are judged, and which are there for the others to be compared with.
 *
 * @param judged the files under judgement
 * @param context the files that are context only
 * @param changes what git knows of changes; {@code null} where it was not asked
 */
public record Selection(
        List<DocumentFile> judged,
        List<DocumentFile> context,
        @Nullable ChangedFiles changes) {

    /** All files are judged. */
    public static Selection all(List<DocumentFile> files) {
        return new Selection(files, List.of(), null);
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
        return new Selection(judged, parted.get(false), changed);
    }

    /** The definitions of the changed files as they were, and of those that are gone from where the paths lead. */
    public Catalog before(List<String> paths, Console console) {
        List<LocatedDefinition> definitions = new ArrayList<>();
        if (changes != null) {
            List<Path> places = paths.stream().map(InputFiles::path).toList();
            List<Path> files = judged.stream().map(DocumentFile::path).toList();
            for (FileBefore file : changes.before(files, places)) {
                if (!file.addTo(definitions)) {
                    console.note(console.text("changed.before-unreadable", file.name()));
                }
            }
        }
        return Catalog.ofLocated(definitions);
    }
}
