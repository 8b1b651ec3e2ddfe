package org.sitong.validation.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sitong.item.Authority;
import org.sitong.item.CaseType;
import org.sitong.item.Channels;
import org.sitong.item.Condition;
import org.sitong.item.Contact;
import org.sitong.item.Contacts;
import org.sitong.item.CopyKind;
import org.sitong.item.DivisionRef;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.Fees;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemName;
import org.sitong.item.ItemType;
import org.sitong.item.NationalCodes;
import org.sitong.item.OrganRef;
import org.sitong.item.Process;
import org.sitong.item.QuantityLimit;
import org.sitong.item.ServiceItem;
import org.sitong.item.Step;
import org.sitong.item.StepKind;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.item.TimeUnit;

/** Districts with the same items, some of which deviate as planted. Everything follows from the seed. */
final class Districts {

    private final Map<String, List<ServiceItem>> items = new LinkedHashMap<>();
    private final List<Planted> planted = new ArrayList<>();

    /**
     * What was planted.
     *
     * @param district where
     * @param item the number of the item
     * @param deviation what
     */
    record Planted(int district, int item, Deviation deviation) {}

    /** So many districts with so many items each; every kind of deviation occurs, in districts and items by chance. */
    Districts(long seed, int districts, int itemsEach) {
        Random random = new Random(seed);
        for (int district = 0; district < districts; district++) {
            List<ServiceItem> all = new ArrayList<>();
            for (int number = 0; number < itemsEach; number++) {
                all.add(item(district, number));
            }
            items.put(name(district), all);
        }
        Deviation[] kinds = Deviation.values();
        for (int number = 0; number < itemsEach; number++) {
            int district = random.nextInt(districts);
            Deviation deviation = kinds[number % kinds.length];
            planted.add(new Planted(district, number, deviation));
            items.get(name(district)).set(number, deviation.of(item(district, number)));
        }
    }

    Map<String, List<ServiceItem>> items() {
        return items;
    }

    List<Planted> planted() {
        return planted;
    }

    static String name(int district) {
        return String.format(java.util.Locale.ROOT, "第%03d区", district);
    }

    static String basicCode(int number) {
        return String.format(java.util.Locale.ROOT, "000123%03d000", number);
    }

    /** The item of a district that deviates in nothing: codes, places, telephones and ids are its own. */
    static ServiceItem item(int district, int number) {
        String code = basicCode(number);
        String credit = String.format(java.util.Locale.ROOT, "11990%03dMB0000001X", district)
                .substring(0, 18);
        return ServiceItem.builder()
                .identity(ItemIdentity.builder()
                        .national(NationalCodes.builder()
                                .basicCode(code)
                                .implementationCode(credit + "4" + code)
                                .build())
                        .build())
                .name(ItemName.builder().main("供水单位（第" + number + "类）卫生许可").build())
                .itemType(ItemType.LICENCE)
                .authority(Authority.builder()
                        .organ(OrganRef.builder()
                                .name(name(district) + "卫生健康局")
                                .creditCode(credit)
                                .build())
                        .level(ExerciseLevel.COUNTY)
                        .division(DivisionRef.builder()
                                .code(String.format(java.util.Locale.ROOT, "99%04d", district))
                                .name(name(district))
                                .build())
                        .build())
                .condition(Condition.builder()
                        .id("c" + district)
                        .text("供水单位取得营业执照")
                        .build())
                .condition(Condition.builder().id("c").text("水质符合国家标准").build())
                .material(ItemMaterial.builder()
                        .id("m" + district)
                        .name("卫生许可申请表")
                        .copies(1)
                        .copyKind(CopyKind.ORIGINAL)
                        .build())
                .material(ItemMaterial.builder().id("m").name("营业执照").build())
                .timeLimits(TimeLimits.builder()
                        .statutory(days(20))
                        .promised(days(10))
                        .build())
                .caseType(CaseType.PROMISED)
                .fees(Fees.builder().charged(false).build())
                .channels(Channels.builder()
                        .visits(1)
                        .express(true)
                        .onlineUrl("https://example.invalid/" + district)
                        .build())
                .result(Deviation.licence())
                .quantityLimit(QuantityLimit.builder().limited(false).build())
                .process(Process.builder()
                        .step(Step.builder()
                                .id("s1")
                                .stepKind(StepKind.ACCEPTANCE)
                                .name("受理")
                                .build())
                        .step(Step.builder()
                                .id("s2")
                                .stepKind(StepKind.DECISION)
                                .name("决定")
                                .build())
                        .build())
                .contacts(Contacts.builder()
                        .consultation(
                                Contact.builder().telephone("0990-" + district).build())
                        .build())
                .build();
    }

    private static TimeLimit days(int days) {
        return TimeLimit.builder()
                .value(BigDecimal.valueOf(days))
                .unit(TimeUnit.WORKING_DAY)
                .build();
    }
}
