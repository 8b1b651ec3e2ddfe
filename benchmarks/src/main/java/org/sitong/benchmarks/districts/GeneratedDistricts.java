package org.sitong.benchmarks.districts;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.catalog.CatalogLoader;
import org.sitong.code.CreditCode;
import org.sitong.document.DocumentReader;
import org.sitong.item.Authority;
import org.sitong.item.Condition;
import org.sitong.item.DerivationRef;
import org.sitong.item.DivisionRef;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.Faq;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.item.NationalCodes;
import org.sitong.item.OrganRef;
import org.sitong.item.ServiceItem;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.item.TimeUnit;
import org.sitong.standard.Kind;
import org.sitong.validation.Input;

/**
 * A base in two releases and any number of districts that derive all of its items, made from a few real-looking standards and a
 * fixed seed. Every district promises less time than the base for some items. Of 100 standards the second release shortens the
 * promise of two, rewords a condition of two, adds a question to ten and drops one.
 */
public final class GeneratedDistricts {

    private static final int SEED = 20261122;
    private static final int ROUND = 100;
    private static final String REGISTERED_ORGAN = "11";
    private static final String ORGANIZATION = "MB99301A";

    private final List<ImplementationStandard> older = new ArrayList<>();
    private final List<ImplementationStandard> newer = new ArrayList<>();
    private final int districts;

    /**
     * A world of districts.
     *
     * @param folder a folder with implementation standards to vary
     * @param districts how many districts
     * @param items how many items each has
     */
    public GeneratedDistricts(Path folder, int districts, int items) {
        this.districts = districts;
        List<ImplementationStandard> samples = samples(folder);
        for (int i = 0; i < items; i++) {
            ImplementationStandard standard = standard(samples.get(i % samples.size()), i);
            older.add(standard);
            ImplementationStandard next = next(standard, i);
            if (next != null) {
                newer.add(next);
            }
        }
    }

    private static List<ImplementationStandard> samples(Path folder) {
        Catalog catalog =
                CatalogLoader.of(DocumentReader.standard()).load(folder).catalog();
        try (Stream<ImplementationStandard> all = catalog.definitions(ImplementationStandard.class)) {
            return all.filter(each ->
                            each.timeLimits() != null && !each.conditions().isEmpty())
                    .toList();
        }
    }

    private static ImplementationStandard standard(ImplementationStandard sample, int number) {
        return sample.toBuilder()
                .identity(ItemIdentity.builder()
                        .national(
                                NationalCodes.builder().basicCode(code(number)).build())
                        .build())
                .timeLimits(promise(Objects.requireNonNull(sample.timeLimits()), 20))
                .lifecycle(
                        Lifecycle.builder().status(ItemStatus.IN_USE).version(1).build())
                .build();
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "0001%05d000", number + 10_000);
    }

    private static TimeLimits promise(TimeLimits limits, int days) {
        return limits.toBuilder()
                .promised(TimeLimit.builder()
                        .value(BigDecimal.valueOf(days))
                        .unit(TimeUnit.WORKING_DAY)
                        .build())
                .build();
    }

    private static @Nullable ImplementationStandard next(ImplementationStandard standard, int number) {
        ImplementationStandard.ImplementationStandardBuilder next = standard.toBuilder()
                .lifecycle(Objects.requireNonNull(standard.lifecycle()).toBuilder()
                        .version(2)
                        .build());
        int place = number % ROUND;
        if (place == 0) {
            return null;
        }
        if (place < 3) {
            return next.timeLimits(promise(Objects.requireNonNull(standard.timeLimits()), 10))
                    .build();
        }
        if (place < 5) {
            return next.clearConditions()
                    .conditions(reworded(standard.conditions()))
                    .build();
        }
        if (place < 15) {
            return next.faq(Faq.builder()
                            .question("可以网上办理吗？")
                            .answer("可以，登录政务服务网办理。")
                            .build())
                    .build();
        }
        return standard;
    }

    private static List<Condition> reworded(List<Condition> conditions) {
        List<Condition> all = new ArrayList<>(conditions);
        all.set(0, all.get(0).toBuilder().text(all.get(0).text() + "（修订）").build());
        return all;
    }

    /**
     * The base that is derived from.
     *
     * @return its standards
     */
    public Catalog older() {
        return Catalog.of(older);
    }

    /**
     * The base to come.
     *
     * @return its standards
     */
    public Catalog newer() {
        return Catalog.of(newer);
    }

    /**
     * The items of all districts, each made when it is asked for.
     *
     * @return the items, district by district
     */
    public Iterator<Input> items() {
        return IntStream.range(0, districts).boxed().flatMap(this::items).iterator();
    }

    private Stream<Input> items(int district) {
        Random random = new Random(SEED + district);
        String division = String.format(Locale.ROOT, "99%02d%02d", 1 + district / 99, 1 + district % 99);
        return older.stream().map(base -> {
            ServiceItem item = item(base, division, random);
            return Input.of(division + "/" + Objects.requireNonNull(base.identityCode()), item);
        });
    }

    private static ServiceItem item(ImplementationStandard base, String division, Random random) {
        int days = random.nextInt(4) == 0 ? 5 + random.nextInt(16) : 20;
        String code = Objects.requireNonNull(base.identityCode());
        String creditCode =
                CreditCode.compose(REGISTERED_ORGAN, division, ORGANIZATION).text();
        List<Condition> conditions = random.nextInt(10) == 0
                ? List.of(base.conditions().get(0).toBuilder()
                        .text(base.conditions().get(0).text() + "（本地细化）")
                        .build())
                : base.conditions().subList(0, 1);
        return ServiceItem.builder()
                .identity(ItemIdentity.builder()
                        .national(NationalCodes.builder()
                                .basicCode(code)
                                .implementationCode(creditCode + "4" + code)
                                .build())
                        .build())
                .name(base.name())
                .itemType(base.itemType())
                .authority(Authority.builder()
                        .organ(OrganRef.builder()
                                .name("示例机构" + division)
                                .creditCode(creditCode)
                                .build())
                        .level(ExerciseLevel.COUNTY)
                        .division(DivisionRef.builder()
                                .code(division)
                                .name("示例区" + division)
                                .build())
                        .build())
                .lifecycle(Lifecycle.builder()
                        .status(ItemStatus.IN_USE)
                        .version(1)
                        .derivesFrom(DerivationRef.builder()
                                .kind(Kind.IMPLEMENTATION_STANDARD)
                                .code(code)
                                .version(1)
                                .build())
                        .build())
                .none(base.none())
                .legalBases(base.legalBases())
                .audience(base.audience())
                .conditions(Stream.concat(
                                conditions.stream(), base.conditions().stream().skip(1))
                        .toList())
                .situations(base.situations())
                .materials(base.materials())
                .process(base.process())
                .timeLimits(promise(Objects.requireNonNull(base.timeLimits()), days))
                .caseType(base.caseType())
                .fees(base.fees())
                .channels(base.channels())
                .results(base.results())
                .quantityLimit(base.quantityLimit())
                .remedies(base.remedies())
                .faqs(base.faqs())
                .build();
    }
}
