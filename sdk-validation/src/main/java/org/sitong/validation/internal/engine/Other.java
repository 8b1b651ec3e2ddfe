package org.sitong.validation.internal.engine;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.DefinitionSource;
import org.sitong.document.Definitions;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;
import org.sitong.item.Provenance;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.validation.Phrase;
import org.sitong.validation.Related;
import org.sitong.validation.internal.pair.Match;
import org.sitong.validation.rule.Counterpart;

/** The definition that another one is judged against, with its places. Not shared between threads. */
final class Other implements Counterpart {

    private final Match.Found found;
    private @Nullable JsonObject value;
    private @Nullable Optional<ReadResult> read;

    Other(Match.Found found) {
        this.found = found;
    }

    @Override
    public How how() {
        return found.how();
    }

    @Override
    public String document() {
        return found.held().document();
    }

    @Override
    public Definition definition() {
        return found.held().definition();
    }

    @Override
    public JsonObject value() {
        JsonObject known = value;
        if (known == null) {
            known = Definitions.write(definition());
            value = known;
        }
        return known;
    }

    @Override
    public Definition current() {
        return found.current();
    }

    @Override
    public @Nullable Phrase obstacle(String element) {
        Provenance provenance = definition().provenance();
        boolean isCarried = provenance == null
                || provenance.carries().isEmpty()
                || Coverage.of(provenance.carries()).has(element);
        return isCarried ? null : EngineTexts.notCarriedByOther(definition().kind(), element);
    }

    @Override
    public Related place(JsonPointer pointer) {
        if (found.held().mark() != null) {
            return found.held().mark().place(pointer);
        }
        ReadResult again = source();
        return found.held().place().toBuilder()
                .pointer(pointer)
                .range(again == null || again.value() == null ? null : Places.range(again, pointer))
                .build();
    }

    private @Nullable ReadResult source() {
        Optional<ReadResult> known = read;
        if (known == null) {
            known = Optional.ofNullable(found.held().source()).flatMap(Other::read);
            read = known;
        }
        return known.orElse(null);
    }

    private static Optional<ReadResult> read(DefinitionSource source) {
        try {
            return Optional.of(source.read());
        } catch (IOException e) {
            return Optional.empty(); // the place is told without line and column
        }
    }
}
