package org.sitong.exchange.internal.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/**
 * Organs that take part, each with the steps it takes part in: {@code 省级司法（审核,决定与公开）、市级司法（受理,审核）}. The name is
 * kept as the source writes it, its level is read from its beginning.
 */
public final class JointOrgansParser implements ValueParser {

    private static final List<String> SEPARATORS = List.of("、", "；", ";", "，", ",", "\n");
    private static final Splitter ORGANS = new Splitter(SEPARATORS, List.of());
    private static final Pattern ORGAN = Pattern.compile("(?<name>[^（(]+)[（(](?<roles>[^（()）]*)[）)]");

    private final Vocabulary levels;
    private final Vocabulary roles;
    private final Splitter roleSplitter;

    /**
     * Makes a parser.
     *
     * @param levels the words for levels of exercise
     * @param roles the words for roles
     */
    public JointOrgansParser(Vocabulary levels, Vocabulary roles) {
        this.levels = levels;
        this.roles = roles;
        this.roleSplitter = new Splitter(SEPARATORS, roles.words());
    }

    @Override
    public Reading read(JsonValue value, Known known) {
        String text = Texts.of(value);
        if (text == null) {
            return Reading.unreadable();
        }
        List<JsonValue> organs = new ArrayList<>();
        Outcome outcome = Outcome.MAPPED;
        for (String part : ORGANS.split(text)) {
            Reading organ = organ(part);
            outcome = outcome.and(organ.outcome());
            organs.add(organ.value());
        }
        return organs.isEmpty() ? Reading.unreadable() : new Reading(outcome, new JsonValue.JsonArray(organs));
    }

    @Override
    public @Nullable String spell(JsonValue value) {
        if (!(value instanceof JsonValue.JsonArray organs)) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (JsonValue organ : organs.values()) {
            String name = organ instanceof JsonValue.JsonObject object ? Texts.of(object.get("name")) : null;
            if (name == null) {
                return null;
            }
            texts.add(name + spellRoles(((JsonValue.JsonObject) organ).get("roles")));
        }
        return String.join("、", texts);
    }

    private String spellRoles(@Nullable JsonValue value) {
        List<JsonValue> values = value instanceof JsonValue.JsonArray array ? array.values() : List.of();
        String words = values.stream()
                .map(role -> String.valueOf(roles.word(role.toString())))
                .collect(Collectors.joining(","));
        return words.isEmpty() ? "" : "（" + words + "）";
    }

    private Reading organ(String text) {
        Map<String, JsonValue> organ = new LinkedHashMap<>();
        Matcher matcher = ORGAN.matcher(text);
        boolean whole = matcher.matches();
        String name = whole ? Texts.trim(matcher.group("name")) : text;
        organ.put("name", JsonValue.of(name));
        Vocabulary.Prefix level = levels.prefix(name);
        if (level != null) {
            organ.put("level", JsonValue.of(level.value()));
        }
        if (whole) {
            List<String> words = roleSplitter.split(matcher.group("roles"));
            Set<JsonValue> known = new LinkedHashSet<>();
            for (String word : words) {
                String role = roles.value(word);
                whole &= role != null;
                if (role != null) {
                    known.add(JsonValue.of(role));
                }
            }
            if (!known.isEmpty()) {
                organ.put("roles", new JsonValue.JsonArray(List.copyOf(known)));
            }
        }
        Outcome outcome = whole && level != null ? Outcome.MAPPED : Outcome.NARROWED;
        return new Reading(outcome, new JsonValue.JsonObject(organ));
    }
}
