package org.sitong.validation.internal.rules.combined;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.CombinedMember;
import org.sitong.item.CombinedRow;
import org.sitong.item.CombinedService;
import org.sitong.item.ItemMaterial;
import org.sitong.item.Result;
import org.sitong.item.SharedMaterial;
import org.sitong.item.SituationAnswer;
import org.sitong.item.SituationOption;
import org.sitong.item.SituationQuestion;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A combined service refers to a member, a shared material, a question, an option or a result that it does not have. */
public final class UnknownPart extends StandardRule {

    private static final JsonPointer MEMBERS = JsonPointer.ROOT.child("members");
    private static final JsonPointer MATERIALS = JsonPointer.ROOT.child("sharedMaterials");
    private static final JsonPointer ROWS = JsonPointer.ROOT.child("rows");

    /** The rule. */
    public UnknownPart() {
        super(RuleCard.builder()
                .id("combined.unknown-part")
                .severity(Severity.ERROR)
                .kind(Kind.COMBINED_SERVICE)
                .read("members")
                .read("sharedMaterials")
                .read("questions")
                .read("rows")
                .read("results.name")
                .basisEntry(Sources.sitong("一件事"))
                .covered("M05")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        CombinedService service = document.as(CombinedService.class);
        if (service != null) {
            new Search(service, document).run();
        }
    }

    private record Search(CombinedService service, DocumentContext document) {

        void run() {
            Set<String> members = known(service.members(), CombinedMember::id);
            for (int i = 0; i < service.members().size(); i++) {
                compare(
                        service.members().get(i).dependsOn(),
                        members,
                        MEMBERS.child(i).child("dependsOn"),
                        "members");
            }
            for (int i = 0; i < service.sharedMaterials().size(); i++) {
                compare(
                        service.sharedMaterials().get(i).usedBy(),
                        members,
                        MATERIALS.child(i).child("usedBy"),
                        "members");
            }
            Set<String> materials = materials();
            Map<String, Set<String>> questions = questions();
            Set<String> results = known(service.results(), Result::name);
            for (int i = 0; i < service.rows().size(); i++) {
                CombinedRow row = service.rows().get(i);
                JsonPointer place = ROWS.child(i);
                compare(row.members(), members, place.child("members"), "members");
                compare(row.materials(), materials, place.child("materials"), "sharedMaterials");
                compare(row.results(), results, place.child("results"), "results");
                answers(row.when(), questions, place.child("when"));
            }
        }

        private void answers(List<SituationAnswer> answers, Map<String, Set<String>> questions, JsonPointer place) {
            for (int i = 0; i < answers.size(); i++) {
                SituationAnswer answer = answers.get(i);
                String question = answer.question();
                Set<String> options = question == null ? null : questions.get(question);
                if (options != null) {
                    compare(answer.options(), options, place.child(i).child("options"), "questions.options");
                } else if (question != null) {
                    report(question, place.child(i).child("question"), "questions");
                }
            }
        }

        private Map<String, Set<String>> questions() {
            Map<String, Set<String>> options = new HashMap<>();
            for (SituationQuestion question : service.questions()) {
                if (question.id() != null) {
                    options.putIfAbsent(question.id(), known(question.options(), SituationOption::id));
                }
            }
            return options;
        }

        private Set<String> materials() {
            Set<String> ids = new HashSet<>();
            service.sharedMaterials().stream()
                    .map(SharedMaterial::material)
                    .filter(Objects::nonNull)
                    .forEach(material -> collect(material, ids));
            return ids;
        }

        private static void collect(ItemMaterial material, Set<String> ids) {
            if (material.id() != null) {
                ids.add(material.id());
            }
            material.parts().forEach(part -> collect(part, ids));
        }

        private static <T> Set<String> known(List<T> parts, Function<T, @Nullable String> name) {
            return parts.stream()
                    .flatMap(part -> Stream.ofNullable(name.apply(part)))
                    .collect(Collectors.toSet());
        }

        private void compare(List<String> named, Set<String> known, JsonPointer place, String part) {
            for (int i = 0; i < named.size(); i++) {
                if (!known.contains(named.get(i))) {
                    report(named.get(i), place.child(i), part);
                }
            }
        }

        private void report(String named, JsonPointer place, String part) {
            Phrase obstacle = document.obstacle(part);
            if (obstacle != null) {
                document.notChecked(obstacle); // it may be what is broken there
                return;
            }
            Element element = Objects.requireNonNull(ElementIndex.standard().find(Kind.COMBINED_SERVICE, part), part);
            document.report(Observation.at(place).naming("named", named).with("part", element.title()));
        }
    }
}
