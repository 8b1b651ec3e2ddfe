package org.sitong.exchange.internal.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.value.BooleanParser;
import org.sitong.exchange.internal.value.CodeParser;
import org.sitong.exchange.internal.value.DateParser;
import org.sitong.exchange.internal.value.DecimalParser;
import org.sitong.exchange.internal.value.IntegerParser;
import org.sitong.exchange.internal.value.JointOrgansParser;
import org.sitong.exchange.internal.value.ListParser;
import org.sitong.exchange.internal.value.MemberParser;
import org.sitong.exchange.internal.value.TextParser;
import org.sitong.exchange.internal.value.TimeLimitParser;
import org.sitong.exchange.internal.value.ValueParser;
import org.sitong.item.TimeUnit;

/** The value parsers by the names that profiles use, with their parameters. */
final class ParserFactory {

    private final Assumptions assumptions;
    private final Map<String, Function<Members, ValueParser>> parsers;

    ParserFactory(Assumptions assumptions) {
        this.assumptions = assumptions;
        this.parsers = new TreeMap<>(Map.of(
                "text",
                ParserFactory::text,
                "integer",
                members -> new IntegerParser(),
                "decimal",
                members -> new DecimalParser(members.texts("units"), members.optionalInteger("scale")),
                "boolean",
                members -> new BooleanParser(members.texts("yes"), members.texts("no")),
                "date",
                members -> new DateParser(members.flag("midnight")),
                "code",
                this::code,
                "list",
                this::list,
                "time-limit",
                ParserFactory::timeLimit,
                "joint-organs",
                ParserFactory::jointOrgans,
                "member",
                members -> new MemberParser(members.text("name"))));
    }

    /** Makes the parser that a member describes; without one, texts are taken as they stand. */
    ValueParser read(Members members, String name) {
        if (!members.has(name)) {
            return TextParser.WHOLE;
        }
        Members parser = members.object(name);
        String as = parser.text("as");
        Function<Members, ValueParser> maker = parsers.get(as);
        if (maker == null) {
            parser.report("as", "profile.unknown-word", as, String.join(", ", parsers.keySet()));
            return TextParser.WHOLE;
        }
        ValueParser made = maker.apply(parser);
        parser.done();
        return made;
    }

    private static ValueParser text(Members members) {
        Integer from = members.optionalInteger("from");
        return new TextParser(from == null ? 0 : from, members.optionalInteger("to"));
    }

    private ValueParser code(Members members) {
        AssumedCodes assumed = assumptions.find(members, "assumption");
        return assumed == null
                ? new CodeParser(Vocabularies.read(members))
                : new CodeParser(assumed.codes(), assumed.assumption());
    }

    private ValueParser list(Members members) {
        Integer longest = members.optionalInteger("longestPart");
        return new ListParser(
                read(members, "of"),
                members.texts("separators"),
                members.flag("distinct"),
                longest == null ? Integer.MAX_VALUE : longest);
    }

    private static ValueParser jointOrgans(Members members) {
        return new JointOrgansParser(Vocabularies.titles("exercise-level"), Vocabularies.titles("joint-role"));
    }

    private static ValueParser timeLimit(Members members) {
        return new TimeLimitParser(members.has("bareDay") ? bareDay(members.object("bareDay")) : null);
    }

    private static TimeLimitParser.@Nullable BareDay bareDay(Members members) {
        String element = members.text("element");
        Set<String> values = Set.copyOf(members.texts("in"));
        String token = members.text("unit");
        members.done();
        for (TimeUnit unit : List.of(TimeUnit.WORKING_DAY, TimeUnit.NATURAL_DAY)) {
            if (unit.token().equals(token)) {
                return new TimeLimitParser.BareDay(element, values, unit);
            }
        }
        members.report("unit", "profile.unknown-word", token, "working-day, natural-day");
        return null;
    }
}
