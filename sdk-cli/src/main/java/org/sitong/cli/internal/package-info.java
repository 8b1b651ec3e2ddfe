/** What the commands share: streams, language, errors, input files, output files. */
@NullMarked
package org.sitong.cli.internal;

import org.jspecify.annotations.NullMarked;
