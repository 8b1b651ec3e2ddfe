package org.sitong.validation.internal.rules.process;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitong.diff.Names;
import org.sitong.item.ItemMaterial;
import org.sitong.item.Step;

/** What steps work on and produce, by whatever name it goes. */
final class NamedThings {

    private static final Pattern BRACKETS = Pattern.compile("[（(\\[〔【][^（）()]*[）)\\]〕】]");

    private NamedThings() {}

    /** A name as it is, and without what stands in brackets. */
    static Stream<String> variants(String name) {
        return Stream.of(name, BRACKETS.matcher(name).replaceAll(""))
                .map(Names::key)
                .filter(bare -> !bare.isEmpty())
                .distinct();
    }

    /** By what a material may be named: identifier, standard material, name. */
    static Stream<String> names(ItemMaterial material) {
        return Stream.of(material.id(), material.standardMaterial(), material.name())
                .flatMap(Stream::ofNullable)
                .map(Names::key);
    }

    /** What a step produces, as it is written. */
    static Stream<String> produced(Step step) {
        return Stream.concat(step.outputs().stream(), Stream.ofNullable(step.result()));
    }

    /** A material with all that it is made of. */
    static Stream<ItemMaterial> withParts(ItemMaterial material) {
        return Stream.concat(Stream.of(material), material.parts().stream().flatMap(NamedThings::withParts));
    }
}
