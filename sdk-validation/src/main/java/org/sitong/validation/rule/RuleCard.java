package org.sitong.validation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;

/**
 * A rule's identity card: all that the engine needs to know of a rule, so that it can decide uniformly which documents the
 * rule has to do with and which it cannot judge. Elements are named by dotted paths without list positions, such as
 * {@code materials.name}. Immutable and thread-safe.
 */
@Value
public class RuleCard {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)+");

    /** The id: a group, a dot and what is wrong, such as {@code time.unit-mixed}. */
    String id;

    /** How grave its findings are, unless a finding says otherwise. */
    Severity severity;

    /** When it judges. */
    Phase phase;

    /** What a {@link PairRule} judges against; {@code null} for other rules. */
    @Nullable
    Against against;

    /** The kinds of definition that it judges; it does not apply to others. Empty: all. */
    Set<Kind> kinds;

    /** Elements without which there is nothing to judge: where one is absent, the rule does not apply. */
    List<String> needs;

    /** Elements whose absence it judges. */
    List<String> expects;

    /** Elements that it judges wherever they are given. */
    List<String> reads;

    /**
     * Elements that it judges depending on what else the definition says; it asks itself, through
     * {@link DocumentContext#obstacle}, whether they can be judged.
     */
    List<String> considers;

    /** What it rests on. */
    List<Basis> basis;

    /** The ids of the collected sourced rules that it covers, such as {@code C01}. */
    List<String> covers;

    /** The numbers in it that rule packs may set. */
    List<RuleParameter> parameters;

    /** The version of the SDK that brought it. */
    String since;

    /** The version in which what it finds last changed; a waiver approved for an earlier one no longer holds. */
    String revised;

    /** Whether a waiver may accept its findings. */
    boolean waivable;

    /** Whether some of its findings bring a fix. */
    boolean fixable;

    /** The rule pack that it belongs to; {@code null} for rules of the standard. */
    @Nullable
    String pack;

    @Builder(toBuilder = true)
    private RuleCard(
            String id,
            Severity severity,
            @Nullable Phase phase,
            @Nullable Against against,
            @Singular Set<Kind> kinds,
            @Singular List<String> needs,
            @Singular List<String> expects,
            @Singular List<String> reads,
            @Singular("consider") List<String> considers,
            @Singular("basisEntry") List<Basis> basis,
            @Singular("covered") List<String> covers,
            @Singular List<RuleParameter> parameters,
            @Nullable String since,
            @Nullable String revised,
            @Nullable Boolean waivable,
            boolean fixable,
            @Nullable String pack) {
        if (!ID.matcher(Objects.requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException("A rule id is a group and a name joined by a dot: " + id);
        }
        this.id = id;
        this.severity = Objects.requireNonNull(severity, "severity");
        this.phase = Objects.requireNonNullElse(phase, against == null ? Phase.DOCUMENT : Phase.PAIR);
        this.against = against;
        if ((this.phase == Phase.PAIR) != (against != null)) {
            throw new IllegalArgumentException(
                    "A rule of the pair phase, and no other, says what it judges against: " + id);
        }
        this.kinds = kinds;
        this.needs = needs;
        this.expects = expects;
        this.reads = reads;
        this.considers = considers;
        this.basis = basis;
        this.covers = covers;
        this.parameters = parameters;
        this.since = since == null ? "0.1.0" : since;
        this.revised = revised == null ? this.since : revised;
        this.waivable = waivable == null || waivable;
        this.fixable = fixable;
        this.pack = pack;
    }

    /**
     * The first part of the id.
     *
     * @return the group, such as {@code time}
     */
    public String group() {
        return id.substring(0, id.indexOf('.'));
    }

    /**
     * All elements that the rule looks at.
     *
     * @return what it needs, expects, reads and considers, in this order
     */
    public List<String> elements() {
        return Stream.of(needs, expects, reads, considers)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /**
     * The number that a parameter has.
     *
     * @param parameter the parameter's name
     * @return the number
     * @throws IllegalArgumentException when there is no such parameter
     */
    public BigDecimal number(String parameter) {
        return parameters.stream()
                .filter(each -> each.name().equals(parameter))
                .findFirst()
                .map(RuleParameter::value)
                .orElseThrow(() -> new IllegalArgumentException("Rule " + id + " has no parameter " + parameter));
    }

    /**
     * Tells whether a prefix covers this rule: {@code time} and {@code time.unit-mixed} cover {@code time.unit-mixed},
     * {@code ti} does not.
     *
     * @param prefix whole parts of an id
     * @return whether it covers this rule
     */
    public boolean isUnder(String prefix) {
        return id.equals(prefix) || id.startsWith(prefix + ".");
    }
}
