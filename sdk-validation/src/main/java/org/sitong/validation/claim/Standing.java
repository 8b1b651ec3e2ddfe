package org.sitong.validation.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.ClaimEntry;
import org.sitong.item.ClaimState;
import org.sitong.item.OrganRef;
import org.sitong.validation.internal.claim.ListedItem;
import org.sitong.validation.internal.claim.ListedItem.Exercise;

/** All that is known of one basic item in one district, and what follows. */
@Value
@Builder
class Standing {

    String basicCode;

    /** The item in the catalog; {@code null} where it is not there, or no longer. */
    @Nullable
    ListedItem item;

    /** Whether the district's level exercises it. */
    Exercise exercise;

    /** Whether the catalog has no such item although it has items of that region. */
    boolean outside;

    /** Whether a claim list of the district speaks of the items of that region. */
    boolean listed;

    /** Whether it is known what the district publishes. */
    boolean publishedKnown;

    @Singular
    List<ClaimEntry> entries;

    @Singular
    List<Publication> publications;

    /** Whether anybody speaks of the item, or should. */
    boolean isWorthTelling() {
        return exercise != Exercise.NO || !entries.isEmpty() || !publications.isEmpty();
    }

    ClaimRow row() {
        ClaimStanding standing = standing();
        List<String> published = publications.stream()
                .flatMap(each -> each.items().stream())
                .distinct()
                .sorted()
                .toList();
        List<String> unpublished = publishedKnown && standing == ClaimStanding.CLAIMED
                ? entries.stream()
                        .flatMap(entry -> entry.items().stream())
                        .filter(named -> !published.contains(named))
                        .distinct()
                        .toList()
                : List.of();
        return ClaimRow.builder()
                .basicCode(basicCode)
                .name(name())
                .standing(standing)
                .reason(reason())
                .organs(organs().values())
                .items(published)
                .unpublished(unpublished)
                .issues(issues(standing, !unpublished.isEmpty()))
                .build();
    }

    private ClaimStanding standing() {
        if (isStated(ClaimState.CLAIMED)) {
            return ClaimStanding.CLAIMED;
        }
        if (isStated(ClaimState.NOT_CONCERNED)) {
            return ClaimStanding.NOT_CONCERNED;
        }
        if (isStated(ClaimState.MISSING)) {
            return ClaimStanding.MISSING;
        }
        if (isStated(ClaimState.DUE)) {
            return ClaimStanding.DUE;
        }
        if (!listed && !publications.isEmpty() && !outside) {
            return ClaimStanding.CLAIMED;
        }
        return switch (exercise) {
            case YES -> listed || publishedKnown ? ClaimStanding.MISSING : ClaimStanding.DUE;
            case NO -> ClaimStanding.NOT_DUE;
            case UNTOLD -> ClaimStanding.UNDECIDED;
        };
    }

    private boolean isStated(ClaimState state) {
        return entries.stream().anyMatch(entry -> entry.state() == state);
    }

    private Stream<ClaimEntry> stated(ClaimState state) {
        return entries.stream().filter(entry -> entry.state() == state);
    }

    private @Nullable String name() {
        return Stream.of(
                        Stream.ofNullable(item).map(ListedItem::name),
                        entries.stream().map(ClaimEntry::name),
                        publications.stream().map(Publication::name))
                .flatMap(names -> names)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String reason() {
        return entries.stream()
                .map(ClaimEntry::reason)
                .filter(StringUtils::isNotBlank)
                .findFirst()
                .orElse(null);
    }

    private Map<String, OrganRef> organs() {
        Map<String, OrganRef> organs = stated(ClaimState.CLAIMED)
                .map(ClaimEntry::organ)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(OrganClaims::key, organ -> organ, (one, other) -> one, TreeMap::new));
        if (entries.isEmpty()) {
            publications.forEach(each -> organs.putAll(each.organs()));
        }
        return organs;
    }

    private List<ClaimIssue> issues(ClaimStanding standing, boolean lacksSome) {
        List<ClaimIssue> issues = new ArrayList<>();
        boolean isPublished = !publications.isEmpty();
        boolean isClaimed = isStated(ClaimState.CLAIMED);
        if (outside && isPublished) {
            boolean isLicence = publications.stream().anyMatch(Publication::isListedLicence);
            issues.add(new ClaimIssue(ClaimFault.OUTSIDE_CATALOG, isLicence ? Severity.ERROR : Severity.WARNING));
        }
        if (outside && isClaimed) {
            issues.add(new ClaimIssue(ClaimFault.CLAIM_OUTSIDE_CATALOG, Severity.WARNING));
        }
        if (isClaimed && publishedKnown && (!isPublished || lacksSome)) {
            issues.add(new ClaimIssue(ClaimFault.NOT_PUBLISHED, isPublished ? Severity.INFO : Severity.WARNING));
        }
        if (listed && isPublished && !isClaimed && !outside) {
            issues.add(new ClaimIssue(ClaimFault.PUBLISHED_UNCLAIMED, Severity.WARNING));
        } else if (standing == ClaimStanding.MISSING) {
            issues.add(new ClaimIssue(ClaimFault.UNCLAIMED, listed ? Severity.WARNING : Severity.INFO));
        }
        if (standing == ClaimStanding.NOT_CONCERNED && reason() == null) {
            issues.add(new ClaimIssue(ClaimFault.NO_REASON, Severity.WARNING));
        }
        if (organsClaiming() > 1) {
            issues.add(new ClaimIssue(ClaimFault.TWO_ORGANS, Severity.INFO));
        }
        if (isClaimed && item != null && exercise == Exercise.NO) {
            issues.add(new ClaimIssue(ClaimFault.OTHER_LEVEL, Severity.INFO));
        }
        issues.sort(Comparator.comparing(ClaimIssue::severity).thenComparing(ClaimIssue::fault));
        return issues;
    }

    private long organsClaiming() {
        return stated(ClaimState.CLAIMED)
                .map(ClaimEntry::organ)
                .filter(Objects::nonNull)
                .map(OrganClaims::key)
                .distinct()
                .count();
    }

    /** Declared here because signatures name it. */
    static class StandingBuilder {

        StandingBuilder() {}
    }
}
