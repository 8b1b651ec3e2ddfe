package org.sitong.cli.internal.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Console;
import org.sitong.diff.DerivableForm;
import org.sitong.diff.Differentials;
import org.sitong.document.Binding;
import org.sitong.item.Definition;
import org.sitong.item.DerivationRef;
import org.sitong.item.Lifecycle;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;
import picocli.CommandLine.Command;

/** {@code sitong derive reduce}: writes service items as their differences from what they derive from. */
@Command(name = "reduce", sortOptions = false)
final class DeriveReduceCommand extends DeriveConversion<ServiceItem> {

    DeriveReduceCommand(Console console) {
        super(console, Kind.SERVICE_ITEM, ServiceItem.class);
    }

    @Override
    @Nullable
    DerivationRef reference(ServiceItem definition) {
        Lifecycle lifecycle = definition.lifecycle();
        DerivationRef reference = lifecycle == null ? null : lifecycle.derivesFrom();
        return reference == null || reference.kind() == null || !DerivableForm.exists(reference.kind())
                ? null
                : reference;
    }

    @Override
    Binding<? extends Definition> convert(ServiceItem definition, Definition base) {
        return new Binding<>(Differentials.reduce(definition, base), List.of());
    }
}
