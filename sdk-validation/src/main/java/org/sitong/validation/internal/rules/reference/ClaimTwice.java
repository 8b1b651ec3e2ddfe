package org.sitong.validation.internal.rules.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.ClaimEntry;
import org.sitong.item.ClaimList;
import org.sitong.item.OrganRef;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A claim list that speaks of one basic item of one organ twice, so that nobody knows which entry holds. */
public final class ClaimTwice extends StandardRule {

    private static final JsonPointer ENTRIES = JsonPointer.ROOT.child("entries");

    private record Key(String code, @Nullable String organ) {}

    /** The rule. */
    public ClaimTwice() {
        super(RuleCard.builder()
                .id("reference.claim-twice")
                .severity(Severity.WARNING)
                .kind(Kind.CLAIM_LIST)
                .need("entries.basicCode")
                .basisEntry(Sources.sitong("认领清单"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        ClaimList list = (ClaimList) document.definition();
        Map<Key, Integer> first = new HashMap<>();
        for (int i = 0; i < list.entries().size(); i++) {
            ClaimEntry entry = list.entries().get(i);
            if (entry.basicCode() != null) {
                Integer earlier = first.putIfAbsent(new Key(entry.basicCode(), organ(entry.organ())), i);
                if (earlier != null) {
                    document.report(Observation.at(ENTRIES.child(i).child("basicCode"))
                            .naming("code", entry.basicCode())
                            .related(document.place(ENTRIES.child(earlier).child("basicCode"))));
                }
            }
        }
    }

    private static @Nullable String organ(@Nullable OrganRef organ) {
        return organ == null
                ? null
                : Stream.of(organ.creditCode(), organ.organizationCode(), organ.localCode(), organ.name())
                        .filter(code -> code != null)
                        .findFirst()
                        .orElse(null);
    }
}
