package org.sitong.exchange.internal.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.ProfileException;
import org.sitong.exchange.ProfileProblem;
import org.sitong.item.ExplicitNone;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Kind;

/** A profile's document to what the engine uses. */
public final class ProfileReader {

    private static final String PROVENANCE = "provenance.";

    private final List<ProfileProblem> problems = new ArrayList<>();
    private Kind kind = Kind.SERVICE_ITEM;
    private Set<String> absent = Set.of();

    private ProfileReader() {}

    /**
     * Reads a profile.
     *
     * @param document its document
     * @return the profile
     * @throws ProfileException when anything is wrong with it
     */
    public static ProfileModel read(JsonValue document) {
        ProfileReader reader = new ProfileReader();
        Members members = Members.of(JsonPointer.ROOT, document, reader.problems);
        ProfileModel model = reader.profile(members);
        members.done();
        if (!reader.problems.isEmpty()) {
            throw new ProfileException(reader.problems);
        }
        return model;
    }

    private ProfileModel profile(Members members) {
        members.optionalText("$schema");
        String name = members.text("profile");
        BilingualText title = members.bilingual("title");
        kind = kind(members);
        absent = Set.copyOf(members.texts("absent"));
        List<FieldRule> fields = members.objects("fields", this::field);
        List<UnmappedRule> unmapped = members.objects("unmapped", this::unmapped);
        List<InventedRule> invented = members.objects("invented", this::invented);
        List<ElementPath> required = paths(members, "required");
        Set<String> carries = new LinkedHashSet<>();
        fields.forEach(field -> field.targets().forEach(target -> carries.addAll(target.carries())));
        if (fields.stream().anyMatch(field -> field.noneElement() != null)) {
            carries.add("none");
        }
        paths(members, "alsoCarries").forEach(path -> carries.add(path.path()));
        Set<String> names = new HashSet<>();
        fields.forEach(field -> checkOnce(members, names, field.source()));
        unmapped.forEach(field -> checkOnce(members, names, field.source()));
        return new ProfileModel(
                name, title, kind, required, fields, unmapped, invented, List.copyOf(carries), columns(fields));
    }

    private static void checkOnce(Members members, Set<String> names, String source) {
        if (!names.add(source)) {
            members.report("fields", "profile.field-twice", source);
        }
    }

    private static Map<String, String> columns(List<FieldRule> fields) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (FieldRule field : fields) {
            for (Target target : field.targets()) {
                if (!target.element().path().startsWith(PROVENANCE)) {
                    columns.putIfAbsent(target.element().columnPointer(), field.source());
                }
            }
        }
        return columns;
    }

    private Kind kind(Members members) {
        String token = members.text("kind");
        Kind known = Kind.of(token);
        if (known == null) {
            members.report("kind", "profile.unknown-kind", token);
        }
        return known == null ? Kind.SERVICE_ITEM : known;
    }

    private FieldRule field(Members members) {
        Set<String> words = new HashSet<>(absent);
        words.addAll(members.texts("absent"));
        Set<String> none = new HashSet<>();
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
                members.text("source"),
                pointer(members),
                members.texts("strip"),
                words,
                members.objects("absentWhen", this::test),
                none,
                noneElement,
                targets);
    }

    private static JsonPointer pointer(Members members) {
        String text = members.optionalText("at");
        if (text != null && text.charAt(0) != '/') {
            members.report("at", "profile.pointer-wanted");
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
        List<String> carries = new ArrayList<>();
        if (members.has("carries")) {
            paths(members, "carries").forEach(path -> carries.add(path.path()));
        } else if (!element.path().startsWith(PROVENANCE)) {
            carries.add(element.path());
        }
        return new Target(element, ParserFactory.read(members, "parse"), members.objects("when", this::test), carries);
    }

    private RowTest test(Members members) {
        String matches = members.optionalText("matches");
        return new RowTest(
                members.optionalText("field"),
                matches == null ? null : pattern(members, matches),
                Set.copyOf(members.texts("in")),
                members.optionalText("sameAs"),
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

    private UnmappedRule unmapped(Members members) {
        return new UnmappedRule(
                members.text("source"),
                members.bilingual("reason"),
                members.texts("expected").stream().map(TextTemplate::new).toList());
    }

    private InventedRule invented(Members members) {
        ElementPath element = path(members, "element", members.text("element"));
        JsonValue value = members.value("value");
        if (value == null) {
            members.report("value", "profile.missing-member");
        }
        return new InventedRule(element, value == null ? JsonValue.NULL : value, members.bilingual("reason"));
    }

    private List<ElementPath> paths(Members members, String name) {
        return members.texts(name).stream()
                .map(path -> path(members, name, path))
                .toList();
    }

    private ElementPath path(Members members, String name, String path) {
        ElementPath found = ElementPath.find(kind, path);
        if (found == null) {
            members.report(name, "profile.unknown-element", path, kind.token());
        }
        return found == null ? new ElementPath(List.of("extensions"), List.of(false)) : found;
    }
}
