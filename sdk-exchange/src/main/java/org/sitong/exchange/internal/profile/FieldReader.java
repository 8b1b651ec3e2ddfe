package org.sitong.exchange.internal.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.value.ValueParser;
import org.sitong.item.ExplicitNone;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;

/** What a profile says of fields and elements of one kind of definition. */
final class FieldReader {

    private static final String PROVENANCE = "provenance.";

    private final Kind kind;
    private final Set<String> absent;
    private final Assumptions assumptions;
    private final ParserFactory parsers;

    FieldReader(Kind kind, Set<String> absent, Assumptions assumptions) {
        this.kind = kind;
        this.absent = Set.copyOf(absent);
        this.assumptions = assumptions;
        this.parsers = new ParserFactory(assumptions);
    }

    FieldRule field(Members members) {
        Set<String> words = new HashSet<>(absent);
        words.addAll(members.texts("absent"));
        Set<String> none = new LinkedHashSet<>();
        String noneElement = null;
        if (members.has("none")) {
            Members declared = members.object("none");
            noneElement = noneElement(declared);
            none.addAll(declared.texts("words"));
            declared.done();
        }
        List<Target> targets = members.objects("to", this::target);
        if (targets.isEmpty()) {
            members.report("to", "profile.missing-member");
        }
        return new FieldRule(
                column(members, "source"),
                pointer(members, "at"),
                members.texts("strip"),
                words,
                members.objects("absentWhen", this::test),
                none,
                noneElement,
                targets,
                members.has("composed") ? composed(members.object("composed")) : null);
    }

    private Composition composed(Members members) {
        String join = members.optionalText("join");
        Composition composition = new Composition(
                path(members, "of", members.text("of")),
                members.wantedTexts("with").stream().map(TextTemplate::new).toList(),
                join == null ? "" : join);
        members.done();
        return composition;
    }

    static ColumnRule column(Members members, String name) {
        return new ColumnRule(
                members.text(name),
                members.texts("aliases"),
                members.flag("required"),
                members.optionalInteger("maxLength"));
    }

    static JsonPointer pointer(Members members, String name) {
        String text = members.optionalText(name);
        if (text != null && text.charAt(0) != '/') {
            members.report(name, "profile.pointer-wanted");
            return JsonPointer.ROOT;
        }
        return text == null ? JsonPointer.ROOT : JsonPointer.parse(text);
    }

    private static @Nullable String noneElement(Members members) {
        String token = members.text("element");
        for (ExplicitNone none : ExplicitNone.values()) {
            if (none.token().equals(token)) {
                return token;
            }
        }
        members.report("element", "profile.unknown-value", token, "explicit-none");
        return null;
    }

    private Target target(Members members) {
        ElementPath element = path(members, "element", members.text("element"));
        ValueParser parser = parsers.read(members, "parse");
        List<RowTest> when = members.objects("when", this::test);
        List<String> carries = new ArrayList<>();
        if (members.has("carries")) {
            paths(members, "carries").forEach(path -> carries.add(path.path()));
        } else if (!element.path().startsWith(PROVENANCE)) {
            carries.add(element.path());
        }
        boolean open = assumptions.isOpen(parser.assumption()) || when.stream().anyMatch(RowTest::isOpen);
        return new Target(element, parser, when, open, open ? List.of() : carries);
    }

    private RowTest test(Members members) {
        String matches = members.optionalText("matches");
        return new RowTest(
                members.optionalText("field"),
                matches == null ? null : pattern(members, matches),
                Set.copyOf(members.texts("in")),
                members.optionalText("sameAs"),
                assumptions.find(members, "assumption"),
                members.flag("not"));
    }

    private static @Nullable Pattern pattern(Members members, String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            members.report("matches", "profile.bad-pattern", e.getDescription());
            return null;
        }
    }

    static UnmappedRule unmapped(Members members) {
        return new UnmappedRule(
                column(members, "source"),
                members.bilingual("reason"),
                members.texts("expected").stream().map(TextTemplate::new).toList());
    }

    InventedRule invented(Members members) {
        ElementPath element = path(members, "element", members.text("element"));
        JsonValue value = members.value("value");
        if (value == null) {
            members.report("value", "profile.missing-member");
        }
        return new InventedRule(element, value == null ? JsonValue.NULL : value, members.bilingual("reason"));
    }

    List<ElementPath> paths(Members members, String name) {
        return members.texts(name).stream()
                .map(path -> path(members, name, path))
                .toList();
    }

    ElementPath path(Members members, String name, String path) {
        ElementPath found = ElementPath.find(kind, path);
        if (found == null) {
            members.report(name, "profile.unknown-element", path, kind.token());
        }
        return found == null ? new ElementPath(List.of("extensions"), List.of(false)) : found;
    }
}
