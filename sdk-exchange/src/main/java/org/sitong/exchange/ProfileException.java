package org.sitong.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An import profile cannot be used. It says all that is wrong with it. */
public final class ProfileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ProfileProblem> problems;

    /**
     * Makes the exception.
     *
     * @param problems what is wrong, at least one
     */
    public ProfileException(List<ProfileProblem> problems) {
        super(text(problems, Locale.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return the problems in the order of the profile
     */
    public List<ProfileProblem> problems() {
        return problems;
    }

    /**
     * Says what is wrong.
     *
     * @param locale the language; Chinese or English, any other gets English
     * @return one line for each problem, its place first
     */
    public String text(Locale locale) {
        return text(problems, locale);
    }

    private static String text(List<ProfileProblem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> problem.pointer() + ": " + problem.text(locale))
                .collect(Collectors.joining("\n"));
    }
}
