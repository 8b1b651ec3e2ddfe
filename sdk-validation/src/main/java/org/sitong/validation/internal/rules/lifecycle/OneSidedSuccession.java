package org.sitong.validation.internal.rules.lifecycle;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.catalog.Catalog;
import org.sitong.json.JsonPointer;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.SetEnd;

/** One definition says that it takes the place of another, or the other way round, and the other does not say so. */
public final class OneSidedSuccession extends SuccessionRule {

    /** The rule. */
    public OneSidedSuccession() {
        super("lifecycle.one-sided-succession", Severity.INFO);
    }

    @Override
    void judge(Map<String, List<Marked>> byIdentity, Knowledge knowledge, @Nullable Catalog previous, SetEnd end) {
        byIdentity
                .values()
                .forEach(all -> all.forEach(each -> {
                    Succeeding succeeding = each.succeeding();
                    for (Succeeding.Link link : succeeding.links()) {
                        List<Marked> others =
                                byIdentity.getOrDefault(Succeeding.key(succeeding.kind(), link.code()), List.of());
                        if (!others.isEmpty() && others.stream().noneMatch(other -> answers(other, succeeding, link))) {
                            end.at(each.mark())
                                    .report(Observation.at(link.place())
                                            .variant(link.isSuccessor() ? "successor" : "predecessor")
                                            .naming("code", link.code())
                                            .with("own", succeeding.code())
                                            .related(others.get(0).mark().place(JsonPointer.ROOT)));
                        } else if (others.isEmpty()) {
                            end.at(each.mark()).notChecked("other", Map.of());
                        }
                    }
                }));
    }

    private static boolean answers(Marked other, Succeeding own, Succeeding.Link link) {
        return other.succeeding().names(own.code(), !link.isSuccessor());
    }
}
