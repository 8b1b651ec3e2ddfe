package org.sitong.client.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Audience;
import org.sitong.item.Authority;
import org.sitong.item.BasicItem;
import org.sitong.item.CombinedService;
import org.sitong.item.Definition;
import org.sitong.item.DefinitionRef;
import org.sitong.item.DivisionEntry;
import org.sitong.item.DivisionList;
import org.sitong.item.DivisionRef;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemName;
import org.sitong.item.ItemStatus;
import org.sitong.item.ItemType;
import org.sitong.item.Lifecycle;
import org.sitong.item.LocalCodes;
import org.sitong.item.Material;
import org.sitong.item.NationalCodes;
import org.sitong.item.OrganRef;
import org.sitong.item.Organization;
import org.sitong.item.ServiceItem;
import org.sitong.item.Tombstone;
import org.sitong.standard.Kind;

/** Makes definitions and queries of few different values, so that queries find something; the same seed gives the same ones. */
final class SmallWorld {

    private static final List<String> BASIC = List.of("000121001000", "000121002000", "440120001000");
    private static final List<String> ORGANS = List.of("11990101MB99301A5A", "11990102MB99302A57", "L-1");
    private static final List<String> ORGAN_NAMES = List.of("示例市公安局", "示例市公安局（户政）", "甲局");
    private static final List<String> DIVISIONS = List.of(
            "440000",
            "440100",
            "440106",
            "440106001",
            "440106001002",
            "440106000000",
            "990100",
            "990101",
            "990171",
            "99",
            "X-1");
    private static final List<String> NAMES = List.of(
            "居民身份证换领", "居民身份证", "身份证", "身份证（补领）", "户口登记", "户口迁移登记", "出入境证件签发", "食品经营许可", "证", "ISO 9001 认证", "𠀀𠀁字证");
    private static final List<String> MATERIALS = List.of("M-1", "M-2", "身份证", "居民户口簿", "申请表（原件）");
    private static final List<String> THEMES = List.of("010", "020", "户籍办理", "开办企业", "Retire 退休");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final Random random;

    SmallWorld(long seed) {
        random = new Random(seed);
    }

    List<Definition> definitions(int count) {
        List<Definition> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(definition());
        }
        return all;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T maybe(List<T> values) {
        return random.nextInt(3) == 0 ? null : any(values);
    }

    private <T> List<T> some(List<T> values) {
        List<T> some = new ArrayList<>();
        while (random.nextInt(2) == 0) {
            some.add(any(values));
        }
        return some;
    }

    private Definition definition() {
        return switch (random.nextInt(12)) {
            case 0 ->
                BasicItem.builder()
                        .identity(identity())
                        .name(name())
                        .itemType(maybe(List.of(ItemType.values())))
                        .lifecycle(lifecycle())
                        .build();
            case 1 ->
                ImplementationStandard.builder()
                        .identity(identity())
                        .name(name())
                        .itemType(maybe(List.of(ItemType.values())))
                        .audience(audience())
                        .materials(materials(0))
                        .lifecycle(lifecycle())
                        .build();
            case 2 ->
                Material.builder()
                        .code(maybe(MATERIALS))
                        .name(maybe(MATERIALS))
                        .aliases(some(MATERIALS))
                        .lifecycle(lifecycle())
                        .build();
            case 3 ->
                Organization.builder()
                        .code(maybe(ORGANS))
                        .name(maybe(ORGAN_NAMES))
                        .shortName(maybe(NAMES))
                        .division(division())
                        .build();
            case 4 ->
                CombinedService.builder()
                        .code(maybe(BASIC))
                        .name(maybe(NAMES))
                        .theme(maybe(THEMES))
                        .audience(audience())
                        .lifecycle(lifecycle())
                        .build();
            case 5 ->
                Tombstone.builder()
                        .of(DefinitionRef.builder()
                                .kind(Kind.BASIC_ITEM)
                                .identity(maybe(BASIC))
                                .build())
                        .name(maybe(NAMES))
                        .removedOn(maybe(List.of(FIRST, FIRST.plusDays(5))))
                        .build();
            case 6 ->
                DivisionList.builder()
                        .id(maybe(BASIC))
                        .title(maybe(NAMES))
                        .division(DivisionEntry.builder()
                                .code(any(DIVISIONS))
                                .parent(maybe(DIVISIONS))
                                .build())
                        .division(DivisionEntry.builder()
                                .code(any(DIVISIONS))
                                .parent(maybe(DIVISIONS))
                                .build())
                        .build();
            default -> item();
        };
    }

    private ServiceItem item() {
        return ServiceItem.builder()
                .identity(identity())
                .name(name())
                .itemType(maybe(List.of(ItemType.values())))
                .authority(
                        random.nextInt(5) == 0
                                ? null
                                : Authority.builder()
                                        .organ(OrganRef.builder()
                                                .creditCode(maybe(ORGANS))
                                                .localCode(maybe(ORGANS))
                                                .name(maybe(ORGAN_NAMES))
                                                .build())
                                        .division(division())
                                        .township(random.nextInt(4) == 0 ? division() : null)
                                        .village(random.nextInt(8) == 0 ? division() : null)
                                        .build())
                .audience(audience())
                .materials(materials(0))
                .lifecycle(lifecycle())
                .build();
    }

    private @Nullable ItemIdentity identity() {
        NationalCodes national = NationalCodes.builder()
                .basicCode(maybe(BASIC))
                .implementationCode(random.nextBoolean() ? null : ORGANS.get(0) + "4" + any(BASIC))
                .handlingItemCode(random.nextBoolean() ? null : ORGANS.get(random.nextInt(2)) + "4" + any(BASIC) + "01")
                .build();
        LocalCodes local = LocalCodes.builder()
                .basicCode(maybe(BASIC))
                .handlingItemCode(maybe(ORGANS))
                .build();
        return random.nextInt(8) == 0
                ? null
                : ItemIdentity.builder()
                        .national(national)
                        .local(random.nextBoolean() ? null : local)
                        .build();
    }

    private @Nullable ItemName name() {
        return random.nextInt(8) == 0
                ? null
                : ItemName.builder()
                        .main(maybe(NAMES))
                        .sub(maybe(NAMES))
                        .handlingItem(random.nextBoolean() ? null : any(NAMES))
                        .commonNames(some(NAMES))
                        .build();
    }

    private @Nullable DivisionRef division() {
        return random.nextInt(6) == 0
                ? null
                : DivisionRef.builder().code(maybe(DIVISIONS)).build();
    }

    private @Nullable Audience audience() {
        return random.nextInt(3) == 0
                ? null
                : Audience.builder()
                        .naturalPersonTopics(some(THEMES.subList(0, 2)))
                        .legalPersonTopics(some(THEMES.subList(0, 2)))
                        .localLegalPersonTopics(some(THEMES))
                        .themes(some(THEMES))
                        .build();
    }

    private List<ItemMaterial> materials(int depth) {
        List<ItemMaterial> all = new ArrayList<>();
        while (random.nextInt(2) == 0) {
            all.add(ItemMaterial.builder()
                    .standardMaterial(maybe(MATERIALS))
                    .name(maybe(MATERIALS))
                    .parts(depth > 2 ? List.of() : materials(depth + 1))
                    .build());
        }
        return all;
    }

    private @Nullable Lifecycle lifecycle() {
        return random.nextInt(5) == 0
                ? null
                : Lifecycle.builder()
                        .status(maybe(List.of(ItemStatus.values())))
                        .version(random.nextInt(3) == 0 ? null : 1 + random.nextInt(3))
                        .effectiveFrom(random.nextInt(2) == 0 ? null : FIRST.plusDays(random.nextInt(10)))
                        .effectiveTo(random.nextInt(3) > 0 ? null : FIRST.plusDays(random.nextInt(20)))
                        .build();
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(20) - 2L);
    }

    /** A query that says one thing or several. */
    ItemQuery query(List<Definition> definitions) {
        ItemQuery.ItemQueryBuilder query = ItemQuery.builder();
        for (int elements = 1 + random.nextInt(2); elements > 0; elements--) {
            for (int values = 1 + random.nextInt(2); values > 0; values--) {
                add(query, definitions);
            }
        }
        return query.limit(random.nextInt(4) == 0 ? random.nextInt(5) : null).build();
    }

    private void add(ItemQuery.ItemQueryBuilder query, List<Definition> definitions) {
        String identity = any(definitions).identityCode();
        String code = identity == null ? "?" : identity;
        switch (random.nextInt(12)) {
            case 0 -> query.kind(any(List.of(Kind.values())));
            case 1 -> query.identity(code);
            case 2 -> query.code(random.nextBoolean() ? code : ORGANS.get(0) + "4" + any(BASIC));
            case 3 -> query.basicCode(any(BASIC));
            case 4 -> query.organ(random.nextBoolean() ? any(ORGANS) : any(ORGAN_NAMES));
            case 5 -> query.division(any(DIVISIONS));
            case 6 ->
                query.division(random.nextInt(4) == 0 ? "000000" : any(DIVISIONS))
                        .withDescendants(true);
            case 7 -> query.itemType(any(List.of(ItemType.values())));
            case 8 -> query.theme(any(THEMES));
            case 9 -> query.material(any(MATERIALS));
            case 10 -> query.status(any(List.of(ItemStatus.values()))).on(random.nextBoolean() ? null : day());
            default -> query.words(words());
        }
    }

    private String words() {
        String name = any(NAMES);
        int from = name.offsetByCodePoints(0, random.nextInt(name.codePointCount(0, name.length())));
        String part = random.nextBoolean() ? name : name.substring(from);
        return random.nextInt(3) == 0 ? part + " " + any(NAMES) : part;
    }
}
