package org.sitong.cli.internal.command;

import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Console;
import org.sitong.diff.Differentials;
import org.sitong.document.Binding;
import org.sitong.item.Definition;
import org.sitong.item.DerivationRef;
import org.sitong.item.ItemDifferential;
import org.sitong.standard.Kind;
import picocli.CommandLine.Command;

/** {@code sitong derive flatten}: makes whole service items of item differentials. */
@Command(name = "flatten", sortOptions = false)
final class DeriveFlattenCommand extends DeriveConversion<ItemDifferential> {

    DeriveFlattenCommand(Console console) {
        super(console, Kind.ITEM_DIFFERENTIAL, ItemDifferential.class);
    }

    @Override
    @Nullable
    DerivationRef reference(ItemDifferential definition) {
        return definition.derivesFrom();
    }

    @Override
    Binding<? extends Definition> convert(ItemDifferential definition, Definition base) {
        return Differentials.flatten(definition, base);
    }
}
