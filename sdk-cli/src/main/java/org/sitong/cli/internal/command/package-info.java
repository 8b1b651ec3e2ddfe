/** The commands, one class each. */
@NullMarked
package org.sitong.cli.internal.command;

import org.jspecify.annotations.NullMarked;
