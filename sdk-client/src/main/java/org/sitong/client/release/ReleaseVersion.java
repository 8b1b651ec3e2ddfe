package org.sitong.client.release;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.VersionStep;

/**
 * The version of a release: three numbers, as Semantic Versioning counts them. Its text is safe in a path.
 *
 * @param major grows when somebody must act differently or is worse off
 * @param minor grows when something is added or becomes easier
 * @param patch grows when only wording, order or dates change
 * @see <a href="https://semver.org/">Semantic Versioning</a>
 */
public record ReleaseVersion(int major, int minor, int patch) implements Comparable<ReleaseVersion> {

    private static final Pattern FORM =
            Pattern.compile("(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})");
    private static final Comparator<ReleaseVersion> ORDER = Comparator.comparingInt(ReleaseVersion::major)
            .thenComparingInt(ReleaseVersion::minor)
            .thenComparingInt(ReleaseVersion::patch);

    /**
     * Checks the numbers.
     *
     * @param major grows when somebody must act differently or is worse off
     * @param minor grows when something is added or becomes easier
     * @param patch grows when only wording, order or dates change
     * @throws IllegalArgumentException when one is negative or above 999,999,999
     */
    public ReleaseVersion {
        if (!FORM.matcher(major + "." + minor + "." + patch).matches()) {
            throw new IllegalArgumentException("not a version: " + major + "." + minor + "." + patch);
        }
    }

    /**
     * Reads a version.
     *
     * @param text three numbers with dots between them, without leading zeros
     * @return the version
     * @throws IllegalArgumentException when the text has another form
     */
    public static ReleaseVersion parse(String text) {
        Matcher numbers = FORM.matcher(text);
        if (!numbers.matches()) {
            throw new IllegalArgumentException("not a version of three numbers, such as 1.4.0: " + text);
        }
        return new ReleaseVersion(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3)));
    }

    /**
     * The step from an earlier version.
     *
     * @param earlier the version before; {@code null} where there is none
     * @return the greatest number that has grown; {@link VersionStep#NONE} where this version is not later
     */
    public VersionStep stepFrom(@Nullable ReleaseVersion earlier) {
        if (earlier == null || major > earlier.major) {
            return VersionStep.MAJOR;
        }
        if (compareTo(earlier) <= 0) {
            return VersionStep.NONE;
        }
        return minor > earlier.minor ? VersionStep.MINOR : VersionStep.PATCH;
    }

    /**
     * The next version.
     *
     * @param step how far it moves
     * @return the version after that step; the same for {@link VersionStep#NONE}
     */
    public ReleaseVersion next(VersionStep step) {
        return switch (step) {
            case MAJOR -> new ReleaseVersion(major + 1, 0, 0);
            case MINOR -> new ReleaseVersion(major, minor + 1, 0);
            case PATCH -> new ReleaseVersion(major, minor, patch + 1);
            case NONE -> this;
        };
    }

    @Override
    public int compareTo(ReleaseVersion other) {
        return ORDER.compare(this, other);
    }

    /** The three numbers with dots between them. */
    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
