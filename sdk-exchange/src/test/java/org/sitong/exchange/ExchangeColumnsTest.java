package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitong.document.Definitions;
import org.sitong.item.AudienceKind;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemStatus;
import org.sitong.item.Necessity;
import org.sitong.item.ServiceItem;
import org.sitong.item.TimeUnit;

/** Another source in another style: flat rows, codes joined with ^, number and unit apart, materials in parallel columns. */
class ExchangeColumnsTest {

    private static final String PROFILE = """
            {"profile": "columns",
             "title": {"zh-CN": "测试用", "en": "For tests"},
             "kind": "ServiceItem",
             "absent": ["/", "null"],
             "required": ["identity", "name.main", "itemType"],
             "fields": [
               {"source": "code", "to": [{"element": "identity.local.basicCode"}]},
               {"source": "name", "to": [{"element": "name.main"}]},
               {"source": "type", "to": [{"element": "itemType", "parse": {"as": "code", "list": "item-type", "by": "code"}}]},
               {"source": "server_type", "to": [{"element": "audience.kinds", "parse": {"as": "list", "separators": ["^"],
                 "distinct": true, "of": {"as": "code", "list": "audience-kind", "by": "code"}}}]},
               {"source": "promise_day", "to": [{"element": "timeLimits.promised.value", "parse": {"as": "decimal"}}]},
               {"source": "promise_type", "to": [{"element": "timeLimits.promised.unit",
                 "parse": {"as": "code", "list": "time-unit", "variant": "letters-gz"}}]},
               {"source": "materials", "to": [{"element": "materials.name", "parse": {"as": "list", "separators": ["^"]}}]},
               {"source": "needed", "to": [{"element": "materials.necessity", "parse": {"as": "list", "separators": ["^"],
                 "of": {"as": "code", "list": "necessity", "words": {"0": "required", "1": "optional"}}}}]},
               {"source": "fee", "none": {"element": "fees", "words": ["免费"]},
                "to": [{"element": "fees.charged", "parse": {"as": "boolean", "yes": ["1"], "no": ["0"]}}]},
               {"source": "start", "to": [{"element": "lifecycle.effectiveFrom", "parse": {"as": "date"}}]}
             ],
             "unmapped": [{"source": "row_guid", "reason": {"zh-CN": "技术字段", "en": "technical"}}],
             "invented": [{"element": "lifecycle.status", "value": "in-use",
                           "reason": {"zh-CN": "该库只存在用事项", "en": "the library holds items in use only"}}],
             "alsoCarries": ["legalBases"]}
            """;

    private static final String ROW = """
            {"code": "990199001000", "name": "甲事项", "type": "01", "server_type": "1^9^1", "promise_day": 5, "promise_type": "G",
             "materials": "申请表^证件", "needed": "0^1", "fee": "0", "start": "20210501", "row_guid": "g"}
            """;

    private static Imported imported(String row) {
        Imported imported = Imported.of(Imported.profile(PROFILE), row.replace('\n', ' '));
        assertThat(imported.definitions())
                .allSatisfy(definition -> assertThat(SchemaCheck.definition(Definitions.write(definition)))
                        .isEmpty());
        return imported;
    }

    @Test
    void theProfileFollowsItsSchema() {
        assertThat(SchemaCheck.profile(PROFILE)).isEmpty();
    }

    @Test
    void everyColumnFindsItsPlace() {
        Imported imported = imported(ROW);
        ServiceItem item = imported.item(0);

        assertThat(item.audience().kinds())
                .containsExactly(AudienceKind.NATURAL_PERSON, AudienceKind.OTHER_ORGANISATION);
        assertThat(item.timeLimits().promised().value()).isEqualByComparingTo("5");
        assertThat(item.timeLimits().promised().unit()).isEqualTo(TimeUnit.WORKING_DAY);
        assertThat(item.materials()).extracting(ItemMaterial::name).containsExactly("申请表", "证件");
        assertThat(item.materials())
                .extracting(ItemMaterial::necessity)
                .containsExactly(Necessity.REQUIRED, Necessity.OPTIONAL);
        assertThat(item.fees().charged()).isFalse();
        assertThat(item.lifecycle().effectiveFrom()).isEqualTo(LocalDate.of(2021, 5, 1));
        assertThat(item.lifecycle().status()).isEqualTo(ItemStatus.IN_USE);
        assertThat(item.provenance().carries()).contains("legalBases", "materials.necessity");
        assertThat(imported.report().invented())
                .extracting(InventedElement::target)
                .containsExactly("/kind", "/lifecycle/status");
        assertThat(imported.report().fields())
                .allSatisfy(field -> assertThat(field.mapped()).isEqualTo(1));
    }

    @Test
    void columnsOfUnequalLengthDoNotMix() {
        Imported imported = imported(ROW.replace("0^1", "0^1^0"));
        assertThat(imported.field("needed").unparsed()).isEqualTo(1);
        assertThat(imported.item(0).materials())
                .extracting(ItemMaterial::necessity)
                .containsOnlyNulls();
        assertThat(imported.item(0).provenance().raw()).containsEntry("needed", "0^1^0");
    }

    @Test
    void wordsOfThisSource() {
        Imported imported =
                imported(ROW.replace("\"0\", \"start\"", "\"免费\", \"start\"").replace("20210501", "/"));
        assertThat(imported.field("fee").declaredNone()).isEqualTo(1);
        assertThat(imported.field("start").empty()).isEqualTo(1);
        assertThat(imported.item(0).none()).hasSize(1);
    }

    @Test
    void aFieldThatIsNewIsTold() {
        Imported imported = imported(ROW.replace("\"row_guid\"", "\"new_field\": 1, \"row_guid\""));
        assertThat(imported.report().unmapped())
                .extracting(UnmappedField::source)
                .isEqualTo(List.of("row_guid", "new_field"));
        assertThat(imported.unmapped("new_field").known()).isFalse();
        assertThat(imported.unmapped("new_field").filled()).isEqualTo(1);
    }
}
