package org.sitong.client.publish;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A release is not published; the catalog is as it was. */
public final class PublishRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PublishProblem> problems;

    /** How many more reasons there are. */
    private final long unlisted;

    /**
     * Says why.
     *
     * @param problems the reasons, at least one
     * @param unlisted how many more there are
     */
    public PublishRefusedException(List<PublishProblem> problems, long unlisted) {
        super(problems.stream()
                .map(problem -> problem.place() + ": " + problem.text(Locale.ENGLISH))
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
        this.unlisted = unlisted;
    }

    /**
     * Why it is refused.
     *
     * @return the reasons, at most 1,000
     */
    public List<PublishProblem> problems() {
        return problems;
    }

    /**
     * How many reasons there are beyond those.
     *
     * @return the number
     */
    public long unlisted() {
        return unlisted;
    }
}
