package org.sitong.validation.rehearsal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.document.ReadResult;
import org.sitong.item.Authority;
import org.sitong.item.Definition;
import org.sitong.item.DivisionRef;
import org.sitong.item.ServiceItem;
import org.sitong.validation.Input;

/** Documents, of which it remembers in which district each is. Each is read here and handed on as it was read. */
final class Placed implements Iterator<Input> {

    private static final DivisionRef NOWHERE = DivisionRef.builder().build();

    private final Iterator<? extends Input> inputs;
    private final Map<String, DivisionRef> districts = new HashMap<>();
    private final Map<DivisionRef, DivisionRef> known = new HashMap<>();

    Placed(Iterator<? extends Input> inputs) {
        this.inputs = inputs;
    }

    @Override
    public boolean hasNext() {
        return inputs.hasNext();
    }

    @Override
    public Input next() {
        Input input = inputs.next();
        try {
            ReadResult read = input.definition() == null ? input.read() : null;
            remember(input.document(), read == null ? input.definition() : read.definition());
            return input;
        } catch (IOException e) {
            return input; // the validator tells of it
        }
    }

    private void remember(String document, @Nullable Definition definition) {
        Authority authority = definition instanceof ServiceItem item ? item.authority() : null;
        DivisionRef division = authority == null ? null : authority.division();
        if (division != null) {
            DivisionRef one = known.computeIfAbsent(division, each -> each);
            districts.put(document, one);
        }
    }

    /** The district of a document; one without code and name where it names none. */
    DivisionRef district(String document) {
        return districts.getOrDefault(document, NOWHERE);
    }
}
