package org.sitong.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.sitong.document.Binding;
import org.sitong.document.Definitions;
import org.sitong.item.Definition;
import org.sitong.item.ItemDifferential;
import org.sitong.item.ServiceItem;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Kind;

class DifferentialsPropertiesTest {

    private static Definition read(JsonObject definition) {
        return Objects.requireNonNull(Definitions.read(definition).value());
    }

    private static void assertLossless(ServiceItem local, Definition base) {
        ItemDifferential differential = Differentials.reduce(local, base);
        ItemDifferential reread = (ItemDifferential) read(Definitions.write(differential));
        assertThat(reread).isEqualTo(differential);
        Binding<ServiceItem> flat = Differentials.flatten(reread, base);
        assertThat(flat.problems()).isEmpty();
        assertThat(flat.value()).isEqualTo(local);
        assertThat(Differentials.reduce(Objects.requireNonNull(flat.value()), base))
                .isEqualTo(differential);
    }

    @Property(tries = 400)
    void anyItemIsItsDifferencesFromAnyBase(@ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        ServiceItem local = (ServiceItem) read(any.of(Kind.SERVICE_ITEM));
        assertLossless(local, read(any.of(Kind.IMPLEMENTATION_STANDARD)));
        assertLossless(local, read(any.of(Kind.SERVICE_ITEM)));
        assertLossless(local, read(any.of(Kind.BASIC_ITEM)));
    }

    @Property(tries = 600)
    void anItemMadeOfItsBaseIsItsDifferences(@ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        JsonObject base = any.of(Kind.IMPLEMENTATION_STANDARD);
        Map<String, JsonValue> members = new LinkedHashMap<>(
                DerivableForm.of(Kind.IMPLEMENTATION_STANDARD, base).elements().members());
        ServiceItem same = (ServiceItem) read(new JsonObject(members));
        assertLossless(same, read(base));
        assertThat(Differentials.reduce(same, read(base)).changes())
                .allMatch(change -> String.valueOf(change.at().get(0).element()).startsWith("lifecycle"));
        ServiceItem changed = (ServiceItem) read(any.variant(Kind.SERVICE_ITEM, new JsonObject(members)));
        Statistics.label("changes").collect(changed.equals(same) ? "none" : "some");
        Statistics.label("changes").coverage(coverage -> coverage.check("some").percentage(share -> share > 90));
        assertLossless(changed, read(base));
    }

    @Property(tries = 400)
    void differencesFromAnotherBaseAreRefusedOrMadeWhereTheyFit(@ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        ServiceItem local = (ServiceItem) read(any.of(Kind.SERVICE_ITEM));
        Definition base = read(any.of(Kind.SERVICE_ITEM));
        Definition other = read(any.variant(Kind.SERVICE_ITEM, Definitions.write(base)));
        ItemDifferential differential = Differentials.reduce(local, base);
        ItemDifferential unchecked = differential.toBuilder()
                .derivesFrom(Objects.requireNonNull(differential.derivesFrom()).toBuilder()
                        .code(null)
                        .version(null)
                        .digest(null)
                        .build())
                .build();
        assertThat(Differentials.flatten(unchecked, other).value()).isNotNull();
        boolean isOther =
                !DerivableForm.of(base).digest().equals(DerivableForm.of(other).digest());
        Statistics.label("base").collect(isOther ? "other" : "same");
        Statistics.label("base").coverage(coverage -> coverage.check("other").percentage(share -> share > 50));
        if (isOther) {
            assertThat(Differentials.flatten(differential, other).value()).isNull();
        }
    }

    @Property(tries = 400)
    void anyDifferentialIsAnsweredWithoutFailing(@ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        ItemDifferential differential = (ItemDifferential) read(any.of(Kind.ITEM_DIFFERENTIAL));
        Binding<ServiceItem> flat = Differentials.flatten(differential, read(any.of(Kind.SERVICE_ITEM)));
        assertThat(flat.problems()).allSatisfy(problem -> {
            assertThat(problem.text(java.util.Locale.ENGLISH)).isNotBlank();
            assertThat(Definitions.write(differential).at(Objects.requireNonNull(problem.pointer())))
                    .isNotNull();
        });
    }
}
