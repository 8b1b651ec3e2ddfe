package org.sitong.exchange.internal.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.ProfileException;
import org.sitong.exchange.ProfileProblem;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Kind;

/** A profile's document to what the engine uses. */
public final class ProfileReader {

    private final Members profile;
    private final Set<String> absent;
    private final Assumptions assumptions;
    private final FieldSets sets;
    private final List<UnmappedRule> everywhere;

    private ProfileReader(Members profile, Map<String, Map<String, String>> set) {
        this.profile = profile;
        this.absent = Set.copyOf(profile.texts("absent"));
        this.assumptions = new Assumptions(profile, set);
        this.sets = new FieldSets(profile);
        this.everywhere = profile.objects("everywhere", FieldReader::unmapped);
    }

    /**
     * Reads a profile.
     *
     * @param document its document
     * @param set what the user has set of its assumptions: name to codes with their meaning
     * @return the profile
     * @throws ProfileException when anything is wrong with it
     */
    public static ProfileModel read(JsonValue document, Map<String, Map<String, String>> set) {
        List<ProfileProblem> problems = new ArrayList<>();
        Members members = Members.of(JsonPointer.ROOT, document, problems);
        ProfileModel model = new ProfileReader(members, set).profile();
        members.done();
        if (!problems.isEmpty()) {
            throw new ProfileException(
                    List.copyOf(new LinkedHashSet<>(problems))); // a shared field is read more than once
        }
        return model;
    }

    private ProfileModel profile() {
        profile.optionalText("$schema");
        String name = profile.text("profile");
        BilingualText title = profile.bilingual("title");
        List<Family> families =
                profile.has("families") ? profile.objects("families", this::family) : List.of(single(name));
        if (families.isEmpty()) {
            profile.report("families", "profile.missing-member");
        }
        sets.done();
        checkTables(families);
        return new ProfileModel(
                name, title, families, assumptions.rules(), profile.objects("envelope", this::envelope));
    }

    /** Rows that come in no table: all that is said of a family stands in the profile itself. */
    private Family single(String name) {
        return family(profile, name, List.of(), "");
    }

    private Family family(Members members) {
        return family(members, members.text("name"), members.wantedTexts("tables"), members.text("key"));
    }

    private Family family(Members members, String name, List<String> tables, String key) {
        Kind kind = kind(members);
        FieldReader reader = new FieldReader(kind, absent, assumptions);
        DeletionRule deletion = members.has("deletion") ? deletion(members.object("deletion")) : null;
        return new Family(
                name,
                kind,
                new GroupReader(reader, sets, everywhere, deletion, key).main(members, tables),
                deletion,
                members.has("holds") ? holds(members.object("holds"), reader) : null,
                reader.paths(members, "required"),
                members.objects("invented", reader::invented),
                reader.paths(members, "alsoCarries").stream()
                        .map(ElementPath::path)
                        .toList());
    }

    private static Kind kind(Members members) {
        String token = members.text("kind");
        Kind known = Kind.of(token);
        if (known == null) {
            members.report("kind", "profile.unknown-kind", token);
        }
        return known == null ? Kind.SERVICE_ITEM : known;
    }

    private DeletionRule deletion(Members members) {
        AssumedCodes assumed = assumptions.find(members, "assumption");
        Set<String> words = new LinkedHashSet<>(members.texts("words"));
        if (assumed == null == words.isEmpty()) {
            members.report("words", "profile.either", "assumption", "words");
        }
        DeletionRule rule = new DeletionRule(members.text("column"), assumed, words, members.optionalText("on"));
        members.done();
        return rule;
    }

    private static HoldsRule holds(Members members, FieldReader reader) {
        HoldsRule rule = new HoldsRule(
                reader.path(members, "element", members.text("element")), Set.copyOf(members.wantedTexts("in")));
        members.done();
        return rule;
    }

    private EnvelopeRule envelope(Members members) {
        String token = members.text("gives");
        EnvelopeRule.@Nullable Content gives = EnvelopeRule.Content.of(token);
        if (gives == null) {
            members.report("gives", "profile.unknown-word", token, "key, batch, operation, time, source");
        }
        return new EnvelopeRule(
                FieldReader.column(members, "column"), gives == null ? EnvelopeRule.Content.KEY : gives);
    }

    /** A table that holds definitions holds nothing else; one that belongs to several has the same columns for all. */
    private void checkTables(List<Family> families) {
        Set<String> main = new HashSet<>();
        Map<String, List<String>> columns = new HashMap<>();
        families.forEach(family -> family.main().tables().forEach(table -> {
            if (!main.add(table)) {
                profile.report("families", "profile.table-twice", table);
            }
        }));
        families.stream()
                .flatMap(family -> family.main().children().stream())
                .flatMap(RowGroup::all)
                .forEach(group -> group.tables().forEach(table -> {
                    List<String> names =
                            group.columns().map(ColumnRule::name).sorted().toList();
                    if (main.contains(table)) {
                        profile.report("families", "profile.table-twice", table);
                    } else if (!names.equals(columns.getOrDefault(table, names))) {
                        profile.report("families", "profile.table-differs", table);
                    }
                    columns.putIfAbsent(table, names);
                }));
    }
}
