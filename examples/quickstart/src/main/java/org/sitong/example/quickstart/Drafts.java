package org.sitong.example.quickstart;

import java.math.BigDecimal;
import org.sitong.item.Authority;
import org.sitong.item.Contact;
import org.sitong.item.Contacts;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemName;
import org.sitong.item.ItemType;
import org.sitong.item.NationalCodes;
import org.sitong.item.Necessity;
import org.sitong.item.OrganRef;
import org.sitong.item.ServiceItem;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.item.TimeUnit;

/** Definitions as a district's system would build them from its own rows. */
final class Drafts {

    private Drafts() {}

    /** A licence of a fictional district. It promises more days than the law allows, and has one telephone for everything. */
    static ServiceItem sandMining() {
        return ServiceItem.builder()
                .identity(ItemIdentity.builder()
                        .national(NationalCodes.builder()
                                .basicCode("000119005000")
                                .implementationCode("11990101MB99301AX64000119005000")
                                .build())
                        .build())
                .name(ItemName.builder().main("河道采砂许可").build())
                .itemType(ItemType.LICENCE)
                .authority(Authority.builder()
                        .organ(OrganRef.builder()
                                .name("示例市甲区水利局")
                                .creditCode("11990101MB99301AX6")
                                .build())
                        .level(ExerciseLevel.COUNTY)
                        .build())
                .material(ItemMaterial.builder()
                        .name("河道采砂许可申请书")
                        .necessity(Necessity.REQUIRED)
                        .build())
                .timeLimits(TimeLimits.builder()
                        .statutory(workingDays("20"))
                        .promised(workingDays("25"))
                        .build())
                .contacts(Contacts.builder()
                        .consultation(telephone("0999-5553011"))
                        .complaint(telephone("0999-5553011"))
                        .build())
                .build();
    }

    private static TimeLimit workingDays(String days) {
        return TimeLimit.builder()
                .value(new BigDecimal(days))
                .unit(TimeUnit.WORKING_DAY)
                .build();
    }

    private static Contact telephone(String number) {
        return Contact.builder().telephone(number).build();
    }
}
